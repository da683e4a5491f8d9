package vn.gandan.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate SIGNED = LocalDate.of(2024, 3, 1);

    @Test
    void eachYearOfATermIsReviewedByTheFifteenthOfDecember() {
        var term = new Term(SIGNED, LocalDate.of(2026, 12, 31));

        assertThat(term.reviews(SIGNED))
                .containsExactly(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 12, 15), LocalDate.of(2026, 12, 15));
    }

    @Test
    void theLastReviewIsDueByTheEndOfTheTerm() {
        assertThat(new Term(SIGNED, LocalDate.of(2025, 6, 30)).reviews(SIGNED))
                .containsExactly(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 6, 30));
    }

    @Test
    void aTermThatBeginsAfterTheDayOfReviewIsFirstReviewedTheNextYear() {
        assertThat(new Term(LocalDate.of(2024, 12, 20), LocalDate.of(2025, 12, 31)).reviews(SIGNED))
                .containsExactly(LocalDate.of(2025, 12, 15));
    }

    @Test
    void yearsThatAreOverAreNotReviewedAnyMore() {
        assertThat(new Term(SIGNED, LocalDate.of(2026, 12, 31)).reviews(LocalDate.of(2025, 12, 16)))
                .containsExactly(LocalDate.of(2026, 12, 15));
    }

    @Test
    void aTermDoesNotRunBackwards() {
        assertThatThrownBy(() -> new Term(SIGNED, SIGNED.minusDays(1))).hasMessageContaining("TERM_BACKWARDS");
    }
}
