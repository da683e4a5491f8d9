package vn.gandan.layout;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The rules of one tradition from a day on (thể thức), where they come from, and which of them were read in no source and are
 * only what is usual.
 */
public record Format(
        String code,
        Tradition tradition,
        LocalDate from,
        String source,
        Map<Measure, Double> measures,
        Map<Words, String> words,
        List<String> unconfirmed) {

    public static final int SHORT_SIDE = 210;
    public static final int LONG_SIDE = 297;

    public Format {
        checkComplete(code, measures, words);
        measures = new EnumMap<>(measures);
        words = new EnumMap<>(words);
        unconfirmed = List.copyOf(unconfirmed);
    }

    private static void checkComplete(String code, Map<Measure, Double> measures, Map<Words, String> words) {
        var missing = Stream.concat(
                        Stream.of(Measure.values()).filter(measure -> !measures.containsKey(measure)),
                        Stream.of(Words.values()).filter(word -> !words.containsKey(word)))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("format " + code + " does not say " + missing);
        }
    }

    public double of(Measure measure) {
        return Objects.requireNonNull(measures.get(measure));
    }

    public String of(Words word) {
        return Objects.requireNonNull(words.get(word));
    }

    /** How wide the text is, in millimetres. */
    public double textWidth(boolean landscape) {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - of(Measure.MARGIN_LEFT) - of(Measure.MARGIN_RIGHT);
    }
}
