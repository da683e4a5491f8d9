package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.ProvinceId;

/**
 * How a paper was studied in the reader's units (kết quả quán triệt).
 *
 * @param held how many of the units directly under the reader's own, and under those, held a session
 * @param units how many there are
 */
public record Study(int sessions, int attendances, int held, int units, List<Line> lines, List<Entry> entries) {

    /** One unit directly under the reader's with all that stands under it. */
    public record Line(
            String unit,
            int sessions,
            int attendances,
            int places,
            @Nullable LocalDate last) {}

    /** What was recorded, as the reader may take it back. */
    public record Entry(
            ProvinceId province,
            UUID id,
            String unit,
            LocalDate firstDay,
            LocalDate lastDay,
            int sessions,
            int attendances,
            @Nullable String note,
            String actor) {

        public String key() {
            return province + "-" + id;
        }

        public boolean oneDay() {
            return firstDay.equals(lastDay);
        }
    }
}
