package vn.gandan.duties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which days are worked (lịch làm việc): what the Labour Code says, and the days that notices decided otherwise. */
public record WorkCalendar(Map<LocalDate, SpecialDay> special) {

    public WorkCalendar {
        special = Map.copyOf(special);
    }

    public static WorkCalendar of(Collection<SpecialDay> days) {
        return new WorkCalendar(days.stream().collect(Collectors.toMap(SpecialDay::day, Function.identity())));
    }

    /** As it would be if a day were decided so, or no longer decided at all. */
    public WorkCalendar with(SpecialDay decided) {
        var others = new HashMap<>(special);
        others.put(decided.day(), decided);
        return new WorkCalendar(others);
    }

    public WorkCalendar without(LocalDate day) {
        var others = new HashMap<>(special);
        others.remove(day);
        return new WorkCalendar(others);
    }

    public boolean isWorkingDay(LocalDate day) {
        var decided = special.get(day);
        return decided == null ? Holidays.on(day).isEmpty() : decided.works();
    }

    /** A notice that only repeats what the law says leaves the day its name. */
    public Optional<DayOff> off(LocalDate day) {
        var lawful = Holidays.on(day);
        var decided = special.get(day);
        if (decided == null) {
            return lawful;
        }
        if (decided.works()) {
            return Optional.empty();
        }
        var holiday = lawful.filter(off -> !off.cause().weekend());
        return holiday.isPresent() ? holiday : Optional.of(new DayOff(Cause.DECIDED, decided.name()));
    }

    /** "Thứ Bảy", "Tết Nguyên đán"; null where the day is worked. */
    public @Nullable String whyOff(LocalDate day) {
        return off(day).map(DayOff::name).orElse(null);
    }

    /** The day itself where it is worked, else the first one after it that is. */
    public LocalDate nextWorkingDay(LocalDate day) {
        var next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
