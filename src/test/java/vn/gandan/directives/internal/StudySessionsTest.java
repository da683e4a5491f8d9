package vn.gandan.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.NewDocument;
import vn.gandan.directives.NewStudy;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** At how many meetings a paper was studied, and by how many. */
@ModuleTest
class StudySessionsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 2);

    @Autowired
    StudySessions sessions;

    @Autowired
    Directives directives;

    @Autowired
    Connections connections;

    private TestProvince province;
    private Unit commune;
    private Unit other;
    private Document paper;

    @BeforeEach
    void aPaperOfAProvinceWithTwoCommunes() {
        province = TestProvince.named("Quán triệt", connections);
        commune = province.commune("Học Rồi");
        other = province.commune("Chưa Học");
        paper = inScope(() -> directives.register(new NewDocument(
                province.unit(),
                "12/KH-UBND",
                null,
                null,
                null,
                "Kế hoạch",
                null,
                DAY.minusDays(9),
                null,
                null,
                List.of(),
                null)));
    }

    @Test
    void aUnitsLineHoldsItsOwnSessionsAndThoseUnderIt() {
        var hamlets = province.hamlets(commune, 2);
        held(province.unit(), 1, 60);
        held(commune, 1, 120);
        hamlets.forEach(hamlet -> held(hamlet, 3, 200));

        var study = inScope(() -> sessions.of(paper));

        assertThat(study.sessions()).isEqualTo(8);
        assertThat(study.attendances()).isEqualTo(580);
        assertThat(study.lines())
                .extracting(Study.Line::unit, Study.Line::sessions, Study.Line::attendances, Study.Line::places)
                .containsExactly(tuple("Tỉnh Quán triệt", 1, 60, 1), tuple("Xã Học Rồi", 7, 520, 3));
    }

    @Test
    void whatIsTakenBackCountsNoLongerUntilItIsPutBack() {
        var id = held(commune, 2, 90);
        province.scope().run(() -> sessions.withdraw(commune.province(), id));
        assertThat(inScope(() -> sessions.of(paper)).sessions()).isZero();
        assertThatThrownBy(() -> province.scope().run(() -> sessions.withdraw(commune.province(), id)))
                .isInstanceOf(Refusal.class);

        province.scope().run(() -> sessions.restore(commune.province(), id));
        assertThat(inScope(() -> sessions.of(paper)).attendances()).isEqualTo(90);
    }

    @Test
    void aCommuneSeesAndRecordsItsOwnAlone() {
        held(other, 5, 500);
        var officer = new Scope(province.scope().actor(), commune.province(), List.of(commune.path()));

        assertThat(officer.get(() -> sessions.of(paper)).sessions()).isZero();
        assertThatThrownBy(() -> officer.run(() -> sessions.add(study(other, DAY, DAY, 1, 1))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatCannotHaveHappenedIsRefused() {
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(1);
        assertThatThrownBy(() -> inScope(() -> sessions.add(study(commune, DAY, tomorrow, 1, 1))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> study(commune, DAY, DAY.minusDays(1), 1, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> study(commune, DAY, DAY, 0, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> study(commune, DAY, DAY, 1, -1)).isInstanceOf(Refusal.class);
    }

    private UUID held(Unit unit, int count, int attendances) {
        return inScope(() -> sessions.add(study(unit, DAY, DAY.plusDays(count - 1), count, attendances)));
    }

    private NewStudy study(Unit unit, LocalDate first, LocalDate last, int count, int attendances) {
        return new NewStudy(paper.id(), unit, first, last, count, attendances, null);
    }

    private <T> T inScope(Supplier<T> work) {
        return province.scope().get(work);
    }
}
