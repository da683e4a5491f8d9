package vn.gandan.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.duties.DutiesError.CLOCK_BEFORE_START;
import static vn.gandan.duties.DutiesError.CLOCK_NEEDS_REASON;
import static vn.gandan.duties.DutiesError.CLOCK_NOT_PAUSED;
import static vn.gandan.duties.DutiesError.CLOCK_OUT_OF_ORDER;
import static vn.gandan.duties.DutiesError.CLOCK_PAUSED_ALREADY;
import static vn.gandan.duties.DutiesError.EXTENSION_BEYOND_RIGHT;
import static vn.gandan.duties.DutiesError.EXTENSION_NEEDS_DOCUMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.UnitId;

class ClockTest {

    private static final WorkCalendar LAW = WorkCalendar.of(List.of());
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 4);
    private static final UnitId A = new UnitId(1);
    private static final UnitId B = new UnitId(2);

    @Test
    void theDayOfTheEventIsNotCounted() {
        assertThat(Clock.running(Term.workingDays(10), false, WEDNESDAY, A)
                        .due(LAW)
                        .day())
                .isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(Clock.running(Term.days(10), false, WEDNESDAY, A).due(LAW).day())
                .isEqualTo(LocalDate.of(2026, 11, 14));
    }

    @Test
    void aLimitOnADayOffMovesToTheNextWorkingDay() {
        var due = Clock.running(Term.days(10), true, WEDNESDAY, A).due(LAW);

        assertThat(due.limit()).isEqualTo(LocalDate.of(2026, 11, 14));
        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(due.overdue(LocalDate.of(2026, 11, 16))).isFalse();
        assertThat(due.overdue(LocalDate.of(2026, 11, 17))).isTrue();
    }

    @Test
    void aMonthEndsOnTheSameDayOrOnTheMonthsLast() {
        var clock = Clock.running(Term.months(1), false, LocalDate.of(2026, 1, 31), A);

        assertThat(clock.due(LAW).day()).isEqualTo(LocalDate.of(2026, 2, 28));
        // 28/2 itself lies in the pause.
        var paused =
                clock.pause(LocalDate.of(2026, 2, 27), "chờ giám định", null).resume(LocalDate.of(2026, 3, 2));
        assertThat(paused.due(LAW).day()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void aClockThatStandsHasNoDueDateAndIsNeverLate() {
        var clock =
                Clock.running(Term.days(30), true, WEDNESDAY, A).pause(WEDNESDAY.plusDays(5), "chờ giám định", "12/QĐ");

        assertThat(clock.due(LAW).day()).isNull();
        assertThat(clock.due(LAW).overdue(LocalDate.of(2030, 1, 1))).isFalse();
    }

    @Test
    void aPauseAfterTheLimitExcusesNothing() {
        var clock =
                Clock.running(Term.days(5), false, WEDNESDAY, A).pause(WEDNESDAY.plusDays(6), "chờ giám định", null);

        assertThat(clock.due(LAW).day()).isEqualTo(WEDNESDAY.plusDays(5));
    }

    @Test
    void anExtensionContinuesFromTheUnrolledLimit() {
        var clock = Clock.running(Term.days(10), true, WEDNESDAY, A)
                .extend(Extension.by(Term.days(7), WEDNESDAY.plusDays(9), "vụ việc phức tạp", null));

        assertThat(clock.due(LAW).limits()).containsExactly(LocalDate.of(2026, 11, 14), LocalDate.of(2026, 11, 21));
        assertThat(clock.due(LAW).day()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aFixedDayStaysOnADayOffAndMovesWithPauses() {
        var clock = Clock.until(LocalDate.of(2026, 11, 15), WEDNESDAY, A);

        assertThat(clock.due(LAW).day()).isEqualTo(LocalDate.of(2026, 11, 15));
        var paused = clock.pause(WEDNESDAY.plusDays(1), "mưa lũ", null).resume(WEDNESDAY.plusDays(4));
        assertThat(paused.due(LAW).day()).isEqualTo(LocalDate.of(2026, 11, 18));
        var extended =
                paused.extend(Extension.to(LocalDate.of(2026, 12, 1), WEDNESDAY.plusDays(6), "mưa lũ", "5-CV/BDV"));
        assertThat(extended.due(LAW).day()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void aNewDayNeverShortensWhatWasGranted() {
        var clock = Clock.until(LocalDate.of(2026, 11, 30), WEDNESDAY, A)
                .extend(Extension.to(LocalDate.of(2026, 11, 20), WEDNESDAY, "ghi nhầm", null));

        assertThat(clock.due(LAW).day()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void aTransferKeepsTheTimeAndTellsWhoSpentIt() {
        var clock = Clock.running(Term.workingDays(10), false, WEDNESDAY, A).transfer(LocalDate.of(2026, 11, 10), B);

        assertThat(clock.holder()).isEqualTo(B);
        assertThat(clock.due(LAW).day()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(clock.spent(LocalDate.of(2026, 11, 18), LAW, (unit, day) -> unit))
                .isEqualTo(Map.of(A, 3, B, 7));
    }

    @Test
    void aMergedUnitHandsItsTimeToItsSuccessor() {
        var successor = new UnitId(9);
        var merged = LocalDate.of(2026, 11, 12);
        var clock = Clock.running(Term.workingDays(10), false, WEDNESDAY, A).transfer(LocalDate.of(2026, 11, 10), B);

        assertThat(clock.spent(LocalDate.of(2026, 11, 18), LAW, (unit, day) -> day.isBefore(merged) ? unit : successor))
                .isEqualTo(Map.of(A, 3, B, 2, successor, 5));
    }

    @Test
    void stepsOutOfOrderAreRefused() {
        var clock = Clock.running(Term.days(30), true, WEDNESDAY, A);
        var paused = clock.pause(WEDNESDAY.plusDays(3), "chờ giám định", null);

        refused(CLOCK_NOT_PAUSED, () -> clock.resume(WEDNESDAY.plusDays(1)));
        refused(CLOCK_PAUSED_ALREADY, () -> paused.pause(WEDNESDAY.plusDays(4), "lần nữa", null));
        refused(CLOCK_OUT_OF_ORDER, () -> paused.resume(WEDNESDAY.plusDays(2)));
        refused(CLOCK_OUT_OF_ORDER, () -> paused.resume(WEDNESDAY.plusDays(9)).pause(WEDNESDAY.plusDays(8), "x", null));
        refused(
                CLOCK_OUT_OF_ORDER,
                () -> clock.transfer(WEDNESDAY.plusDays(9), B).transfer(WEDNESDAY.plusDays(8), A));
        refused(CLOCK_BEFORE_START, () -> clock.pause(WEDNESDAY.minusDays(1), "sớm", null));
        refused(CLOCK_BEFORE_START, () -> clock.transfer(WEDNESDAY.minusDays(1), B));
        refused(
                CLOCK_BEFORE_START,
                () -> clock.extend(Extension.by(Term.days(1), WEDNESDAY.minusDays(1), "sớm", null)));
        refused(CLOCK_BEFORE_START, () -> Clock.until(WEDNESDAY.minusDays(1), WEDNESDAY, A));
        refused(CLOCK_NEEDS_REASON, () -> clock.pause(WEDNESDAY, " ", null));
        refused(CLOCK_NEEDS_REASON, () -> clock.extend(Extension.by(Term.days(1), WEDNESDAY, "", null)));
    }

    @Test
    void aRuleThatBlocksGrantsNoMoreThanItSays() {
        var rule = denunciation(true);
        var clock = Clock.by(rule, false, WEDNESDAY, A);
        var once = clock.extend(thirtyDays("31/QĐ-UBND"), rule);

        refused(EXTENSION_NEEDS_DOCUMENT, () -> clock.extend(thirtyDays(null), rule));
        refused(EXTENSION_BEYOND_RIGHT, () -> once.extend(thirtyDays("32/QĐ-UBND"), rule));
        refused(
                EXTENSION_BEYOND_RIGHT,
                () -> clock.extend(Extension.by(Term.days(31), WEDNESDAY, "phức tạp", "1"), rule));
        refused(
                EXTENSION_BEYOND_RIGHT,
                () -> clock.extend(Extension.by(Term.months(1), WEDNESDAY, "phức tạp", "1"), rule));
        refused(
                EXTENSION_BEYOND_RIGHT,
                () -> clock.extend(Extension.to(WEDNESDAY.plusDays(31), WEDNESDAY, "phức tạp", "1"), rule));
        assertThat(once.due(LAW).limit()).isEqualTo(WEDNESDAY.plusDays(60));
    }

    @Test
    void aRuleThatNobodyCheckedNeverBlocks() {
        var rule = denunciation(false);
        var clock = Clock.by(rule, false, WEDNESDAY, A);

        assertThat(rule.blocks()).isFalse();
        assertThat(clock.extend(thirtyDays(null), rule)
                        .extend(thirtyDays(null), rule)
                        .extensions())
                .hasSize(2);
    }

    @Test
    void aRemoteAreaHasItsOwnTerm() {
        assertThat(Clock.by(denunciation(true), true, WEDNESDAY, A).term()).isEqualTo(Term.days(45));
    }

    @ParameterizedTest
    @CsvSource({
        "25,,2026-11-04,2026-11-25",
        "25,,2026-11-25,2026-12-25",
        "31,,2026-01-31,2026-02-28",
        "15,12,2026-11-04,2026-12-15",
        "15,12,2026-12-15,2027-12-15",
        "29,2,2027-03-01,2028-02-29"
    })
    void aCutOffFallsDueAgainAndAgain(int day, @Nullable Integer month, LocalDate after, LocalDate next) {
        assertThat(new CutOff(day, month).next(after)).isEqualTo(next);
    }

    @Test
    void itIsKeptAsPlainData() {
        var clock = Clock.running(Term.workingDays(10), true, WEDNESDAY, A)
                .pause(WEDNESDAY.plusDays(1), "chờ giám định", "12/QĐ")
                .resume(WEDNESDAY.plusDays(3))
                .extend(Extension.to(LocalDate.of(2026, 12, 1), WEDNESDAY.plusDays(6), "mưa lũ", null))
                .transfer(WEDNESDAY.plusDays(8), B);
        var json = JsonMapper.builder().build();

        String kept = json.writeValueAsString(clock);
        assertThat(kept).contains("\"start\":\"2026-11-04\"").doesNotContain("standsStill", "\"holder\"");
        assertThat(json.readValue(kept, Clock.class)).isEqualTo(clock);
    }

    private static Extension thirtyDays(@Nullable String document) {
        return Extension.by(Term.days(30), WEDNESDAY, "vụ việc phức tạp", document);
    }

    private static Rule denunciation(boolean confirmed) {
        return new Rule(
                "TC.SETTLE",
                "giải quyết tố cáo",
                "ngày thụ lý",
                Rule.Kind.WITHIN,
                Term.days(30),
                Term.days(45),
                true,
                new ExtensionRight(1, Term.days(30), true),
                "Điều 30 Luật Tố cáo 25/2018/QH14",
                null,
                null,
                confirmed,
                Severity.HARD);
    }

    private static void refused(DutiesError code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
