package vn.gandan.duties.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.duties.Advance;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.Evidence;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Source;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Refusal;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** What other modules do with duties, on a real database. */
@ModuleTest
class DutyBookTest {

    private static final LocalDate GIVEN = LocalDate.of(2024, 11, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 12, 1);

    @Autowired
    Duties duties;

    @Autowired
    Connections connections;

    private TestProvince province;
    private Unit commune;

    @BeforeEach
    void aProvince() {
        province = TestProvince.named("Nhiệm vụ", connections);
        commune = province.commune("Suối Trong");
    }

    @Test
    void whatWasOpenedTwiceIsOwedOnce() {
        var source = UUID.randomUUID();

        var first = open(source, commune);
        var second = open(source, commune);

        assertThat(first).hasSize(1);
        assertThat(second).isEmpty();
        assertThat(inScope(() -> duties.of(source))).hasSize(1);
    }

    /** The driver writes them as one statement, which does not say which of them were there. */
    @Test
    void ofManyOnlyThoseThatWereNotOwedAreOpened() {
        var source = UUID.randomUUID();
        var hamlets = province.hamlets(commune, 12);
        hamlets.stream().limit(5).forEach(hamlet -> open(source, hamlet));

        var opened = inScope(() -> duties.open(hamlets.stream()
                .map(hamlet -> NewDuty.of(
                        new Matter("Ban hành kế hoạch thực hiện", source(source), "PAPER", null, null, false),
                        hamlet,
                        province.unit(),
                        Clock.until(DUE, GIVEN, hamlet.id())))
                .toList()));

        assertThat(opened).hasSize(7);
        assertThat(inScope(() -> duties.of(source))).hasSize(12);
    }

    @Test
    void aPaperShowsTheDutyOfItsIssuerDoneAndNoOthers() {
        var other = province.commune("Suối Đục");
        var source = UUID.randomUUID();
        open(source, commune);
        open(source, other);
        var paper =
                new Evidence("DOCUMENT", UUID.randomUUID(), "12-KH/ĐU", "/directives/x", LocalDate.of(2024, 11, 20));

        var done = inScope(() -> duties.fulfil(List.of(source), "PAPER", commune, paper));

        assertThat(done).hasSize(1);
        assertThat(inScope(() -> duties.of(source)))
                .extracting(Duty::status)
                .containsExactlyInAnyOrder(Duty.Status.ACCEPTED, Duty.Status.OPEN);
    }

    @Test
    void whatIsOwedToAReplacedPaperIsOwedToTheNewOne() {
        var old = UUID.randomUUID();
        var fresh = UUID.randomUUID();
        var id = open(old, commune).getFirst();

        int moved = inScope(() -> duties.moveOpen(old, source(fresh), "23-QĐ/TW thay 290-QĐ/TW"));

        assertThat(moved).isEqualTo(1);
        assertThat(inScope(() -> duties.of(old))).isEmpty();
        assertThat(inScope(() -> duties.duty(id)).matter().source().id()).isEqualTo(fresh);
    }

    @Test
    void manyDutiesAdvanceEachWithItsOwnEvidence() {
        var source = UUID.randomUUID();
        var other = province.commune("Suối Đục");
        open(source, commune);
        open(source, other);

        inScope(() -> {
            duties.advance(duties.of(source).stream()
                    .map(duty -> Advance.done(duty, shown(duty)))
                    .toList());
            return true;
        });

        assertThat(inScope(() -> duties.of(source))).hasSize(2).allSatisfy(duty -> {
            assertThat(duty.status()).isEqualTo(Duty.Status.ACCEPTED);
            assertThat(duty.evidence()).isEqualTo(shown(duty));
        });
    }

    @Test
    void whereOneChangedMeanwhileNoneAdvances() {
        var source = UUID.randomUUID();
        open(source, commune);
        open(source, province.commune("Suối Đục"));
        var read = inScope(() -> duties.of(source));
        inScope(() -> {
            duties.advance(List.of(Advance.start(read.getLast())));
            return true;
        });

        assertThatThrownBy(() -> inScope(() -> {
                    duties.advance(read.stream().map(Advance::start).toList());
                    return true;
                }))
                .isInstanceOf(Refusal.class);

        assertThat(inScope(() -> duties.duty(read.getFirst().id())).status()).isEqualTo(Duty.Status.OPEN);
    }

    private static Evidence shown(Duty duty) {
        return Evidence.inWords("Đã ban hành, " + duty.parties().path(), LocalDate.of(2024, 11, 20));
    }

    @Test
    void whatIsOwedToBothIsOwedOnceWhenOneReplacesTheOther() {
        var old = UUID.randomUUID();
        var fresh = UUID.randomUUID();
        var former = open(old, commune).getFirst();
        open(fresh, commune);

        int moved = inScope(() -> duties.moveOpen(old, source(fresh), "23-QĐ/TW thay 290-QĐ/TW"));

        assertThat(moved).isZero();
        assertThat(inScope(() -> duties.duty(former)).status()).isEqualTo(Duty.Status.WITHDRAWN);
        assertThat(inScope(() -> duties.of(fresh))).extracting(Duty::status).containsExactly(Duty.Status.OPEN);
    }

    private List<DutyId> open(UUID source, Unit unit) {
        var matter = new Matter("Ban hành kế hoạch thực hiện", source(source), "PAPER", null, null, false);
        return inScope(() ->
                duties.open(List.of(NewDuty.of(matter, unit, province.unit(), Clock.until(DUE, GIVEN, unit.id())))));
    }

    private static Source source(UUID id) {
        return new Source("DIRECTIVE", null, id, "25-NQ/TW", "/directives/" + id);
    }

    private <T> T inScope(java.util.function.Supplier<T> work) {
        return province.scope().get(work);
    }
}
