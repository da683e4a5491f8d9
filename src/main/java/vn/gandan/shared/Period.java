package vn.gandan.shared;

import static vn.gandan.shared.SharedError.PERIOD_UNREADABLE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A reporting period (kỳ báo cáo): first and last day, both included, and its kind. Written {@code 2025},
 * {@code 2025-A}, {@code 2025-H1}, {@code 2025-Q3}, {@code 2025-9M}, {@code 2025-07} or
 * {@code 2014-10-14..2019-10-14}.
 */
public record Period(LocalDate firstDay, LocalDate lastDay, Kind kind) {

    /** Tháng, quý, nửa năm, chín tháng, năm, năm báo cáo hành chính, khoảng ngày. */
    public enum Kind {
        MONTH,
        QUARTER,
        HALF_YEAR,
        NINE_MONTHS,
        YEAR,
        ADMINISTRATIVE_YEAR,
        DAYS
    }

    private static final int LAST_YEAR = 9999;
    private static final Pattern OF_YEAR = Pattern.compile("(\\d{4})(?:-(A|9M|H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");

    public Period {
        if (lastDay.isBefore(firstDay) || firstDay.getYear() < 1 || lastDay.getYear() > LAST_YEAR) {
            throw PERIOD_UNREADABLE.refuse(firstDay + ".." + lastDay);
        }
    }

    public static Period parse(String text) {
        var written = OF_YEAR.matcher(text.strip());
        if (written.matches()) {
            int year = Integer.parseInt(written.group(1));
            String part = written.group(2);
            if (part == null) {
                return months(year, 1, 12, Kind.YEAR);
            }
            return switch (part.charAt(0)) {
                case 'A' -> AdministrativeYear.of(year);
                case '9' -> months(year, 1, 9, Kind.NINE_MONTHS);
                case 'H' -> months(year, 6 * number(written.group(3)) - 5, 6, Kind.HALF_YEAR);
                case 'Q' -> months(year, 3 * number(written.group(4)) - 2, 3, Kind.QUARTER);
                default -> months(year, number(part), 1, Kind.MONTH);
            };
        }
        return days(text);
    }

    /** The period of a kind that has the day among its own; nine months have none after September, days have none at all. */
    public static Optional<Period> around(Kind kind, LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (kind) {
            case MONTH -> Optional.of(months(year, month, 1, kind));
            case QUARTER -> Optional.of(months(year, (month - 1) / 3 * 3 + 1, 3, kind));
            case HALF_YEAR -> Optional.of(months(year, (month - 1) / 6 * 6 + 1, 6, kind));
            case NINE_MONTHS -> Optional.of(months(year, 1, 9, kind)).filter(period -> period.has(day));
            case YEAR -> Optional.of(months(year, 1, 12, kind));
            case ADMINISTRATIVE_YEAR ->
                Stream.of(year, year + 1)
                        .map(AdministrativeYear::of)
                        .filter(period -> period.has(day))
                        .findFirst();
            case DAYS -> Optional.empty();
        };
    }

    /** The one of the same kind that was over when this began; days have none. */
    public Optional<Period> before() {
        return kind == Kind.NINE_MONTHS ? around(kind, firstDay.minusYears(1)) : around(kind, firstDay.minusDays(1));
    }

    /** The same one of the year before (cùng kỳ năm trước); of days that span more than a year there is none. */
    public Optional<Period> yearEarlier() {
        if (kind != Kind.DAYS) {
            return around(kind, lastDay.minusYears(1));
        }
        var lastDayThen = lastDay.plusDays(1).minusYears(1).minusDays(1);
        return Optional.of(new Period(firstDay.minusYears(1), lastDayThen, kind))
                .filter(then -> !then.overlaps(this));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Period months(int year, int first, int count, Kind kind) {
        var start = YearMonth.of(year, first);
        return new Period(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth(), kind);
    }

    private static Period days(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw PERIOD_UNREADABLE.refuse(text);
        }
        try {
            return new Period(
                    LocalDate.parse(text.substring(0, dots).strip()),
                    LocalDate.parse(text.substring(dots + 2).strip()),
                    Kind.DAYS);
        } catch (DateTimeException unreadable) {
            throw PERIOD_UNREADABLE.refuse(text);
        }
    }

    /** As it is written in addresses and files; {@link #parse} reads it back. */
    public String code() {
        int year = lastDay.getYear();
        int month = firstDay.getMonthValue();
        return switch (kind) {
            case YEAR -> "%04d".formatted(year);
            case ADMINISTRATIVE_YEAR -> "%04d-A".formatted(year);
            case NINE_MONTHS -> "%04d-9M".formatted(year);
            case HALF_YEAR -> "%04d-H%d".formatted(year, (month + 5) / 6);
            case QUARTER -> "%04d-Q%d".formatted(year, (month + 2) / 3);
            case MONTH -> "%04d-%02d".formatted(year, month);
            case DAYS -> firstDay + ".." + lastDay;
        };
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public boolean contains(Period other) {
        return !other.firstDay.isBefore(firstDay) && !other.lastDay.isAfter(lastDay);
    }

    public boolean overlaps(Period other) {
        return !other.firstDay.isAfter(lastDay) && !other.lastDay.isBefore(firstDay);
    }

    public long length() {
        return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }

    /** The months that lie wholly inside, in order. */
    public List<Period> months() {
        var first = YearMonth.from(firstDay);
        if (firstDay.getDayOfMonth() != 1) {
            first = first.plusMonths(1);
        }
        return Stream.iterate(first, month -> month.plusMonths(1))
                .takeWhile(month -> !month.atEndOfMonth().isAfter(lastDay))
                .map(month -> months(month.getYear(), month.getMonthValue(), 1, Kind.MONTH))
                .toList();
    }

    @Override
    public String toString() {
        return code();
    }
}
