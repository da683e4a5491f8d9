package vn.gandan.directives.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.duties.DutyId;
import vn.gandan.organisation.Unit;

/**
 * A unit that owes a paper and has not issued it on a day (nơi chưa ban hành).
 *
 * @param duty what it still owes today, where the reader's unit gave it and may remind of it
 */
public record Gap(
        Unit unit,
        @Nullable String place,
        Standing standing,
        @Nullable LocalDate dueOn,
        @Nullable DutyId duty) {}
