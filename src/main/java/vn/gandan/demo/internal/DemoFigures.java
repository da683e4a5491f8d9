package vn.gandan.demo.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Receipt;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;

/**
 * Reports the published figures: those of the five-year report spread over the province's hamlets, the others on the
 * units that they were published for. A submission's id follows from what it reports, so that it is taken once.
 */
class DemoFigures {

    static final Period FIVE_YEARS = Period.parse("2014-10-14..2019-10-14");

    // In our own words: the report names no province, and that has to be told wherever its figures are.
    private static final String SOURCE = "Kết quả 5 năm thực hiện Kết luận số 315-KL/TU, Ban Dân vận Tỉnh ủy"
            + " (báo cáo không nêu tên tỉnh; 11 huyện, thành phố và 2.071 thôn, tổ dân phố cho biết là Hà Giang)";
    private static final String PASSAGE = "phân bổ minh họa cho các thôn, tổ dân phố từ tổng toàn tỉnh đã công bố:"
            + " 2.071 tổ dân vận, 14.589 thành viên, 484 mô hình tự quản, 2.477.180 m² đất hiến,"
            + " 1.477.602 ngày công, 109,402 tỷ đồng đóng góp và 252,43 tỷ đồng hỗ trợ công trình";

    private static final LocalDate REPORTED_ON = FIVE_YEARS.lastDay();

    private final Organisation organisation;
    private final Reporting reporting;

    DemoFigures(Organisation organisation, Reporting reporting) {
        this.organisation = organisation;
        this.reporting = reporting;
    }

    List<Unit> districts() {
        return below(Level.DISTRICT);
    }

    /** The figures of all hamlets of the districts, each district in one transaction. */
    void spread(List<Unit> districts) {
        var figures = figures();
        for (var district : districts) {
            var submissions = hamlets(district).stream()
                    .map(hamlet -> submission(hamlet, figures.getOrDefault(code(hamlet), List.of())))
                    .toList();
            scope(district).get(() -> reporting.submitAll(submissions)).forEach(DemoFigures::mustBeWhole);
        }
    }

    /** What each hamlet of the province reports, by its code. */
    private Map<String, List<Figure>> figures() {
        var codes = below(Level.HAMLET).stream().map(DemoFigures::code).sorted().toList();
        var figures = new HashMap<String, List<Figure>>();
        for (var total : SpreadTotal.OF_THE_TEAMS) {
            total.over(codes)
                    .forEach((hamlet, share) -> figures.computeIfAbsent(hamlet, ignored -> new ArrayList<>())
                            .add(figure(total.indicator(), share)));
        }
        return figures;
    }

    private List<Unit> below(Level level) {
        return Scope.closed(Demo.ACTOR).get(() -> {
            var province = organisation.resolve("02@2025-06-30", REPORTED_ON);
            return organisation.below(province.id(), level, REPORTED_ON);
        });
    }

    private List<Unit> hamlets(Unit district) {
        return Scope.closed(Demo.ACTOR).get(() -> organisation.below(district.id(), Level.HAMLET, REPORTED_ON));
    }

    private static Submission submission(Unit hamlet, List<Figure> figures) {
        return new Submission(id(code(hamlet)), hamlet, FIVE_YEARS, Channel.ILLUSTRATION, SOURCE, PASSAGE, figures);
    }

    /** The figures of the other reports, each on its own. */
    void publish() {
        PublishedFigure.all().forEach(this::publish);
    }

    private void publish(PublishedFigure published) {
        var unit = Scope.closed(Demo.ACTOR).get(() -> {
            var named =
                    organisation.resolve(published.unit(), published.period().lastDay());
            return organisation.unit(named.id(), published.period().lastDay());
        });
        var submission = new Submission(
                id("%s %s %s".formatted(published.unit(), published.indicator(), published.period())),
                unit,
                published.period(),
                Channel.PASSAGE,
                published.source(),
                published.passage(),
                List.of(figure(published.indicator(), published.value())));
        mustBeWhole(scope(unit).get(() -> reporting.submit(submission)));
    }

    private static void mustBeWhole(Receipt receipt) {
        if (!receipt.rejections().isEmpty()) {
            throw new IllegalStateException("a figure of the demo was refused: " + receipt.rejections());
        }
    }

    private static Figure figure(String indicator, BigDecimal value) {
        return new Figure(indicator, "", value, null);
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("demo " + what).getBytes(StandardCharsets.UTF_8));
    }

    private static Scope scope(Unit unit) {
        return Scope.system(unit.province(), Demo.ACTOR);
    }

    private static String code(Unit unit) {
        return Objects.requireNonNull(unit.code());
    }
}
