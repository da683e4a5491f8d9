package vn.gandan.writing.drafts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/**
 * A report that is being written (bản thảo).
 *
 * @param path of the unit it is about, when it was begun
 * @param carriesOut symbol of the paper that it carries out; null: of none in particular
 * @param renewedAt when its figures were last looked at
 */
record Draft(
        ProvinceId province,
        UUID id,
        String path,
        UnitId unit,
        UUID outline,
        int outlineVersion,
        Period period,
        Basis basis,
        @Nullable String carriesOut,
        String title,
        String actor,
        Instant madeAt,
        Instant renewedAt,
        int version) {

    String address() {
        return address(id);
    }

    static String address(UUID id) {
        return "/drafts/draft?id=" + id;
    }
}
