package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Document;
import vn.gandan.organisation.Unit;

/**
 * How far a paper was turned into work on a day, as far as the reader sees (cây triển khai): the papers above her units, the
 * tree of her units, and each level's figures.
 *
 * @param place the document's own unit; none for the centre
 * @param above what units above the reader's issued to carry it out, from the centre down
 * @param gaps the worst of what is missing
 */
public record Cascade(
        Document document,
        LocalDate on,
        @Nullable Unit place,
        List<CascadeLevel> levels,
        List<CascadeNode.Paper> above,
        CascadeBranch.Twigs roots,
        Gaps gaps) {

    Missing missing() {
        return new Missing(levels, above, gaps);
    }

    /** Nobody was given it and nobody has issued anything. */
    public boolean empty() {
        return levels.isEmpty() && above.isEmpty();
    }
}
