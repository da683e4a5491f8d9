package vn.gandan.reading.internal;

import static vn.gandan.reading.ReadingError.REPORT_CHANGED_MEANWHILE;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;
import vn.gandan.shared.papers.Paper;

/**
 * A report that was handed in to be read (báo cáo đọc).
 *
 * @param path of the unit at which whoever handed it in works
 * @param notices what whoever looks through it has to know of its file
 * @param unit whose report it is; null until somebody says so
 * @param version counts every decision about it
 */
public record Reading(
        ProvinceId province,
        UUID id,
        String path,
        String name,
        String text,
        Set<Paper.Notice> notices,
        @Nullable UnitId unit,
        @Nullable Period period,
        String handedBy,
        Instant handedAt,
        int version) {

    public Reading {
        notices = Set.copyOf(notices);
    }

    public String address() {
        return "/readings/report?id=" + id;
    }

    public boolean placed() {
        return unit != null && period != null;
    }

    Reading asOf(int readVersion) {
        if (version != readVersion) {
            throw REPORT_CHANGED_MEANWHILE.refuse();
        }
        return this;
    }
}
