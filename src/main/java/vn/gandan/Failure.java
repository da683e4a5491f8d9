package vn.gandan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.database.DiskFailure;

/** Why a start came to nothing, as the one sentence that its reader needs; the trace is in the log. */
record Failure(String key, List<Object> details) {

    static Failure of(Throwable thrown, Path log) {
        return in(thrown, Refusal.class)
                .or(() -> DiskFailure.of(thrown))
                .map(refusal -> new Failure("error." + refusal.code().name(), refusal.details()))
                .or(() -> in(thrown, PortInUseException.class)
                        .map(taken -> new Failure("terminal.port-in-use", List.of(String.valueOf(taken.getPort())))))
                .orElseGet(() -> unforeseen(thrown, log));
    }

    private static Failure unforeseen(Throwable thrown, Path log) {
        LoggerFactory.getLogger(GanDan.class).error("Unforeseen", thrown);
        return new Failure("terminal.failed", List.of(log));
    }

    private static <T extends Throwable> Optional<T> in(Throwable thrown, Class<T> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
