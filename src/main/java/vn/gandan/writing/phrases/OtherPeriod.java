package vn.gandan.writing.phrases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gandan.shared.Period;

/**
 * Another period than the one that is reported on, in words: one by its name (tháng 6/2026, quý I năm 2026, 6 tháng đầu năm
 * 2025, từ 01/12/2017 đến 30/9/2018), or one that moves with the report (cùng kỳ, kỳ trước, từ đầu năm, 12 tháng đến hết kỳ).
 */
final class OtherPeriod {

    private static final String OF_YEAR = "(?:/| năm )(\\d{4})";
    private static final String DAY = "(\\d{1,2})/(\\d{1,2})/(\\d{4})";

    private static final String SAME_LAST_YEAR = "cùng kỳ";
    private static final String BEFORE = "kỳ trước";
    private static final String THIS_YEAR = "từ đầu năm";
    private static final Pattern LAST_MONTHS = Pattern.compile("([1-9]\\d?) tháng đến hết kỳ");
    private static final Pattern MONTH = Pattern.compile("tháng (\\d{1,2})" + OF_YEAR);
    private static final Pattern QUARTER = Pattern.compile("quý (IV|I{1,3}|[1-4])" + OF_YEAR);
    private static final Pattern HALF_YEAR = Pattern.compile("6 tháng (đầu|cuối) năm (\\d{4})");
    private static final Pattern NINE_MONTHS = Pattern.compile("9 tháng đầu năm (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("năm (\\d{4})");
    private static final Pattern DAYS = Pattern.compile("từ (?:ngày )?" + DAY + " đến (?:ngày )?" + DAY);

    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    /** All of it in one expression without groups. */
    static final String WORDS = String.join(
                    "|",
                    SAME_LAST_YEAR,
                    BEFORE,
                    THIS_YEAR,
                    LAST_MONTHS.pattern(),
                    MONTH.pattern(),
                    QUARTER.pattern(),
                    HALF_YEAR.pattern(),
                    NINE_MONTHS.pattern(),
                    YEAR.pattern(),
                    DAYS.pattern())
            .replaceAll("\\((?!\\?)", "(?:");

    private OtherPeriod() {}

    /** Whether there is such a month and such a day. */
    static boolean readable(String words) {
        return List.of(SAME_LAST_YEAR, BEFORE, THIS_YEAR).contains(words)
                || LAST_MONTHS.matcher(words).matches()
                || named(words).isPresent();
    }

    static Optional<Period> of(String words, Period reported) {
        var months = LAST_MONTHS.matcher(words);
        return switch (words) {
            case SAME_LAST_YEAR -> reported.yearEarlier();
            case BEFORE -> reported.before();
            case THIS_YEAR -> Optional.of(thisYear(reported));
            default -> months.matches() ? Optional.of(lastMonths(reported, number(months, 1))) : named(words);
        };
    }

    /** The months of the year until the end of the report's period, as the kind of period that they make. */
    private static Period thisYear(Period reported) {
        var last = reported.lastDay();
        return known(last.withDayOfYear(1), last);
    }

    private static Period lastMonths(Period reported, int months) {
        var last = reported.lastDay();
        return known(last.plusDays(1).minusMonths(months), last);
    }

    /** A period that has a name is asked for by its name: a figure of the first half-year stands under it. */
    private static Period known(LocalDate first, LocalDate last) {
        return List.of(
                        Period.Kind.MONTH,
                        Period.Kind.QUARTER,
                        Period.Kind.HALF_YEAR,
                        Period.Kind.NINE_MONTHS,
                        Period.Kind.YEAR)
                .stream()
                .flatMap(kind -> Period.around(kind, last).stream())
                .filter(period ->
                        period.firstDay().equals(first) && period.lastDay().equals(last))
                .findFirst()
                .orElseGet(() -> new Period(first, last, Period.Kind.DAYS));
    }

    private static Optional<Period> named(String words) {
        return whole(MONTH, words)
                .filter(month -> number(month, 1) >= 1 && number(month, 1) <= 12)
                .map(month -> Period.parse("%s-%02d".formatted(month.group(2), number(month, 1))))
                .or(() -> whole(QUARTER, words)
                        .map(quarter -> Period.parse(quarter.group(2) + "-Q" + quarter(quarter.group(1)))))
                .or(() -> whole(HALF_YEAR, words)
                        .map(half -> Period.parse(half.group(2) + (half.group(1).equals("đầu") ? "-H1" : "-H2"))))
                .or(() -> whole(NINE_MONTHS, words).map(nine -> Period.parse(nine.group(1) + "-9M")))
                .or(() -> whole(YEAR, words).map(year -> Period.parse(year.group(1))))
                .or(() -> whole(DAYS, words).flatMap(OtherPeriod::days));
    }

    private static int quarter(String written) {
        int roman = QUARTERS.indexOf(written);
        return roman < 0 ? Integer.parseInt(written) : roman + 1;
    }

    private static Optional<Period> days(Matcher days) {
        try {
            var first = LocalDate.of(number(days, 3), number(days, 2), number(days, 1));
            var last = LocalDate.of(number(days, 6), number(days, 5), number(days, 4));
            return last.isBefore(first) ? Optional.empty() : Optional.of(known(first, last));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<Matcher> whole(Pattern pattern, String words) {
        return Optional.of(pattern.matcher(words)).filter(Matcher::matches);
    }
}
