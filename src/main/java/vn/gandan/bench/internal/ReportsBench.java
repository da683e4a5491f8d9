package vn.gandan.bench.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.bench.Speed;
import vn.gandan.bench.internal.FigureGround.Laid;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;

/**
 * Reports as an analyst of today's province has them written: one of a year with large annexes, and those of all communes of
 * the former one in one go, on its own year.
 */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class ReportsBench {

    private static final String LOGIN = "do-bao-cao";
    private static final String PASSWORD = UUID.randomUUID().toString();

    /** What comes with the program, and is written at the end of a year. */
    private static final String YEARLY = "Báo cáo năm công tác dân vận";

    /** The second is the one that is timed: the first finds what the JVM has not compiled. */
    private static final List<String> PERIODS = List.of(SampleYear.YEAR + "-A", String.valueOf(SampleYear.YEAR));

    private static final Stopwatch ONCE = new Stopwatch(1, 1);
    private static final Stopwatch SOME = new Stopwatch(8, 10);
    private static final int A_YEARLY_REPORT = 3_000;
    private static final int ALL_COMMUNES = 60_000;

    private final Access access;
    private final Organisation organisation;
    private final PlainQueries plain;
    private final Clock clock;

    ReportsBench(Access access, Organisation organisation, PlainQueries plain, Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.plain = plain;
        this.clock = clock;
    }

    List<Speed> run(Laid laid, SampleYear year, Caller caller) {
        var today = Scope.closed("bench").get(() -> organisation.resolve("08", LocalDate.now(clock)));
        Scope.closed("bench").run(() -> access.open(LOGIN, "Đo tốc độ", Role.PROVINCE_ANALYST, today.id(), PASSWORD));
        var analyst = new Analyst(caller);
        analyst.visitor.signIn(LOGIN, PASSWORD);
        var communes = Scope.closed("bench")
                .get(() -> organisation.below(
                        laid.province().id(), Level.COMMUNE, laid.province().on()));
        return List.of(yearly(analyst, laid, year, today), all(analyst, laid, communes));
    }

    private Speed yearly(Analyst analyst, Laid laid, SampleYear year, Unit province) {
        var outline = analyst.outline(SampleOutline.text(year.indicators()), SampleOutline.NAME);
        return new Speed(
                "one yearly report",
                "200 figures, 10 annex tables: composed, Word, PDF",
                SOME.of(() -> analyst.report(outline, province)),
                "GROUP BY over its figures",
                new Stopwatch(1, 3).of(() -> plain.figuresGrouped(laid, SampleYear.INDICATORS)),
                A_YEARLY_REPORT);
    }

    private Speed all(Analyst analyst, Laid laid, List<Unit> communes) {
        var outline = analyst.outline(YEARLY);
        return new Speed(
                "reports in one go",
                communes.size() + " communes: composed, Word and PDF in one file",
                ONCE.of(time -> analyst.reports(outline, communes, PERIODS.get(time))),
                "GROUP BY over their figures",
                new Stopwatch(1, 3).of(() -> plain.figuresGrouped(laid, SampleYear.INDICATORS)),
                ALL_COMMUNES);
    }

    /** An analyst at her pages. */
    private static final class Analyst {

        private static final Pattern BATCH = Pattern.compile("/drafts/batches/batch\\?id=[0-9a-f-]+");
        private static final Pattern DRAFT = Pattern.compile("/drafts/draft\\.docx\\?id=([0-9a-f-]+)");

        /** As often as an impatient reader looks. */
        private static final Duration GLANCE = Duration.ofMillis(500);

        private final Visitor visitor;

        Analyst(Caller caller) {
            visitor = new Visitor(caller.program());
        }

        String outline(String text, String name) {
            visitor.post("/outlines/new", with(Map.of("do", "save", "text", text)));
            return outline(name);
        }

        /** As the list of those that a report can be begun by names it. */
        String outline(String name) {
            return found(
                    Pattern.compile("<option value=\"([0-9a-f-]+)\"[^>]*>" + Pattern.quote(name) + "<"),
                    visitor.page("/drafts"),
                    1);
        }

        void report(String outline, Unit unit) {
            var period = PERIODS.getLast();
            var page = visitor.post(
                    "/drafts", with(Map.of("outline", outline, "unit", unit.reference(), "period", period)));
            var id = found(DRAFT, page, 1);
            visitor.file("/drafts/draft.docx?id=" + id);
            visitor.file("/drafts/draft.pdf?id=" + id);
        }

        void reports(String outline, List<Unit> communes, String period) {
            var references = communes.stream().map(Unit::reference).collect(Collectors.joining(","));
            var page = visitor.post(
                    "/drafts/batches",
                    with(Map.of("outline", outline, "period", period, "which", "SOME", "unit", references)));
            var address = found(BATCH, page, 0);
            Waiting.until(() -> !visitor.page(address).contains("id=\"dang-soan\""), GLANCE);
            if (!visitor.page(address).contains("<b class=\"n\">%d</b> bản thảo đã soạn".formatted(communes.size()))) {
                throw new IllegalStateException("not every commune has its report");
            }
            visitor.file(address.replace("batch?", "batch.zip?") + "&archive=true");
        }

        private Map<String, String> with(Map<String, String> fields) {
            var all = new HashMap<>(fields);
            all.put("_csrf", Visitor.token(visitor.page("/drafts")));
            return all;
        }

        private static String found(Pattern sought, String page, int group) {
            var match = sought.matcher(page);
            if (!match.find()) {
                throw new IllegalStateException("the page has no " + sought);
            }
            return match.group(group);
        }
    }
}
