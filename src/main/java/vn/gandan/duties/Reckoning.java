package vn.gandan.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.UnitId;

/** Walks a clock from its start to its limit, and remembers what it stepped over. */
final class Reckoning {

    private final Clock clock;
    private final WorkCalendar calendar;
    private final List<LocalDate> limits = new ArrayList<>();
    private final TreeMap<LocalDate, Skipped> skipped = new TreeMap<>();

    Reckoning(Clock clock, WorkCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    DueDate due() {
        var limit = limit();
        return new DueDate(clock, limit == null ? null : rolled(limit), limit, limits, joined());
    }

    /** Null while an open pause lies before it: the clock stands. */
    private @Nullable LocalDate limit() {
        var limit = base();
        for (var extension : clock.extensions()) {
            if (limit == null) {
                return null;
            }
            limits.add(limit);
            limit = extended(limit, extension);
        }
        if (limit != null) {
            limits.add(limit);
        }
        return limit;
    }

    private @Nullable LocalDate base() {
        var day = clock.fixedDay();
        return day != null ? moved(clock.start(), day) : after(clock.start(), Objects.requireNonNull(clock.term()));
    }

    /** An extension continues from the limit before it and never restarts the count; a new day never shortens it. */
    private @Nullable LocalDate extended(LocalDate limit, Extension extension) {
        var term = extension.term();
        if (term != null) {
            return after(limit, term);
        }
        // Whoever set the day knew the pauses until then; only later ones move it.
        var set = moved(extension.on(), Objects.requireNonNull(extension.day()));
        return set != null && set.isBefore(limit) ? limit : set;
    }

    private @Nullable LocalDate after(LocalDate from, Term term) {
        return switch (term.unit()) {
            case CALENDAR_DAY -> moved(from, from.plusDays(term.amount()));
            case MONTH -> moved(from, from.plusMonths(term.amount()));
            case WORKING_DAY -> worked(from, term.amount());
        };
    }

    /** A limit moves by one day for every paused day between. */
    private @Nullable LocalDate moved(LocalDate from, LocalDate to) {
        var limit = to;
        for (var day = from.plusDays(1); !day.isAfter(limit) && !clock.pauses().isEmpty(); day = day.plusDays(1)) {
            var pause = pauseOver(day);
            if (pause.isPresent()) {
                skip(day, pause.get());
                if (pause.get().stillOpen()) {
                    return null;
                }
                limit = limit.plusDays(1);
            }
        }
        return limit;
    }

    private @Nullable LocalDate worked(LocalDate from, int amount) {
        var day = from;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            var pause = pauseOver(day);
            if (pause.isPresent()) {
                skip(day, pause.get());
                if (pause.get().stillOpen()) {
                    return null;
                }
            } else if (calendar.isWorkingDay(day)) {
                left--;
            } else {
                skip(day);
            }
        }
        return day;
    }

    private LocalDate rolled(LocalDate limit) {
        var day = limit;
        while (clock.rollsToWorkingDay() && !calendar.isWorkingDay(day)) {
            skip(day);
            day = day.plusDays(1);
        }
        return day;
    }

    Map<UnitId, Integer> spent(LocalDate until, BiFunction<UnitId, LocalDate, UnitId> standIn) {
        var spent = new LinkedHashMap<UnitId, Integer>();
        for (var day = clock.start().plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            if (counts(day)) {
                spent.merge(standIn.apply(holderOn(day), day), 1, Integer::sum);
            }
        }
        return spent;
    }

    private boolean counts(LocalDate day) {
        var term = clock.term();
        boolean works = term == null || term.unit() != Term.Unit.WORKING_DAY || calendar.isWorkingDay(day);
        return works && pauseOver(day).isEmpty();
    }

    private UnitId holderOn(LocalDate day) {
        var holder = clock.holders().getFirst();
        for (var next : clock.holders()) {
            if (!next.from().isAfter(day)) {
                holder = next;
            }
        }
        return holder.unit();
    }

    private Optional<Pause> pauseOver(LocalDate day) {
        return clock.pauses().stream().filter(pause -> pause.over(day)).findFirst();
    }

    private void skip(LocalDate day, Pause pause) {
        skipped.put(day, new Skipped(day, day, Cause.PAUSE, pause.reason()));
    }

    private void skip(LocalDate day) {
        calendar.off(day).ifPresent(off -> skipped.put(day, new Skipped(day, day, off.cause(), off.name())));
    }

    /** Paused days in a row are one entry. */
    private List<Skipped> joined() {
        var joined = new ArrayList<Skipped>();
        for (var next : skipped.values()) {
            if (!joined.isEmpty() && joined.getLast().continuesAs(next)) {
                joined.add(joined.removeLast().until(next.last()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
