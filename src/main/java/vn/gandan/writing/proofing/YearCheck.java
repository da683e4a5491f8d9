package vn.gandan.writing.proofing;

import static vn.gandan.writing.proofing.Finding.Why.OTHER_LAST_DAY;
import static vn.gandan.writing.proofing.Finding.Why.OTHER_LAST_YEAR;
import static vn.gandan.writing.proofing.Finding.Why.OTHER_PERIOD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.Period;
import vn.gandan.writing.phrases.PeriodWords;
import vn.gandan.writing.proofing.Finding.Mend;
import vn.gandan.writing.proofing.Finding.Why;

/** Years left over from another report: in its title and headings, where a sentence begins, in the day of its figures. */
final class YearCheck implements Check {

    private static final int LONGEST_HEADING = 220;

    private static final int OVER = 60;

    /** "6 tháng đầu năm 2025", "quý III/2025", "tháng 7 năm 2025", "năm 2025". */
    private static final Pattern PERIOD = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:(?<half>6|06|sáu)|(?<nine>9|09|chín)) tháng (?<part>đầu|cuối)? ?năm"
                    + "|quý (?<quarter>iv|iii|ii|i|[1-4])(?: năm|/|-)|(?<!ngày \\d{1,2} )tháng (?<month>\\d{1,2})(?: năm|/|-)"
                    + "|(?<!(?:đầu|cuối|quý|kỳ|nhiệm kỳ|giai đoạn|\\d{1,2}|học) )năm) ?(?<year>(?:19|20)\\d\\d)(?![\\d])(?! ?[-/] ?\\d)");

    private static final Pattern MARKER = Pattern.compile("(?:[IVX]+|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)] ?.*");
    private static final Pattern ANNEX = Pattern.compile("(?iu)(?:phụ lục|biểu|bảng).*");
    private static final Pattern TITLE =
            Pattern.compile("(?iu).*(?:báo cáo|kết quả|sơ kết|tổng kết|tình hình|công tác).*");
    private static final Pattern AHEAD =
            Pattern.compile("(?iu)phương hướng|nhiệm vụ|thời gian tới|chương trình|kế hoạch|dự kiến");
    private static final Pattern COMPARED = Pattern.compile("(?iu)so với|cùng kỳ|năm trước|so sánh|đối chiếu");
    private static final Pattern OPENING = Pattern.compile("(?iu)(?:trong |kết quả )?");

    private static final Pattern SAME_PERIOD = Pattern.compile("(?iu)cùng kỳ(?: của)? năm (?<year>20\\d\\d)(?!\\d)");

    private static final Pattern LAST_DAY = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:tính đến|tính tới|đến)(?: hết)?(?: ngày)? (?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>(?:19|20)\\d\\d)(?!\\d)");

    private static final Pattern DATE = Pattern.compile(
            "(?iu)[^\\d\\n]{2,40}, ?ngày (?<day>\\d{1,2}) tháng (?<month>\\d{1,2}) năm (?<year>(?:19|20)\\d\\d) *");

    private final Manuscript paper;
    private final Known known;
    private final int body;

    YearCheck(Manuscript paper, Known known) {
        this.paper = paper;
        this.known = known;
        body = paper.report().sections().stream()
                .mapToInt(section -> section.span().start())
                .min()
                .orElse(0);
    }

    @Override
    public Stream<Finding> findings() {
        if (known.period() == null) {
            return Stream.empty();
        }
        if (known.period().kind() == Period.Kind.DAYS) {
            return lastDays();
        }
        return Stream.of(periods(), samePeriods(), lastDays(), date()).flatMap(each -> each);
    }

    private Stream<MatchResult> all(Pattern pattern) {
        return pattern.matcher(paper.text()).results();
    }

    private Stream<Finding> periods() {
        return all(PERIOD).filter(this::free).flatMap(found -> period(found).stream());
    }

    /** Titles of papers have years of their own. */
    private boolean free(MatchResult found) {
        var span = new Span(found.start(), found.end());
        return paper.report().citations().stream()
                .noneMatch(cited -> cited.span().overlaps(span));
    }

    private Optional<Finding> period(MatchResult found) {
        int year = Integer.parseInt(found.group("year"));
        var line = line(found.start());
        var before = paper.words(line.start(), found.start());
        if (COMPARED.matcher(before).find() || !leads(found, line, before)) {
            return Optional.empty();
        }
        boolean ahead = AHEAD.matcher(before).find();
        var meant = ahead ? next() : known.reported();
        return meant != null && sameShape(found, meant) && meant.lastDay().getYear() != year
                ? Optional.of(finding(OTHER_PERIOD, found, meant.lastDay().getYear()))
                : Optional.empty();
    }

    private @Nullable Period next() {
        return Period.around(known.reported().kind(), known.reported().lastDay().plusDays(1))
                .orElse(null);
    }

    /** Whether it says which period the report, or what stands under a heading, is about. */
    private boolean leads(MatchResult found, Span line, String before) {
        var words = paper.words(line).strip();
        if (line.length() <= LONGEST_HEADING && words.indexOf('\t') < 0) {
            boolean heading = MARKER.matcher(words).matches() && !words.endsWith(".") && !words.endsWith(";");
            boolean capitals = words.equals(words.toUpperCase(Vietnamese.LOCALE));
            boolean title = found.start() < body && TITLE.matcher(words).matches();
            if (heading || capitals || title || ANNEX.matcher(words).matches() || overTable(line)) {
                return true;
            }
        }
        var sentence = paper.sentence(new Span(found.start(), found.end()));
        return OPENING.matcher(paper.words(sentence.start(), found.start())).matches() && !before.endsWith("-");
    }

    /** The title of a table stands right over it. */
    private boolean overTable(Span line) {
        return paper.grids().stream()
                .anyMatch(
                        grid -> grid.span().start() >= line.end() && grid.span().start() - line.end() <= OVER);
    }

    private Span line(int place) {
        int start = place;
        while (start > 0 && paper.text().at(start - 1) != '\n') {
            start--;
        }
        int end = place;
        while (end < paper.text().length() && paper.text().at(end) != '\n') {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean sameShape(MatchResult found, Period period) {
        int month = period.firstDay().getMonthValue();
        return switch (period.kind()) {
            case HALF_YEAR ->
                found.group("half") != null && (month == 1 ? "đầu" : "cuối").equals(lower(found.group("part")));
            case NINE_MONTHS -> found.group("nine") != null;
            case QUARTER -> found.group("quarter") != null && quarter(found.group("quarter")) == (month + 2) / 3;
            case MONTH -> found.group("month") != null && Integer.parseInt(found.group("month")) == month;
            case YEAR, ADMINISTRATIVE_YEAR ->
                found.group("half") == null
                        && found.group("nine") == null
                        && found.group("quarter") == null
                        && found.group("month") == null;
            case DAYS -> false;
        };
    }

    private static String lower(@Nullable String words) {
        return words == null ? "" : Vietnamese.lower(words);
    }

    private static int quarter(String written) {
        return switch (Vietnamese.lower(written)) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    private Finding finding(Why why, MatchResult found, int year) {
        return Finding.of(
                why,
                new Span(found.start(), found.end()),
                List.of(PeriodWords.of(known.reported()), String.valueOf(year)),
                null,
                new Mend(new Span(found.start("year"), found.end("year")), String.valueOf(year)));
    }

    /** "So với cùng kỳ năm 2023" in a report of 2025. */
    private Stream<Finding> samePeriods() {
        int last = known.reported().lastDay().getYear() - 1;
        return all(SAME_PERIOD)
                .filter(found -> Integer.parseInt(found.group("year")) != last)
                .map(found -> finding(OTHER_LAST_YEAR, found, last));
    }

    /** "Tính đến ngày 15/6/2024" in a report of 2025. */
    private Stream<Finding> lastDays() {
        return all(LAST_DAY).filter(this::free).flatMap(found -> lastDay(found).stream());
    }

    private Optional<Finding> lastDay(MatchResult found) {
        var stated = day(found);
        var last = known.reported().lastDay();
        if (stated == null || !leadsOff(found) || known.reported().has(stated)) {
            return Optional.empty();
        }
        var meant = stated.withYear(last.getYear());
        boolean earlier = stated.getYear() < last.getYear() || stated.isAfter(last.plusMonths(2));
        return earlier && known.reported().has(meant)
                ? Optional.of(finding(OTHER_LAST_DAY, found, last.getYear()))
                : Optional.empty();
    }

    private boolean leadsOff(MatchResult found) {
        var sentence = paper.sentence(new Span(found.start(), found.end()));
        var before = paper.words(sentence.start(), found.start());
        return before.isBlank() || before.matches("(?iu).*\\((?:số liệu )?");
    }

    private static @Nullable LocalDate day(MatchResult found) {
        int month = Integer.parseInt(found.group("month"));
        int day = Integer.parseInt(found.group("day"));
        int year = Integer.parseInt(found.group("year"));
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.YearMonth.of(year, month).lengthOfMonth();
        return real ? LocalDate.of(year, month, day) : null;
    }

    /** No report is signed before half of its period is over. */
    private Stream<Finding> date() {
        return all(DATE)
                .filter(found -> found.start() < body && found.start() > 0)
                .limit(1)
                .flatMap(found -> Stream.ofNullable(day(found))
                        .filter(day -> day.isBefore(known.reported()
                                .firstDay()
                                .plusDays(known.reported().length() / 2)))
                        .map(day -> finding(OTHER_PERIOD, found, signed(day))));
    }

    private int signed(LocalDate day) {
        var last = known.reported().lastDay();
        boolean sameYear = !day.withYear(last.getYear()).isBefore(last.minusDays(45));
        return last.getYear() + (sameYear ? 0 : 1);
    }
}
