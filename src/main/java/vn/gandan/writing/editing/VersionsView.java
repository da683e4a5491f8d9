package vn.gandan.writing.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.writing.Difference;
import vn.gandan.writing.outlines.KeptOutline;

/**
 * The versions of an outline, the newest first, and two of them side by side.
 *
 * @param older null: the newer one is the first
 */
public record VersionsView(
        List<KeptOutline> versions,
        KeptOutline newer,
        @Nullable KeptOutline older,
        Difference difference,
        boolean changes) {

    public VersionsView {
        versions = List.copyOf(versions);
    }

    public KeptOutline newest() {
        return versions.getFirst();
    }

    public String address() {
        return "/outlines/" + newest().id();
    }

    public String address(KeptOutline version) {
        return address() + "/versions?number=" + version.number();
    }
}
