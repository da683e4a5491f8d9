package vn.gandan.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.directives.Document.Change;
import vn.gandan.directives.Document.State;
import vn.gandan.shared.ProvinceId;

/** What a paper is on a day, by its own dates and by what later papers did to it. */
class StateOnDateTest {

    private static final LocalDate ISSUED = LocalDate.of(2013, 6, 3);
    private static final LocalDate LATER = LocalDate.of(2016, 5, 10);

    @Test
    void itIsInForceFromItsDayOfEffectElseFromItsDayOfIssue() {
        assertThat(paper(ISSUED, null, null).state(ISSUED.minusDays(1), List.of()))
                .isEqualTo(State.NOT_YET);
        assertThat(paper(ISSUED, null, null).state(ISSUED, List.of())).isEqualTo(State.IN_FORCE);
        assertThat(paper(ISSUED, LATER, null).state(ISSUED, List.of())).isEqualTo(State.NOT_YET);
        assertThat(paper(ISSUED, LATER, null).state(LATER, List.of())).isEqualTo(State.IN_FORCE);
    }

    @Test
    void itEndsOnItsDayWhateverElseWasDoneToIt() {
        var changes = List.of(new Change(LinkKind.REPLACES, ISSUED), new Change(LinkKind.AMENDS, ISSUED));

        assertThat(paper(ISSUED, null, LATER).state(LATER, changes)).isEqualTo(State.ENDED);
        assertThat(paper(ISSUED, null, LATER).state(LATER.minusDays(1), changes))
                .isEqualTo(State.REPLACED);
    }

    @Test
    void itIsAmendedOrReplacedFromTheDayOfThePaperThatDoesSo() {
        var amended = List.of(new Change(LinkKind.AMENDS, LATER));
        var replaced = List.of(new Change(LinkKind.AMENDS, ISSUED), new Change(LinkKind.REPLACES, LATER));

        assertThat(paper(ISSUED, null, null).state(LATER.minusDays(1), amended)).isEqualTo(State.IN_FORCE);
        assertThat(paper(ISSUED, null, null).state(LATER, amended)).isEqualTo(State.AMENDED);
        assertThat(paper(ISSUED, null, null).state(LATER.minusDays(1), replaced))
                .isEqualTo(State.AMENDED);
        assertThat(paper(ISSUED, null, null).state(LATER, replaced)).isEqualTo(State.REPLACED);
    }

    @Test
    void whatNobodyDatedSaysSo() {
        assertThat(paper(null, null, null).state(LATER, List.of())).isEqualTo(State.UNKNOWN);
        assertThat(paper(ISSUED, null, null).state(LATER, List.of(new Change(LinkKind.REPLACES, null))))
                .isEqualTo(State.IN_FORCE);
        assertThat(paper(null, null, null).issuedBy(LATER)).isFalse();
    }

    @Test
    void anotherSpellingIsKeptBesideTheFirstAndCanBeTakenBack() {
        var paper = paper(ISSUED, null, null).alsoWritten("18-NQ/TU");

        assertThat(paper.written()).isEqualTo("18-NQ/TU");
        assertThat(paper.alsoWritten("18/CT-TU").written()).isEqualTo("18-NQ/TU; 18/CT-TU");
        assertThat(paper.alsoWritten("18/CT-TU").noLongerWritten("18-NQ/TU").written())
                .isEqualTo("18/CT-TU");
        assertThat(paper.noLongerWritten("18-NQ/TU").written()).isNull();
    }

    private static Document paper(
            @Nullable LocalDate issued, @Nullable LocalDate effective, @Nullable LocalDate ended) {
        return new Document(
                new DocumentId(new ProvinceId(0), UUID.randomUUID()),
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
                "về công tác dân vận",
                null,
                issued,
                effective,
                ended,
                ended == null ? null : "hết hạn",
                null,
                false,
                0);
    }
}
