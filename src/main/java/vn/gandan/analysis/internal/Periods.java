package vn.gandan.analysis.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Period;

/** The neighbours of a period in time, and its parts. */
final class Periods {

    private Periods() {}

    /** The same days a year before; none where that would overlap. */
    static Optional<Period> yearBefore(Period period) {
        var before = shifted(period, 12);
        return before.overlaps(period) ? Optional.empty() : Optional.of(before);
    }

    /** The period right before of the same kind; for days that are no usual period, as many days. */
    static Period before(Period period) {
        return switch (period.kind()) {
            case MONTH -> shifted(period, 1);
            case QUARTER -> shifted(period, 3);
            case HALF_YEAR -> shifted(period, 6);
            case NINE_MONTHS, YEAR, ADMINISTRATIVE_YEAR -> shifted(period, 12);
            case DAYS -> {
                var last = period.firstDay().minusDays(1);
                yield new Period(last.minusDays(period.length() - 1), last, Period.Kind.DAYS);
            }
        };
    }

    private static Period shifted(Period period, int months) {
        return new Period(period.firstDay().minusMonths(months), lastDay(period.lastDay(), months), period.kind());
    }

    /** The last of a month stays the last: a year before 29 February is 28 February, and the other way round. */
    private static LocalDate lastDay(LocalDate day, int months) {
        boolean end = day.equals(YearMonth.from(day).atEndOfMonth());
        return end ? YearMonth.from(day).minusMonths(months).atEndOfMonth() : day.minusMonths(months);
    }

    /** How a line is drawn: month by month, by quarters, by years. */
    enum Step {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Step(int months) {
            this.months = months;
        }

        static Step of(@Nullable String written) {
            return switch (written) {
                case "quarter" -> QUARTER;
                case "year" -> YEAR;
                case null, default -> MONTH;
            };
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Period from(YearMonth month) {
            int year = month.getYear();
            return Period.parse(
                    switch (this) {
                        case MONTH -> "%04d-%02d".formatted(year, month.getMonthValue());
                        case QUARTER -> "%04d-Q%d".formatted(year, (month.getMonthValue() + 2) / 3);
                        case YEAR -> "%04d".formatted(year);
                    });
        }

        /** As many as make a line: the year's months, two years' quarters, five years, the last of them holding the day. */
        private int usual() {
            return switch (this) {
                case MONTH -> 12;
                case QUARTER -> 8;
                case YEAR -> 5;
            };
        }
    }

    private static final int MOST_STEPS = 36;

    /**
     * The steps of a line: those of the period where there are several in it, else as many as are usual up to it; for a
     * month, those of its year.
     */
    static List<Period> steps(Period period, Step step) {
        var first = YearMonth.from(period.firstDay());
        var inside = Stream.iterate(first, month -> month.plusMonths(1))
                .limit(12L * 40)
                .map(step::from)
                .distinct()
                .filter(part -> !part.firstDay().isBefore(period.firstDay()))
                .takeWhile(part -> !part.lastDay().isAfter(period.lastDay()))
                .toList();
        if (inside.size() > 2) {
            return inside.subList(Math.max(0, inside.size() - MOST_STEPS), inside.size());
        }
        if (step == Step.MONTH && period.length() < 360) {
            return Period.parse("%04d".formatted(period.lastDay().getYear())).months();
        }
        var last = step.from(YearMonth.from(period.lastDay()));
        return IntStream.rangeClosed(1 - step.usual(), 0)
                .mapToObj(back -> step.from(YearMonth.from(last.firstDay()).plusMonths((long) back * step.months)))
                .toList();
    }

    /** The year that holds all steps; none where they are of several. */
    static Optional<Period> holding(List<Period> steps) {
        var year = Period.parse("%04d".formatted(steps.getLast().lastDay().getYear()));
        return steps.size() > 1 && steps.stream().allMatch(year::contains) ? Optional.of(year) : Optional.empty();
    }
}
