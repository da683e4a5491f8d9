package vn.gandan.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.reading.language.Citation;
import vn.gandan.reading.language.Span;

class CitedPapersTest {

    private static final LocalDate DAY = LocalDate.of(2013, 8, 20);

    @Test
    void mentionsOfOnePaperAreOneProposal() {
        var papers = CitedPapers.of(
                List.of(mention(0, "32-CTr/TU", null), mention(50, "32-CTr/TU", DAY), mention(90, "32-CTr/TU", null)));

        assertThat(papers).singleElement().satisfies(paper -> {
            assertThat(paper.issuedOn()).isEqualTo(DAY);
            assertThat(paper.mentions()).hasSize(3);
        });
    }

    @Test
    void oneSymbolOfTwoDaysIsTwoPapers() {
        var papers = CitedPapers.of(List.of(mention(0, "18-NQ/TU", DAY), mention(50, "18-NQ/TU", DAY.plusYears(5))));

        assertThat(papers).extracting(PaperFact::issuedOn).containsExactly(DAY, DAY.plusYears(5));
    }

    private static Citation mention(int place, String symbol, @Nullable LocalDate day) {
        return new Citation(
                new Span(place, place + symbol.length()),
                symbol,
                null,
                Citation.Resolution.FULL,
                day,
                day,
                null,
                null,
                List.of(),
                null,
                null);
    }
}
