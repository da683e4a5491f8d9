package vn.gandan.filings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.filings.internal.Ward.LAND;
import static vn.gandan.filings.internal.Ward.MARCH;
import static vn.gandan.filings.internal.Ward.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.filings.Entry;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Filings;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Rhythm;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Period;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

/** Sending a form is a duty, from the day on which its period begins; and what was approved is locked after a while. */
@ModuleTest
class CallsTest {

    private static final LocalDate IN_MARCH = LocalDate.of(2025, 3, 10);

    @Autowired
    Calls calls;

    @Autowired
    Locks locks;

    @Autowired
    Duties duties;

    @Autowired
    Filings filings;

    @Autowired
    Forms forms;

    @Autowired
    Reporting reporting;

    @Autowired
    Connections connections;

    private Ward ward;

    @BeforeEach
    void aCommuneWithAForm() {
        ward = new Ward(connections, forms, filings);
    }

    @Test
    void everybodyAskedOwesTheFormFromTheBeginningOfItsPeriod() {
        look(IN_MARCH);

        assertThat(owed()).hasSize(3).allSatisfy(duty -> {
            assertThat(duty.open()).isTrue();
            assertThat(duty.due().day()).isEqualTo("2025-04-05");
            assertThat(duty.clock().start()).isEqualTo("2025-03-01");
            assertThat(duty.matter().title()).isEqualTo("Nộp phiếu tháng 3/2025: Số liệu tháng");
            assertThat(duty.matter().source().kind()).isEqualTo("FILING");
            assertThat(duty.matter().source().address()).startsWith("/filing?unit=");
            assertThat(duty.parties().giver()).isEqualTo(ward.commune().id());
        });
        assertThat(owed(Period.parse("2025-02"))).hasSize(3);
        assertThat(owed(Period.parse("2025-04"))).isEmpty();
    }

    @Test
    void lookingAgainOpensNothingTwiceButSeesWhoCame() {
        look(IN_MARCH);
        look(IN_MARCH);
        look(IN_MARCH.plusDays(1));
        assertThat(owed()).hasSize(3);

        ward.province().hamlets(ward.commune(), 1);
        look(IN_MARCH.plusDays(1));
        assertThat(owed()).hasSize(3);
        look(IN_MARCH.plusDays(2));
        assertThat(owed()).hasSize(4);
    }

    @Test
    void sendingShowsItDoneAndReturningOwesItAgain() {
        look(IN_MARCH);
        var key = ward.key();
        var sent = ward.as(ward.hamlet(), 71, () -> filings.send(key, entry("1", "2", "30"), UUID.randomUUID(), 0));
        assertThat(own(ward.hamlet()).status()).isEqualTo(Duty.Status.ACCEPTED);
        assertThat(own(ward.hamlet()).late()).isTrue();
        assertThat(own(ward.hamlets().get(1)).open()).isTrue();

        var returned = ward.as(
                ward.commune(),
                72,
                () -> filings.sendBack(key, "Sai", Map.of(), sent.filing().version()));
        assertThat(own(ward.hamlet()).open()).isTrue();

        ward.as(ward.hamlet(), 71, () -> filings.send(key, Entry.nothing(), UUID.randomUUID(), returned.version()));
        assertThat(own(ward.hamlet()).open()).isFalse();
    }

    @Test
    void figuresOfTheApiShowTheDutyDone() {
        look(IN_MARCH);

        ward.inScope(() -> reporting.submitAll(ward.hamlets().subList(0, 2).stream()
                .map(hamlet -> api(hamlet, Map.of("E01", "1", "E02", "2", "E03", "30")))
                .toList()));
        assertThat(owed())
                .filteredOn(Duty::open)
                .extracting(duty -> duty.parties().unit())
                .containsExactly(ward.hamlets().get(2).id());

        ward.inScope(() -> reporting.submit(withdrawal(ward.hamlet())));
        assertThat(own(ward.hamlet()).open()).isTrue();
        assertThat(ward.inScope(() -> filings.sheet(ward.key())).filing().status())
                .isEqualTo(Filing.Status.DRAFT);
    }

