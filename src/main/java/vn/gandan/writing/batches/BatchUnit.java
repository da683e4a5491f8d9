package vn.gandan.writing.batches;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/**
 * One unit of a batch, and what became of its report.
 *
 * @param draft the one that was composed, or that stood already
 */
record BatchUnit(
        UnitId unit,
        State state,
        @Nullable UUID draft,
        @Nullable Problem problem) {

    /** Còn chờ, đã soạn, đã có từ trước nên giữ nguyên, không soạn được. */
    enum State {
        WAITING,
        COMPOSED,
        KEPT,
        FAILED
    }

    /** Why a report could not be composed, told in the language of whoever looks at it. */
    record Problem(String key, List<String> details) {

        /** A mistake of the program's own. */
        static final Problem OURS = new Problem("batches.problem.ours", List.of());

        static final Problem GONE = new Problem("batches.problem.gone", List.of());

        Problem {
            details = List.copyOf(details);
        }

        static Problem of(Refusal refusal) {
            return new Problem(
                    "error." + refusal.code().name(),
                    refusal.details().stream().map(String::valueOf).toList());
        }

        String in(Texts text) {
            return text.of(key, details.toArray());
        }
    }
}
