package vn.gandan.programmes;

import static vn.gandan.programmes.ProgrammesError.TERM_BACKWARDS;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;

/** From which day to which a programme runs, both included (thời gian thực hiện). */
public record Term(LocalDate firstDay, LocalDate lastDay) {

    /** A coordination programme is reviewed by this day of each year of its term. */
    private static final MonthDay REVIEW = MonthDay.of(12, 15);

    public Term {
        if (lastDay.isBefore(firstDay)) {
            throw TERM_BACKWARDS.refuse();
        }
    }

    public static Term year(int year) {
        return new Term(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean oneYear() {
        return firstDay.getYear() == lastDay.getYear();
    }

    /** By when each year of it is reviewed, the last one by its end at the latest; those before the day asked are over. */
    public List<LocalDate> reviews(LocalDate today) {
        return IntStream.rangeClosed(firstDay.getYear(), lastDay.getYear())
                .mapToObj(REVIEW::atYear)
                .map(day -> day.isAfter(lastDay) ? lastDay : day)
                .filter(day -> !day.isBefore(firstDay) && !day.isBefore(today))
                .toList();
    }
}
