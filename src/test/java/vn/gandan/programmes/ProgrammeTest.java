package vn.gandan.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.directives.DocumentId;
import vn.gandan.organisation.Level;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

class ProgrammeTest {

    private static final ProvinceId PROVINCE = new ProvinceId(24);
    private static final DocumentId PAPER = new DocumentId(PROVINCE, new UUID(0, 1));
    private static final Term YEARS = new Term(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    @Test
    void aCoordinationProgrammeIsSignedByTwoAndHasItsPaper() {
        assertThat(programme(Programme.Kind.COORDINATION, YEARS, "Đảng ủy UBND tỉnh", PAPER)
                        .coordination())
                .isTrue();
        assertThatThrownBy(() -> programme(Programme.Kind.COORDINATION, YEARS, null, PAPER))
                .hasMessageContaining("PARTNER_NEEDED");
        assertThatThrownBy(() -> programme(Programme.Kind.COORDINATION, YEARS, "Đảng ủy UBND tỉnh", null))
                .hasMessageContaining("SIGNED_PAPER_NEEDED");
    }

    @Test
    void aYearlyProgrammeHasOneYearAndOneOwner() {
        assertThat(programme(Programme.Kind.YEARLY, Term.year(2026), null, null).coordination())
                .isFalse();
        assertThatThrownBy(() -> programme(Programme.Kind.YEARLY, YEARS, null, null))
                .hasMessageContaining("TERM_NOT_ONE_YEAR");
        assertThatThrownBy(() -> programme(Programme.Kind.YEARLY, Term.year(2026), "Đảng ủy UBND tỉnh", null))
                .hasMessageContaining("PARTNER_NEEDED");
    }

    @Test
    void nothingIsAddedToAClosedProgrammeUntilItIsOpenedAgain() {
        var closed =
                programme(Programme.Kind.YEARLY, Term.year(2026), null, null).close();

        assertThatThrownBy(closed::openOnly).hasMessageContaining("PROGRAMME_CLOSED");
        assertThatThrownBy(closed::close).hasMessageContaining("PROGRAMME_CLOSED");
        closed.reopen().openOnly();
    }

    @Test
    void theDateOfATaskMovesBackOnly() {
        var task = task();

        assertThat(task.edit("Tổng kết dân vận khéo", DUE.plusDays(10)).dueOn()).isEqualTo(DUE.plusDays(10));
        assertThat(task.edit("Tổng kết dân vận khéo", DUE).title()).isEqualTo("Tổng kết dân vận khéo");
        assertThatThrownBy(() -> task.edit("Tổng kết", DUE.minusDays(1))).hasMessageContaining("DUE_NOT_LATER");
    }

    @Test
    void aWithdrawnTaskIsLeftAloneUntilItIsPutBack() {
        var withdrawn = task().withdraw("Trùng với nhiệm vụ khác", List.of());

        assertThat(withdrawn.withdrawn()).isTrue();
        assertThatThrownBy(() -> withdrawn.edit("Tổng kết", DUE)).hasMessageContaining("TASK_WITHDRAWN");
        assertThatThrownBy(() -> withdrawn.withdraw("Lần nữa", List.of())).hasMessageContaining("TASK_WITHDRAWN");
        assertThat(withdrawn.reinstate().edit("Tổng kết", DUE).withdrawn()).isFalse();
    }

    @Test
    void whatIsNearlyDoneIsNotDone() {
        assertThat(new Progress(199, 200, 1).percent()).isEqualTo(99);
        assertThat(new Progress(200, 200, 0).complete()).isTrue();
        assertThat(Progress.NONE.complete()).isFalse();
        assertThat(Progress.NONE.percent()).isZero();
        assertThat(new Progress(1, 2, 0).plus(new Progress(1, 3, 2))).isEqualTo(new Progress(2, 5, 2));
    }

    private static Programme programme(
            Programme.Kind kind, Term term, @Nullable String partner, @Nullable DocumentId paper) {
        return new Programme(
                new ProgrammeId(PROVINCE, new UUID(0, 2)),
                new UnitId(24),
                "/24/",
                Level.PROVINCE,
                kind,
                term,
                "Chương trình",
                "Ban Tuyên giáo và Dân vận Tỉnh ủy",
                partner,
                paper,
                false,
                0);
    }

    private static Task task() {
        return new Task(
                new UUID(0, 3),
                new ProgrammeId(PROVINCE, new UUID(0, 2)),
                1,
                "Tổng kết phong trào",
                DUE,
                null,
                Reach.Kind.COMMUNES,
                false,
                null,
                null,
                0);
    }
}
