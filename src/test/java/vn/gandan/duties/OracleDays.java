package vn.gandan.duties;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The days off of five years, written down by hand from the yearly announcements (2027: as the law would give them). */
final class OracleDays {

    static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private static final String HOLIDAYS = """
            2023-01-01 2023-01-02 2023-01-20..2023-01-26 2023-04-29..2023-05-03 2023-09-01..2023-09-04
            2024-01-01 2024-02-08..2024-02-14 2024-04-18 2024-04-30..2024-05-01 2024-09-02..2024-09-03
            2025-01-01 2025-01-27..2025-01-31 2025-04-07 2025-04-30..2025-05-01 2025-09-01..2025-09-02
            2026-01-01 2026-02-16..2026-02-20 2026-04-26..2026-04-27 2026-04-30..2026-05-01 2026-09-01..2026-09-02
            2027-01-01 2027-02-04..2027-02-10 2027-04-16 2027-04-30..2027-05-03 2027-09-02..2027-09-03
            """;
    private static final String SWAPPED_OFF = "2024-04-29 2025-05-02 2026-01-02 2026-08-31 2023-07-19 2026-06-10";
    private static final String SWAPPED_WORKED = "2024-05-04 2025-04-26 2026-01-10 2026-08-22 2023-07-22 2026-02-19";

    private OracleDays() {}

    static Set<LocalDate> off() {
        var off = new HashSet<LocalDate>();
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                off.add(day);
            }
        }
        for (var written : HOLIDAYS.strip().split("\\s+", -1)) {
            var ends = written.split("\\.\\.", -1);
            var last = LocalDate.parse(ends[ends.length - 1]);
            for (var day = LocalDate.parse(ends[0]); !day.isAfter(last); day = day.plusDays(1)) {
                off.add(day);
            }
        }
        off.addAll(days(SWAPPED_OFF));
        days(SWAPPED_WORKED).forEach(off::remove);
        return off;
    }

    static List<SpecialDay> special() {
        var special = new ArrayList<SpecialDay>();
        days(SWAPPED_OFF).forEach(day -> special.add(new SpecialDay(day, false, "Nghỉ hoán đổi", "Thông báo", false)));
        days(SWAPPED_WORKED).forEach(day -> special.add(new SpecialDay(day, true, "Làm bù", "Thông báo", false)));
        return special;
    }

    private static List<LocalDate> days(String written) {
        return Stream.of(written.split(" ", -1)).map(LocalDate::parse).toList();
    }
}
