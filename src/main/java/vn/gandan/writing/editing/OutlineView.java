package vn.gandan.writing.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.writing.outlines.KeptOutline;

/** An outline as it reads, with the blanks marked that a report fills in. */
public record OutlineView(KeptOutline kept, boolean inUse, boolean changes, List<Section> sections) {

    public record Section(
            int level, String number, String heading, boolean annex, boolean landscape, List<Part> parts) {}

    public enum Kind {
        PARAGRAPH,
        TABLE,
        CHART,
        LISTING
    }

    public record Part(Kind kind, List<Stretch> stretches) {}

    /**
     * A stretch of a line.
     *
     * @param title what a blank asks for, in full; null: words of the outline
     */
    public record Stretch(String words, @Nullable String title, boolean otherwise) {}

    public String address() {
        return "/outlines/" + kept.id();
    }
}
