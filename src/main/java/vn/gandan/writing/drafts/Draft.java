package vn.gandan.writing.drafts;

import static vn.gandan.writing.WritingError.DRAFT_CLOSED;

import java.time.Instant;
import java.util.UUID;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/**
 * A report that is being written (bản thảo).
 *
 * @param path of the unit it is about, as the period saw it
 * @param renewedAt when its figures were last looked at
 */
public record Draft(
        ProvinceId province,
        UUID id,
        String path,
        UnitId unit,
        UUID outline,
        int outlineVersion,
        Period period,
        Basis basis,
        String title,
        State state,
        String actor,
        Instant madeAt,
        Instant renewedAt,
        int version) {

    /** Đang soạn, đã trình, đã bỏ. */
    public enum State {
        OPEN,
        SUBMITTED,
        WITHDRAWN
    }

    Draft openTo(boolean written) {
        if (state != State.OPEN || !written) {
            throw DRAFT_CLOSED.refuse();
        }
        return this;
    }

    String address() {
        return address(id);
    }

    static String address(UUID id) {
        return "/drafts/draft?id=" + id;
    }
}
