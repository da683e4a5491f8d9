package vn.gandan.filings;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;

/**
 * One unit's form for one period (phiếu báo cáo). Immutable: each step returns the next state.
 *
 * @param formVersion number of the form's version that it was filled in on
 * @param approvedAt the last level that approved it; null before the first did
 * @param reason why the whole was returned or amended
 * @param returned why single figures were returned; those do not count until they are sent again
 * @param remarks what the unit says about unusual figures
 * @param sentBy account and name of whoever sent it last, and when
 * @param version for the check that nobody wrote meanwhile; 0 where nothing was written yet
 */
public record Filing(
        FilingKey key,
        int formVersion,
        Status status,
        @Nullable Level approvedAt,
        @Nullable String reason,
        Map<Cell, String> returned,
        Map<Cell, String> remarks,
        @Nullable Long sentByAccount,
        @Nullable String sentBy,
        @Nullable Instant sentAt,
        @Nullable Instant savedAt,
        int version) {

    /** Chưa nhập, đang nhập, đã gửi chờ duyệt, trả lại để sửa, đã duyệt, đã khóa. */
    public enum Status {
        BLANK,
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED,
        LOCKED
    }

    public Filing {
        returned = Map.copyOf(returned);
        remarks = Map.copyOf(remarks);
    }

    /** Whether its figures have been sent and count. */
    public boolean sent() {
        return status == Status.SUBMITTED || status == Status.APPROVED || status == Status.LOCKED;
    }
}
