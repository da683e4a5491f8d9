package vn.gandan.writing.drafts;

import java.util.List;

/**
 * A draft beside the unit's report of the period before, paragraph by paragraph.
 *
 * @param before address of that report
 */
public record BesidePage(
        String id, String name, String period, String before, String periodBefore, List<Section> sections) {

    public record Section(String number, String heading, List<Pair> pairs) {

        public Section {
            pairs = List.copyOf(pairs);
        }
    }

    /** The same paragraph in both; empty where one has none. */
    public record Pair(String key, List<String> now, List<String> before) {}

    public String address() {
        return "/drafts/draft?id=" + id;
    }
}