    @Test
    void whatWasSentBeforeTheFormWasLookedAtIsNotOwed() {
        ward.as(ward.hamlet(), 71, () -> filings.send(ward.key(), entry("1", "2", "30"), UUID.randomUUID(), 0));

        look(IN_MARCH);

        assertThat(own(ward.hamlet()).status()).isEqualTo(Duty.Status.ACCEPTED);
        assertThat(owed()).filteredOn(Duty::open).hasSize(2);
    }

    @Test
    void whenTheAssignmentEndsNothingIsOwedAnyMore() {
        look(IN_MARCH);
        var assignment = ward.inScope(() -> forms.assignments(ward.form().id())).getFirst();
        ward.inScope(() -> forms.end(assignment.id(), LocalDate.of(2025, 2, 28)));

        look(IN_MARCH.plusDays(1));

        assertThat(owed())
                .hasSize(3)
                .allSatisfy(duty -> assertThat(duty.status()).isEqualTo(Duty.Status.WITHDRAWN));
        assertThat(owed(Period.parse("2025-02")))
                .allSatisfy(duty -> assertThat(duty.open()).isTrue());
    }

    @Test
    void whoeverIsAskedByNameOwesThatAndNotTheOther() {
        look(IN_MARCH);
        ward.inScope(() -> forms.assign(
                ward.form().id(),
                new Addressees(
                        ward.province().unit().id(),
                        null,
                        List.of(),
                        List.of(ward.hamlet().id())),
                Rhythm.every(Period.Kind.MONTH, 10),
                Ward.ROUTE,
                LocalDate.of(2025, 3, 1)));

        look(IN_MARCH.plusDays(1));

        assertThat(owed()).filteredOn(Duty::open).hasSize(3);
        assertThat(owed())
                .filteredOn(duty -> duty.parties().unit().equals(ward.hamlet().id()))
                .filteredOn(Duty::open)
                .singleElement()
                .satisfies(duty -> assertThat(duty.due().day()).isEqualTo("2025-04-10"));
    }

    @Test
    void whatWasApprovedByAllIsLockedSoManyDaysAfterItWasDue() {
        var key = ward.key();
        ward.as(ward.hamlet(), 71, () -> filings.send(key, entry("1", "2", "30"), UUID.randomUUID(), 0));
        ward.as(ward.commune(), 72, () -> filings.approve(List.of(key)));
        lock(LocalDate.of(2025, 4, 16));
        assertThat(status()).isEqualTo(Filing.Status.APPROVED);

        ward.as(ward.province().unit(), 73, () -> filings.approve(List.of(key)));
        lock(LocalDate.of(2025, 4, 15));
        assertThat(status()).isEqualTo(Filing.Status.APPROVED);
        lock(LocalDate.of(2025, 4, 16));
        assertThat(status()).isEqualTo(Filing.Status.LOCKED);
        assertThat(ward.inScope(() -> reporting.submit(api(ward.hamlet(), Map.of(LAND.indicator(), "5"))))
                        .rejections())
                .hasSize(1);
    }

    private Filing.Status status() {
        return ward.inScope(() -> filings.sheet(ward.key())).filing().status();
    }

    private void look(LocalDate today) {
        ward.province().scope().run(() -> calls.look(ward.province().unit(), today));
    }

    private void lock(LocalDate today) {
        ward.province().scope().run(() -> locks.look(ward.province().unit(), today));
    }

    private List<Duty> owed() {
        return owed(MARCH);
    }

    private List<Duty> owed(Period period) {
        var all = new ArrayList<Duty>();
        for (var assignment : ward.inScope(() -> forms.assignments(ward.form().id()))) {
            all.addAll(ward.inScope(() -> duties.of(Owed.source(assignment.id(), period.code()))));
        }
        return all;
    }

    private Duty own(Unit hamlet) {
        return owed().stream()
                .filter(duty -> duty.parties().unit().equals(hamlet.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Submission api(Unit unit, Map<String, String> values) {
        var figures = new ArrayList<Figure>();
        values.forEach((indicator, value) ->
                figures.add(new Figure(indicator, "", new BigDecimal(value), figures.size() + 1)));
        return new Submission(UUID.randomUUID(), unit, MARCH, Channel.API, null, null, figures);
    }

    private static Submission withdrawal(Unit unit) {
        return new Submission(
                UUID.randomUUID(), unit, MARCH, Channel.API, null, null, List.of(new Figure("E01", "", null, 1)));
    }
}
