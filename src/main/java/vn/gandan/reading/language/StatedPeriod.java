package vn.gandan.reading.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.gandan.shared.Period;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.TypedDay;

/** The period that a report looks back on, by the words of its head (kỳ của báo cáo). */
public final class StatedPeriod {

    /** What a report is about is said before so many letters; further on other periods are spoken of. */
    private static final int HEAD = 3000;

    private static final int TITLE = 400;

    private static final String DAY = "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})";

    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    /** "ngày 30 tháng 11 năm 2021" is the day of the paper. */
    private static final Pattern WRITTEN_DAY = Pattern.compile(
            "ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What is planned is another period than the one reported on. */
    private static final Pattern AHEAD =
            Pattern.compile("phương\\s+hướng[^.;\\n]{0,60}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private record Saying(Pattern words, Function<MatchResult, Period> period) {

        static Saying of(String words, Function<MatchResult, Period> period) {
            return new Saying(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), period);
        }

        Stream<Period> in(String head) {
            return words.matcher(head)
                    .results()
                    .filter(match -> looksBack(head, match))
                    .flatMap(match -> {
                        try {
                            return Stream.of(period.apply(match));
                        } catch (DateTimeException | Refusal | NumberFormatException unreal) {
                            return Stream.empty();
                        }
                    });
        }
    }

    /** "giai đoạn 2021 - 2025": a programme's as often as the report's own. */
    private static final Saying YEARS = Saying.of(
            "(?:giai\\s+đoạn|năm\\s*\\(|\\()\\s*(20\\d\\d|19\\d\\d)\\s*[-–]\\s*(20\\d\\d|19\\d\\d)",
            match -> between(LocalDate.of(number(match, 1), 1, 1), LocalDate.of(number(match, 2), 12, 31)));

    /** The most telling first. */
    private static final List<Saying> SAYINGS = List.of(
            Saying.of(
                    "từ\\s+(?:ngày\\s+)?" + DAY + "\\s+(?:đến|tới)\\s+(?:hết\\s+)?(?:ngày\\s+)?" + DAY,
                    match -> between(day(match, 1), day(match, 4))),
            Saying.of(
                    "(?<!\\d)(\\d{1,2})\\s+năm\\s+(?:triển\\s+khai\\s+|tổ\\s+chức\\s+)?thực\\s+hiện[^.\\n]{0,200}?ngày\\s+"
                            + DAY,
                    match -> years(day(match, 2), number(match, 1))),
            YEARS,
            Saying.of(
                    "(?:9|09|chín)\\s+tháng\\s+(?:đầu\\s+)?năm\\s+(\\d{4})",
                    match -> Period.parse(match.group(1) + "-9M")),
            Saying.of("(?:6|06|sáu)\\s+tháng\\s+đầu\\s+năm\\s+(\\d{4})", match -> Period.parse(match.group(1) + "-H1")),
            Saying.of(
                    "(?:6|06|sáu)\\s+tháng\\s+cuối\\s+năm\\s+(\\d{4})", match -> Period.parse(match.group(1) + "-H2")),
            Saying.of(
                    "quý\\s+(iv|iii|ii|i|[1-4])\\s*(?:năm\\s+|[/-]\\s*)(\\d{4})",
                    match -> Period.parse(match.group(2) + "-Q" + quarter(match.group(1)))),
            Saying.of(
                    "(?<!\\d\\s)tháng\\s+(\\d{1,2})\\s*(?:năm\\s+|[/-]\\s*)(\\d{4})",
                    match -> Period.parse("%s-%02d".formatted(match.group(2), number(match, 1)))),
            Saying.of("(?<!đầu\\s)(?<!cuối\\s)năm\\s+(20\\d\\d)(?!\\s*[-–])", match -> Period.parse(match.group(1))));

    private StatedPeriod() {}

    /** The title tells it best; what stands further down counts where the title says nothing. */
    public static Optional<Period> of(CharSequence text) {
        var head = WRITTEN_DAY
                .matcher(text.subSequence(0, Math.min(HEAD, text.length())))
                .replaceAll(match -> " ".repeat(match.end() - match.start()));
        return said(head.substring(0, Math.min(TITLE, head.length()))).or(() -> said(head));
    }

    /** The report's own period lies within the years of the programme that it is about. */
    public static Optional<Period> said(String words) {
        var years = YEARS.in(words).findFirst().orElse(null);
        return SAYINGS.stream()
                .flatMap(saying -> saying.in(words))
                .filter(period -> years == null || (!period.equals(years) && within(period, years)))
                .findFirst()
                .or(() -> Optional.ofNullable(years));
    }

    private static boolean within(Period period, Period years) {
        return !period.firstDay().isBefore(years.firstDay())
                && !period.lastDay().isAfter(years.lastDay());
    }

    private static boolean looksBack(String head, MatchResult match) {
        return !AHEAD.matcher(head.substring(Math.max(0, match.start() - 80), match.start()))
                .find();
    }

    /** A month, a quarter or a year where the days are those of one, else the days themselves. */
    public static Period between(LocalDate first, LocalDate last) {
        return Stream.of(Period.Kind.values())
                .flatMap(kind -> Period.around(kind, first).stream())
                .filter(period ->
                        period.firstDay().equals(first) && period.lastDay().equals(last))
                .findFirst()
                .orElseGet(() -> Period.parse(first + ".." + last));
    }

    private static Period years(LocalDate from, int count) {
        return between(from, from.plusYears(count));
    }

    private static LocalDate day(MatchResult match, int group) {
        var day = LocalDate.of(number(match, group + 2), number(match, group + 1), number(match, group));
        if (!TypedDay.usual(day)) {
            throw new DateTimeException(day.toString());
        }
        return day;
    }

    private static int quarter(String written) {
        var quarter = QUARTERS.get(written.toLowerCase(Locale.ROOT));
        return quarter == null ? 0 : quarter;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
