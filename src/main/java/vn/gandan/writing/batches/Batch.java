package vn.gandan.writing.batches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;

/**
 * Reports of many units by one version of an outline for one period, asked for in one go (đợt soạn).
 *
 * @param path of the unit at which whoever asked for it works
 * @param unitsOn the day on which its units stood
 */
record Batch(
        ProvinceId province,
        UUID id,
        String path,
        UUID outline,
        int outlineVersion,
        Period period,
        LocalDate unitsOn,
        String title,
        String actor,
        Instant madeAt) {

    String address() {
        return "/drafts/batches/batch?id=" + id;
    }
}
