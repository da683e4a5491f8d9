package vn.gandan.writing.proofs;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.papers.Paper;
import vn.gandan.writing.proofing.Finding;

/**
 * The page on which a report is looked through.
 *
 * @param unit null: nobody has said whose report it is
 * @param word whether it can be taken away as the Word file that it came in
 * @param left what is to be put right by hand, in sentences
 */
public record ProofPage(
        String id,
        String name,
        @Nullable String unit,
        @Nullable String period,
        Set<Paper.Notice> notices,
        Form form,
        MarkedText text,
        List<Card> cards,
        int mended,
        int mendable,
        boolean word,
        List<String> left) {

    /** What may be chosen, and what is: of whom the report is and of when. */
    public record Form(List<Choice> units, String unit, List<Choice> periods, String period) {}

    public record Choice(String value, String label) {}

    /**
     * A finding.
     *
     * @param stands as it is written
     * @param should what would stand there; null: only a person knows
     * @param source the page of what it was held against
     */
    public record Card(
            int number,
            Finding.Kind kind,
            String mark,
            String icon,
            String stands,
            @Nullable String should,
            String why,
            @Nullable String source,
            int paragraph,
            boolean mended) {}
}
