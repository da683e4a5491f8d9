package vn.gandan.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Receipt.Rejection;
import vn.gandan.reporting.ReportingError;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Period;
import vn.gandan.shared.TestTexts;
import vn.gandan.shared.UnitId;
import vn.gandan.support.TestClock;

class PeriodChecksTest {

    private static final Unit HAMLET = new Unit(
            new UnitId(1), Level.HAMLET, "1", "thôn", "T1", "T1", null, "/1/", null, null, LocalDate.of(2026, 5, 31));

    private final PeriodChecks checks =
            new PeriodChecks(TestClock.at(Instant.parse("2026-05-31T16:59:59Z")), TestTexts.of("shared", "reporting"));

    @Test
    void aPeriodThatHasNotBegunHasNoFigures() {
        assertThat(refused("2026-06", BigDecimal.ONE)).singleElement().satisfies(rejection -> {
            assertThat(rejection.field()).isEqualTo("period");
            assertThat(rejection.reason().code()).isEqualTo(ReportingError.PERIOD_STILL_TO_COME);
        });
    }

    @Test
    void oneUnderWayMayHaveSome() {
        assertThat(refused("2026-05", BigDecimal.ONE)).isEmpty();
        assertThat(refused("2026", BigDecimal.ONE)).isEmpty();
    }

    @Test
    void whatStandsThereAllTheSameMayBeTakenBack() {
        assertThat(refused("9999-12", null)).isEmpty();
    }

    private List<Rejection> refused(String period, @Nullable BigDecimal value) {
        var figures = new ArrayList<>(List.of(new Figure("E01", "", value, 1)));
        var submission =
                new Submission(UUID.randomUUID(), HAMLET, Period.parse(period), Channel.API, null, null, figures);
        return checks.refused(submission, Map.of());
    }
}
