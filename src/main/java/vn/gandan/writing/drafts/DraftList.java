package vn.gandan.writing.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The drafts that a reader sees, and what a new one may be made of.
 *
 * @param mayWriteMany for the communes below her, in one go
 */
public record DraftList(
        List<Row> rows,
        int from,
        boolean more,
        boolean mayWrite,
        boolean mayWriteMany,
        List<Choice> outlines,
        List<Choice> units,
        String unit,
        List<Choice> periods,
        Tried tried) {

    /**
     * What somebody asked for that could not be begun, or comes with from another page.
     *
     * @param carriesOut symbol of the paper that is to be carried out
     * @param mistake why it could not be begun; empty where nobody tried
     */
    public record Tried(String outline, String period, String carriesOut, String mistake) {

        static Tried of(String carriesOut) {
            return new Tried("", "", carriesOut, "");
        }
    }

    public record Row(
            String address,
            String title,
            String unit,
            String period,
            String made,
            @Nullable String paperState) {}

    public record Choice(String value, String label) {}
}
