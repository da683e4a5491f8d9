package vn.gandan.writing.drafts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What several people need who write one draft: remarks, and whose section is whose.
 *
 * @param remarks by the key of the paragraph; of the draft as a whole by {@link #WHOLE}
 * @param open how many are not dealt with
 * @param authors the account that writes a section, by its key
 * @param own the account of whoever looks
 * @param before whether there is a report of the period before
 */
public record Together(
        Map<String, List<RemarkView>> remarks,
        int open,
        Map<String, Colleague> authors,
        List<Colleague> colleagues,
        long own,
        boolean before) {

    /** No key of a paragraph is empty. */
    public static final String WHOLE = "";

    /**
     * A remark as the page shows it.
     *
     * @param settled by whom and when it was dealt with; null: it is open
     */
    public record RemarkView(
            String id,
            String words,
            String actor,
            String moment,
            @Nullable String settled) {}

    public record Colleague(long account, String name) {}

    public List<RemarkView> of(String passage) {
        return remarks.getOrDefault(passage, List.of());
    }

    public @Nullable Colleague author(String section) {
        return authors.get(section);
    }
}
