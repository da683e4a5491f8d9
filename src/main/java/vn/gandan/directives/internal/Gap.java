package vn.gandan.directives.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;

/** A unit that owes a paper and has not issued it on a day (nơi chưa ban hành). */
public record Gap(
        Unit unit,
        @Nullable String place,
        Standing standing,
        @Nullable LocalDate dueOn) {}
