package vn.gandan.writing.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.writing.Difference;

/**
 * The versions of a draft, the newest first, and one of them beside the one before it.
 *
 * @param number of the version that is looked at; zero: the draft as it stands
 * @param before the number of the one before it; null: it is the first
 */
public record VersionsPage(
        String id,
        String name,
        List<Row> versions,
        int number,
        @Nullable Integer before,
        List<Changed> changes,
        boolean mayReturn) {

    public record Row(int number, String why, String moment, String actor) {}

    /** A paragraph that is not the same in both. */
    public record Changed(String passage, String section, Difference difference) {}

    public String address() {
        return "/drafts/draft?id=" + id;
    }

    public String address(int version) {
        return "/drafts/draft/versions?id=" + id + (version == DraftVersions.NOW ? "" : "&number=" + version);
    }
}
