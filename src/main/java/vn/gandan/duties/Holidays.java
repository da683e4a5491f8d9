package vn.gandan.duties;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days off that follow from the law alone: weekends, the holidays of the Labour Code (2012, Art. 115; since 2021 the
 * Code of 2019, Art. 112), and the days in lieu of weekends that a holiday took.
 */
final class Holidays {

    /** A second day beside 2/9 came with the Code of 2019. */
    private static final int TWO_NATIONAL_DAYS = 2021;

    private static final Map<Integer, Map<LocalDate, DayOff>> YEARS = new ConcurrentHashMap<>();

    private Holidays() {}

    static Optional<DayOff> on(LocalDate day) {
        var holiday = YEARS.computeIfAbsent(day.getYear(), Holidays::year).get(day);
        return holiday == null ? weekend(day) : Optional.of(holiday);
    }

    private static Optional<DayOff> weekend(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of(DayOff.of(Cause.SATURDAY));
            case SUNDAY -> Optional.of(DayOff.of(Cause.SUNDAY));
            default -> Optional.empty();
        };
    }

    private static Map<LocalDate, DayOff> year(int year) {
        var holidays = statutory(year);
        for (var holiday : new TreeMap<>(holidays).entrySet()) {
            if (weekend(holiday.getKey()).isPresent()) {
                var instead = nextFree(holiday.getKey(), holidays);
                holidays.put(instead, inLieu(holiday.getValue()));
            }
        }
        return Map.copyOf(holidays);
    }

    private static Map<LocalDate, DayOff> statutory(int year) {
        var holidays = new TreeMap<LocalDate, DayOff>();
        holidays.put(LocalDate.of(year, 1, 1), DayOff.of(Cause.NEW_YEAR));
        holidays.put(LocalDate.of(year, 4, 30), DayOff.of(Cause.VICTORY));
        holidays.put(LocalDate.of(year, 5, 1), DayOff.of(Cause.LABOUR));
        nationalDays(year).forEach(day -> holidays.put(day, DayOff.of(Cause.NATIONAL)));
        if (LunarDays.known(year)) {
            holidays.put(LunarDays.hungKings(year), DayOff.of(Cause.HUNG_KINGS));
            tet(LunarDays.tet(year)).forEach(day -> holidays.put(day, DayOff.of(Cause.TET)));
        }
        return holidays;
    }

    /**
     * Five days. The Government says every year whether one or two of them come before the new year; where no notice is
     * kept, one where the year begins early in the week, else two, as it has said every year since 2015.
     */
    private static Iterable<LocalDate> tet(LocalDate newYear) {
        boolean early = newYear.getDayOfWeek().getValue() <= DayOfWeek.TUESDAY.getValue();
        var first = newYear.minusDays(early ? 1 : 2);
        return first.datesUntil(first.plusDays(5)).toList();
    }

    /** 2/9 and the neighbour that the Government has chosen on such a day of the week since 2021. */
    private static Iterable<LocalDate> nationalDays(int year) {
        var day = LocalDate.of(year, 9, 2);
        if (year < TWO_NATIONAL_DAYS) {
            return List.of(day);
        }
        boolean after = day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.THURSDAY;
        return List.of(day, after ? day.plusDays(1) : day.minusDays(1));
    }

    /** Labour Code 2019, Art. 111(3): the day off that a holiday took is given back on the next working day. */
    private static LocalDate nextFree(LocalDate taken, Map<LocalDate, DayOff> holidays) {
        var day = taken;
        while (weekend(day).isPresent() || holidays.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static DayOff inLieu(DayOff holiday) {
        return new DayOff(Cause.IN_LIEU, Cause.IN_LIEU.words() + " " + holiday.name());
    }
}
