package vn.gandan.filings.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.filings.Line;

/**
 * One field of a filing's page.
 *
 * @param text what stands in it
 * @param seen what stood in it when the page was made
 * @param change how it differs from the last period, in words
 * @param problems what has to be mended or explained here
 * @param clash what somebody else wrote in it meanwhile; null where nobody did
 */
public record PaperLine(
        int number,
        Line line,
        String text,
        String seen,
        String change,
        List<Problem> problems,
        @Nullable String clash) {

    /** A sentence, and whether it must be mended before sending. */
    public record Problem(String words, boolean blocks) {}

    /** {@code E01}, {@code C13:XA}: how its fields are called in the form. */
    public String name() {
        return line.field().cell().toString();
    }

    /** The same as an identifier within the page. */
    public String id() {
        return name().replace(':', '-');
    }

    public boolean filled() {
        return !text.isBlank();
    }

    public boolean wrong() {
        return !problems.isEmpty() || clash != null;
    }

    public boolean blocks() {
        return problems.stream().anyMatch(Problem::blocks);
    }

    /** Asked to explain, or explained already. */
    public boolean explains() {
        return line.remark() != null || problems.stream().anyMatch(problem -> !problem.blocks());
    }

    /** As the system counted it, and untouched. */
    public boolean known() {
        return line.known() != null && line.typed() == null && line.value() == null;
    }
}
