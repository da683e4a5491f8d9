package vn.gandan.writing.drafts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;

/**
 * A draft as one reads it from the first line to the last, tabs between the cells of its tables, and where its passages stand.
 *
 * @param address of its page
 */
public record DraftManuscript(
        String address,
        String name,
        Unit unit,
        Period period,
        Basis basis,
        boolean mayWrite,
        String text,
        List<Stretch> stretches) {

    public DraftManuscript {
        stretches = List.copyOf(stretches);
    }

    /**
     * A stretch of the text.
     *
     * @param key of the passage or table that it belongs to
     * @param words the pattern of the passage, where the stretch is the author's own words; null: a figure, or of a table
     * @param at where in the pattern the stretch begins
     */
    public record Stretch(
            String key,
            int version,
            int start,
            int end,
            @Nullable String words,
            int at) {

        boolean has(int from, int to) {
            return start <= from && to <= end;
        }
    }

    /** Other words for a stretch of a passage's pattern; good as long as nobody else wrote there. */
    public record Amendment(String key, int version, int from, int to, String words) {}

    /** The passage or table in which a place stands. */
    public Optional<String> keyAt(int place) {
        return stretches.stream()
                .filter(stretch -> stretch.has(place, place))
                .map(Stretch::key)
                .findFirst();
    }

    /** None where the words are no author's own: a figure comes from the data, whatever is written. */
    public Optional<Amendment> amendment(int from, int to, String words) {
        return stretches.stream()
                .filter(stretch -> stretch.words() != null && stretch.has(from, to))
                .findFirst()
                .map(stretch -> new Amendment(
                        stretch.key(),
                        stretch.version(),
                        stretch.at() + from - stretch.start(),
                        stretch.at() + to - stretch.start(),
                        words));
    }
}
