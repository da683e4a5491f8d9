package vn.gandan.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Tier;
import vn.gandan.shared.ProvinceId;

/** Numbers start again with every term: which of several papers another carries out. */
class PaperTiesTest {

    private static final Document OLD = paper(LocalDate.of(2013, 6, 3));
    private static final Document NEW = paper(LocalDate.of(2021, 3, 1));

    @Test
    void ofSeveralThePaperMeansTheLastThatHadBeenIssued() {
        assertThat(PaperTies.meant(LocalDate.of(2014, 1, 1), List.of(NEW, OLD))).contains(OLD);
        assertThat(PaperTies.meant(LocalDate.of(2022, 1, 1), List.of(NEW, OLD))).contains(NEW);
    }

    @Test
    void withoutADayTheOnlyOneIsMeantAndNoneOfSeveral() {
        assertThat(PaperTies.meant(null, List.of(NEW))).contains(NEW);
        assertThat(PaperTies.meant(null, List.of(NEW, OLD))).isEmpty();
        assertThat(PaperTies.meant(LocalDate.of(2022, 1, 1), List.of(paper(null), OLD)))
                .isEmpty();
    }

    private static Document paper(@Nullable LocalDate day) {
        return new Document(
                new DocumentId(new ProvinceId(1), UUID.randomUUID()),
                null,
                Document.CENTRE,
                Tier.CENTRAL,
                "PARTY",
                "NQ",
                "25",
                "TW",
                "XI",
                "25-NQ/TW",
                null,
                "Ban Chấp hành Trung ương",
                "Về công tác dân vận",
                null,
                day,
                null,
                null,
                null,
                null,
                false,
                0);
    }
}
