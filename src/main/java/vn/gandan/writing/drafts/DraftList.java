package vn.gandan.writing.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The drafts that a reader sees, and what a new one may be made of.
 *
 * @param mistake why none could be begun; empty where nobody tried
 */
public record DraftList(
        List<Row> rows,
        int from,
        boolean more,
        boolean mayWrite,
        List<Choice> outlines,
        List<Choice> units,
        String unit,
        List<Choice> periods,
        String period,
        String mistake) {

    public record Row(
            String address,
            String title,
            String unit,
            String period,
            String made,
            @Nullable String paperState) {}

    public record Choice(String value, String label) {}
}
