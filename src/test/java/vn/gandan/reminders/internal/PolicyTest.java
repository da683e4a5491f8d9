package vn.gandan.reminders.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);
    private static final Policy POLICY = new Policy(List.of(0, 3, 1), 7, 3, 7, true, 0);

    @Test
    void overFourWeeksAUnitIsToldOnTheseDaysAndNoOthers() {
        var told = new TreeMap<LocalDate, Kind>();
        for (var day = DUE.minusDays(14); !day.isAfter(DUE.plusDays(16)); day = day.plusDays(1)) {
            var today = day;
            POLICY.due(DUE, today).ifPresent(kind -> told.put(today, kind));
        }

        assertThat(told)
                .containsExactlyEntriesOf(new TreeMap<>(java.util.Map.of(
                        DUE.minusDays(3),
                        Kind.DUE_SOON,
                        DUE.minusDays(1),
                        Kind.DUE_SOON,
                        DUE,
                        Kind.DUE_TODAY,
                        DUE.plusDays(1),
                        Kind.OVERDUE,
                        DUE.plusDays(8),
                        Kind.OVERDUE,
                        DUE.plusDays(15),
                        Kind.OVERDUE)));
    }

    @Test
    void theUnitAboveIsToldOnlyAfterTheDaysOfGrace() {
        assertThat(POLICY.escalates(DUE, DUE.plusDays(3))).isFalse();
        assertThat(POLICY.escalates(DUE, DUE.plusDays(4))).isTrue();
    }

    @Test
    void nothingBeyondTheHorizonIsEverTold() {
        var today = LocalDate.of(2026, 11, 1);
        for (int days = 0; days <= 30; days++) {
            var due = today.plusDays(days);
            if (POLICY.due(due, today).isPresent()) {
                assertThat(due).isBeforeOrEqualTo(POLICY.horizon(today));
            }
        }
    }

    @Test
    void whatNoFormOffersIsRefusedBeforeTheDatabaseHasTo() {
        assertThatThrownBy(() -> new Policy(List.of(3, 91), 7, 3, 7, true, 0))
                .hasMessageContaining("POLICY_UNREADABLE");
        assertThatThrownBy(() -> new Policy(List.of(3), 0, 3, 7, true, 0)).hasMessageContaining("POLICY_UNREADABLE");
        assertThatThrownBy(() -> new Policy(List.of(3), 7, -1, 7, true, 0)).hasMessageContaining("POLICY_UNREADABLE");
        assertThatThrownBy(() -> new Policy(List.of(3), 7, 3, 24, true, 0)).hasMessageContaining("POLICY_UNREADABLE");
    }
}
