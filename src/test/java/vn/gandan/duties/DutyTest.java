package vn.gandan.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.duties.Duty.Status;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.UnitId;

/** Each step of a duty from each state: what it leads to, or by which rule it is refused. */
class DutyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final WorkCalendar CALENDAR = WorkCalendar.of(List.of());
    private static final Unit PROVINCE = unit(1, Level.PROVINCE, "/1/");
    private static final Unit COMMUNE = unit(2, Level.COMMUNE, "/1/2/");
    private static final Unit OTHER = unit(3, Level.COMMUNE, "/1/3/");

    private static final Map<String, UnaryOperator<Duty>> STEPS = Map.ofEntries(
            Map.entry("start", Duty::start),
            Map.entry("done", duty -> duty.done(Evidence.inWords("xong", DAY))),
            Map.entry("accept", Duty::accept),
            Map.entry("unaccept", Duty::unaccept),
            Map.entry("sendBack", duty -> duty.sendBack("làm thêm")),
            Map.entry("reopen", Duty::reopen),
            Map.entry("withdraw", duty -> duty.withdraw("thôi")),
            Map.entry("assign", duty -> duty.assign(7L)),
            Map.entry("transfer", duty -> duty.transfer(OTHER, DAY)),
            Map.entry("ask", duty -> duty.ask(DAY.plusDays(40), "mưa")),
            Map.entry("extend", duty -> duty.extend(Extension.by(Term.days(5), DAY, "mưa", null), null)),
            Map.entry("pause", duty -> duty.pause(DAY, "chờ", null)));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # step,    OPEN,        IN_PROGRESS, RETURNED,    DONE,                    ACCEPTED,                WITHDRAWN
            start,     IN_PROGRESS, IN_PROGRESS, IN_PROGRESS, DUTY_CLOSED,             DUTY_CLOSED,             DUTY_CLOSED
            done,      DONE,        DONE,        DONE,        DUTY_CLOSED,             DUTY_CLOSED,             DUTY_CLOSED
            accept,    NOT_AWAITING_ACCEPTANCE, NOT_AWAITING_ACCEPTANCE, NOT_AWAITING_ACCEPTANCE, ACCEPTED, NOT_AWAITING_ACCEPTANCE, NOT_AWAITING_ACCEPTANCE
            unaccept,  NOT_AWAITING_ACCEPTANCE, NOT_AWAITING_ACCEPTANCE, NOT_AWAITING_ACCEPTANCE, NOT_AWAITING_ACCEPTANCE, DONE, NOT_AWAITING_ACCEPTANCE
            sendBack,  NOT_AWAITING_ACCEPTANCE, NOT_AWAITING_ACCEPTANCE, NOT_AWAITING_ACCEPTANCE, RETURNED, NOT_AWAITING_ACCEPTANCE, NOT_AWAITING_ACCEPTANCE
            reopen,    NOT_AWAITING_ACCEPTANCE, NOT_AWAITING_ACCEPTANCE, NOT_AWAITING_ACCEPTANCE, IN_PROGRESS, IN_PROGRESS, NOT_AWAITING_ACCEPTANCE
            withdraw,  WITHDRAWN,   WITHDRAWN,   WITHDRAWN,   WITHDRAWN,               DUTY_CLOSED,             DUTY_CLOSED
            assign,    OPEN,        IN_PROGRESS, RETURNED,    DUTY_CLOSED,             DUTY_CLOSED,             DUTY_CLOSED
            transfer,  OPEN,        IN_PROGRESS, RETURNED,    DUTY_CLOSED,             DUTY_CLOSED,             DUTY_CLOSED
            ask,       OPEN,        IN_PROGRESS, RETURNED,    DUTY_CLOSED,             DUTY_CLOSED,             DUTY_CLOSED
            extend,    OPEN,        IN_PROGRESS, RETURNED,    DUTY_CLOSED,             DUTY_CLOSED,             DUTY_CLOSED
            pause,     OPEN,        IN_PROGRESS, RETURNED,    DUTY_CLOSED,             DUTY_CLOSED,             DUTY_CLOSED
            """)
    void aStepLeadsOnOrIsRefused(
            String step,
            String open,
            String inProgress,
            String returned,
            String done,
            String accepted,
            String withdrawn) {
        var expected = Map.of(
                Status.OPEN, open,
                Status.IN_PROGRESS, inProgress,
                Status.RETURNED, returned,
                Status.DONE, done,
                Status.ACCEPTED, accepted,
                Status.WITHDRAWN, withdrawn);
        expected.forEach((status, outcome) -> assertThat(outcome(step, in(status)))
                .as("%s from %s", step, status)
                .isEqualTo(outcome));
    }

    private static String outcome(String step, Duty duty) {
        var next = new Duty[1];
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> next[0] = Objects.requireNonNull(STEPS.get(step)).apply(duty));
        return refusal == null ? next[0].status().name() : refusal.code().name();
    }

    @Test
    void whatNobodyHasToAcceptIsOverOnceItIsDone() {
        var done = opened(false).done(Evidence.inWords("xong", DAY));

        assertThat(done.status()).isEqualTo(Status.ACCEPTED);
        assertThat(catchThrowableOfType(Refusal.class, done::unaccept).code())
                .isEqualTo(DutiesError.NOT_AWAITING_ACCEPTANCE);
    }

    @Test
    void anAcceptanceTakenBackKeepsWhatWasShown() {
        var done = in(Status.DONE);

        assertThat(done.accept().unaccept()).isEqualTo(done);
        assertThat(done.reopen().evidence()).isNull();
    }

    @Test
    void aRequestEndsWithItsAnswer() {
        var asked = in(Status.OPEN).ask(DAY.plusDays(40), "mưa");

        assertThat(asked.refuseExtension().askedUntil()).isNull();
        assertThat(asked.extend(Extension.by(Term.days(5), DAY, "mưa", null), null)
                        .askedUntil())
                .isNull();
        assertThat(catchThrowableOfType(Refusal.class, in(Status.OPEN)::refuseExtension)
                        .code())
                .isEqualTo(DutiesError.NOTHING_ASKED);
    }

    @Test
    void aReasonIsNeededWhereOthersMustUnderstand() {
        for (UnaryOperator<Duty> step : List.<UnaryOperator<Duty>>of(
                duty -> duty.withdraw(" "), duty -> duty.ask(DAY, " "), duty -> duty.pause(DAY, " ", null))) {
            assertThat(catchThrowableOfType(Refusal.class, () -> step.apply(in(Status.OPEN)))
                            .code())
                    .isEqualTo(DutiesError.REASON_NEEDED);
        }
        assertThat(catchThrowableOfType(Refusal.class, () -> in(Status.DONE).sendBack(" "))
                        .code())
                .isEqualTo(DutiesError.REASON_NEEDED);
    }

    @Test
    void anotherUnitTakesTheClockAndNobodyInParticular() {
        var handed = in(Status.OPEN).assign(7L).transfer(OTHER, DAY.plusDays(3)).counted(CALENDAR);

        assertThat(handed.parties().unit()).isEqualTo(OTHER.id());
        assertThat(handed.parties().assignee()).isNull();
        assertThat(handed.due().day()).isEqualTo(in(Status.OPEN).due().day());
    }

    private static Duty in(Status status) {
        var open = opened(true);
        var done = Evidence.inWords("xong", DAY);
        return switch (status) {
            case OPEN -> open;
            case IN_PROGRESS -> open.start();
            case DONE -> open.done(done);
            case ACCEPTED -> open.done(done).accept();
            case RETURNED -> open.done(done).sendBack("làm thêm");
            case WITHDRAWN -> open.withdraw("thôi");
        };
    }

    private static Duty opened(boolean needsAcceptance) {
        var source = new Source("MANUAL", null, UUID.randomUUID(), "Giao ban", null);
        var matter = new Matter("Họp dân", source, "THU", null, null, needsAcceptance);
        var clock = Clock.running(Term.workingDays(10), true, DAY, COMMUNE.id());
        var made = NewDuty.of(matter, COMMUNE, PROVINCE, clock);
        return Duty.opened(new DutyId(new ProvinceId(1), UUID.randomUUID()), made, COMMUNE, CALENDAR);
    }

    private static Unit unit(long id, Level level, String path) {
        return new Unit(new UnitId(id), level, "Suối " + id, "xã", null, "x" + id, null, path, null, null, DAY);
    }
}
