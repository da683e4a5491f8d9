package vn.gandan.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gandan.reading.ReadingError;
import vn.gandan.reading.internal.Intake.Fault;

class IntakeTest {

    private static final Intake BEGUN =
            Intake.of(7, Instant.EPOCH, 2, "Báo cáo").reading("a.pdf");

    @Test
    void aFileThatCannotBeReadCountsAmongThoseThatAreDone() {
        var fault = new Fault("a.pdf", Problem.of(ReadingError.REPORT_EMPTY.refuse()));
        var next = BEGUN.failed(fault).reading("b.pdf");

        assertThat(next.seen()).isEqualTo(1);
        assertThat(next.now()).isEqualTo("b.pdf");
        assertThat(next.over()).isFalse();
        assertThat(next.end().faults()).containsExactly(fault);
    }

    @Test
    void whatIsStoppedIsOverOnlyWhenItsFileIsPutDown() {
        assertThat(BEGUN.stop().over()).isFalse();
        assertThat(BEGUN.stop().end())
                .extracting(Intake::stopped, Intake::over, Intake::now)
                .isEqualTo(List.of(true, true, ""));
    }

    @Test
    void aTextIsGivenBackWhereItWasRefused() {
        var why = Problem.of(ReadingError.REPORT_EMPTY.refuse());

        assertThat(BEGUN.failed(new Fault("", why)).end().pasted()).isEqualTo("Báo cáo");
        assertThat(BEGUN.failed(new Fault("a.pdf", why)).end().pasted()).isEmpty();
        assertThat(BEGUN.withoutText().failed(new Fault("", why)).end().pasted())
                .isEmpty();
    }
}
