package vn.gandan.filings;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;
import vn.gandan.shared.Actor;

/**
 * One line of a filing's history (nhật ký phiếu): who did what to it, when, at which level and why.
 *
 * @param id of the sending, where something was sent: it happens once
 * @param cells single figures that were returned, with their reasons
 */
public record Step(
        UUID id,
        Kind kind,
        Actor by,
        Instant at,
        @Nullable Level level,
        @Nullable String reason,
        Map<Cell, String> cells) {

    /** Đã gửi; số liệu gửi bằng cách khác; đã duyệt; rút lại việc duyệt; trả lại; khóa; điều chỉnh sau khóa. */
    public enum Kind {
        SENT,
        ARRIVED,
        APPROVED,
        TAKEN_BACK,
        RETURNED,
        LOCKED,
        AMENDED
    }

    public Step {
        cells = Map.copyOf(cells);
    }

    public static Step of(UUID id, Kind kind, Actor by, Instant at) {
        return new Step(id, kind, by, at, null, null, Map.of());
    }

    public static Step because(UUID id, Kind kind, Actor by, Instant at, @Nullable String reason) {
        return new Step(id, kind, by, at, null, reason, Map.of());
    }

    public Step at(Level judged) {
        return new Step(id, kind, by, at, judged, reason, cells);
    }

    public Step about(Map<Cell, String> figures) {
        return new Step(id, kind, by, at, level, reason, figures);
    }
}
