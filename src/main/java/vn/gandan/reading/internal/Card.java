package vn.gandan.reading.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a person sees it, in words.
 *
 * @param paragraph the number of the paragraph it stands in
 * @param sure whether nothing about it needs a closer look
 * @param reasons why it does
 * @param doubts what contradicts it
 * @param agrees that the same figure stands in the database already
 * @param form how it may be put right
 * @param mistakes what is wrong with what was typed there, by field
 */
public record Card(
        Proposal proposal,
        int paragraph,
        boolean sure,
        List<String> reasons,
        List<String> doubts,
        @Nullable String agrees,
        @Nullable FigureWords figure,
        @Nullable PaperWords paper,
        @Nullable PassageWords passage,
        FactForm form,
        Map<String, String> mistakes) {

    public Card {
        reasons = List.copyOf(reasons);
        doubts = List.copyOf(doubts);
        mistakes = Map.copyOf(mistakes);
    }

    /** A figure; {@code counted} is the number that will be written, where the report writes it in another way. */
    public record FigureWords(
            String value,
            String unit,
            @Nullable String measure,
            @Nullable String counted,
            String label,
            @Nullable String indicator,
            @Nullable String because,
            @Nullable String place,
            @Nullable String period) {}

    /** A cited paper; {@code register} tells how it stands to the register. */
    public record PaperWords(
            String type,
            String symbol,
            @Nullable String day,
            @Nullable String body,
            @Nullable String title,
            String register,
            @Nullable String address,
            int mentions,
            List<String> repairs,
            List<String> carriesOut,
            List<Choice> issuers) {}

    public record PassageWords(
            String words, @Nullable String duty, @Nullable String remedied) {}

    /** One of several that a person chooses among. */
    public record Choice(String value, String label, boolean chosen) {}

    public Kind kind() {
        return proposal.kind();
    }

    public int number() {
        return proposal.number();
    }

    public @Nullable String mistake(String field) {
        return mistakes.get(field);
    }
}
