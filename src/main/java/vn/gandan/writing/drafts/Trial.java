package vn.gandan.writing.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.writing.phrases.Told;

/** How a report would read for one unit and period, before anybody begins it: a look at an outline that is being written. */
public record Trial(String subject, List<Part> parts) {

    /** One line of it, in its order: a heading, a paragraph, entries of a list, a table, or the title of a picture. */
    public sealed interface Part {}

    public record Heading(int level, String number, String words, boolean annex) implements Part {}

    public record Paragraph(Told told) implements Part {}

    /**
     * Entries of a list.
     *
     * @param source of a list in which there is nothing, too
     */
    public record Entries(String source, List<Told> told) implements Part {}

    public record Table(String title, List<String> columns, List<Row> rows, int more) implements Part {}

    public record Picture(String title) implements Part {}

    public record Row(@Nullable String unit, List<String> figures) {}

    public Trial {
        parts = List.copyOf(parts);
    }
}
