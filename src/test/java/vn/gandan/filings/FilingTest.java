package vn.gandan.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gandan.filings.Filing.Status;
import vn.gandan.forms.FormId;
import vn.gandan.forms.Route;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;

class FilingTest {

    private static final Instant EVENING = Instant.parse("2025-05-24T12:42:00Z");
    private static final Actor LEADER = new Actor(7L, "Trần Văn Lợi");
    private static final Actor OFFICER = new Actor(8L, "Lê Thị Mai");
    private static final Route BOTH = new Route(List.of(Level.COMMUNE, Level.PROVINCE), true, 5);
    private static final Cell LAND = Cell.of("E01");
    private static final FilingKey KEY = key(Level.HAMLET);

    @Test
    void whatIsTypedMakesADraft() {
        var draft = blank().save(Map.of(LAND, " Hai hộ hiến đất "), EVENING);

        assertThat(draft.status()).isEqualTo(Status.DRAFT);
        assertThat(draft.remarks()).containsEntry(LAND, "Hai hộ hiến đất");
        assertThat(draft.sent()).isFalse();
        assertThat(draft.save(Map.of(LAND, " "), EVENING).remarks()).isEmpty();
    }

    @Test
    void whatIsSentWaitsForTheNearestLevel() {
        var sent = sent();

        assertThat(sent.status()).isEqualTo(Status.SUBMITTED);
        assertThat(sent.awaits(BOTH)).contains(Level.COMMUNE);
        assertThat(sent.sent()).isTrue();
    }

    @Test
    void itIsApprovedLevelByLevelAndThenLocked() {
        var byCommune = sent().approve(Level.COMMUNE, BOTH, OFFICER);
        assertThat(byCommune.status()).isEqualTo(Status.APPROVED);
        assertThat(byCommune.awaits(BOTH)).contains(Level.PROVINCE);
        assertThatThrownBy(() -> byCommune.lock(BOTH)).hasMessageContaining("NOT_APPROVED_YET");

        var byAll = byCommune.approve(Level.PROVINCE, BOTH, new Actor(9L, "Nguyễn Thị Hòa"));
        assertThat(byAll.approvedByAll(BOTH)).isTrue();
        assertThat(byAll.lock(BOTH).status()).isEqualTo(Status.LOCKED);
        assertThat(byAll.lock(BOTH).lock(BOTH).status()).isEqualTo(Status.LOCKED);
    }

    @Test
    void nobodyApprovesOutOfTurnOrTwice() {
        assertThatThrownBy(() -> sent().approve(Level.PROVINCE, BOTH, OFFICER))
                .hasMessageContaining("NOT_YOURS_TO_APPROVE");
        assertThatThrownBy(() -> sent().approve(Level.HAMLET, BOTH, OFFICER))
                .hasMessageContaining("NOT_YOURS_TO_APPROVE");
        var byCommune = sent().approve(Level.COMMUNE, BOTH, OFFICER);
        assertThatThrownBy(() -> byCommune.approve(Level.COMMUNE, BOTH, OFFICER))
                .hasMessageContaining("NOT_YOURS_TO_APPROVE");
        assertThatThrownBy(() -> blank().approve(Level.COMMUNE, BOTH, OFFICER))
                .hasMessageContaining("NOT_AWAITING_APPROVAL");
    }

    @Test
    void withFourEyesNobodyApprovesWhatSheSentHerself() {
        assertThatThrownBy(() -> sent().approve(Level.COMMUNE, BOTH, LEADER)).hasMessageContaining("OWN_FILING");
        var trusting = new Route(List.of(Level.COMMUNE), false, null);
        assertThat(sent().approve(Level.COMMUNE, trusting, LEADER).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void whereNobodyLooksAtItSendingIsEnough() {
        var none = new Route(List.of(), true, null);
        assertThat(blank().send(none, 1, LEADER, EVENING).approvedByAll(none)).isTrue();

        // A commune does not approve its own.
        var ofCommune = Filing.blank(key(Level.COMMUNE), 1)
                .send(new Route(List.of(Level.COMMUNE), true, null), 1, LEADER, EVENING);
        assertThat(ofCommune.status()).isEqualTo(Status.APPROVED);
        assertThat(Filing.blank(key(Level.COMMUNE), 1)
                        .send(BOTH, 1, LEADER, EVENING)
                        .awaits(BOTH))
                .contains(Level.PROVINCE);
    }

    @Test
    void whatIsChangedAfterApprovalIsApprovedAnew() {
        var again = sent().approve(Level.COMMUNE, BOTH, OFFICER).send(BOTH, 1, LEADER, EVENING);

        assertThat(again.status()).isEqualTo(Status.SUBMITTED);
        assertThat(again.approvedAt()).isNull();
        assertThat(again.awaits(BOTH)).contains(Level.COMMUNE);
    }

    @Test
    void itIsReturnedWithAReasonForTheWholeOrForEachFigure() {
        assertThatThrownBy(() -> sent().sendBack(" ", Map.of())).hasMessageContaining("RETURN_NEEDS_REASON");
        assertThatThrownBy(() -> sent().sendBack("", Map.of(LAND, ""))).hasMessageContaining("RETURN_NEEDS_REASON");
        assertThatThrownBy(() -> blank().sendBack("Sai", Map.of())).hasMessageContaining("NOT_AWAITING_APPROVAL");

        var returned = sent().approve(Level.COMMUNE, BOTH, OFFICER).sendBack("", Map.of(LAND, "Thừa một số 0"));
        assertThat(returned.status()).isEqualTo(Status.RETURNED);
        assertThat(returned.approvedAt()).isNull();
        assertThat(returned.returned()).containsEntry(LAND, "Thừa một số 0");
        assertThat(returned.send(BOTH, 1, LEADER, EVENING).returned()).isEmpty();
    }

    @Test
    void whoeverStandsAboveALevelThatLooksAtItMayReturnIt() {
        var byCommune = new Route(List.of(Level.COMMUNE), true, null);
        assertThat(sent().judgedAt(Level.COMMUNE, byCommune)).isTrue();
        assertThat(sent().judgedAt(Level.PROVINCE, byCommune)).isTrue();
        assertThat(sent().judgedAt(Level.HAMLET, byCommune)).isFalse();
        assertThat(sent().judgedAt(Level.COMMUNE, new Route(List.of(Level.PROVINCE), true, null)))
                .isFalse();
    }

    @Test
    void lockedItChangesByAmendmentOnly() {
        var locked = locked();

        assertThatThrownBy(() -> locked.send(BOTH, 1, LEADER, EVENING)).hasMessageContaining("FILING_LOCKED");
        assertThatThrownBy(() -> locked.save(Map.of(), EVENING)).hasMessageContaining("FILING_LOCKED");
        assertThatThrownBy(() -> locked.sendBack("Sai", Map.of())).hasMessageContaining("FILING_LOCKED");
        assertThatThrownBy(() -> locked.amend(" ")).hasMessageContaining("AMENDMENT_NEEDS_REASON");
        assertThatThrownBy(() -> sent().amend("Sai")).hasMessageContaining("ONLY_LOCKED_IS_AMENDED");
        assertThat(locked.amend("Ghi nhầm cột").reason()).isEqualTo("Ghi nhầm cột");
        assertThat(locked.amend("Ghi nhầm cột").status()).isEqualTo(Status.LOCKED);
    }

    @Test
    void theLastLevelLocksAndWhoeverStandsAbove() {
        var byCommune = new Route(List.of(Level.COMMUNE), true, null);
        assertThat(sent().lockedBy(Level.COMMUNE, byCommune)).isTrue();
        assertThat(sent().lockedBy(Level.PROVINCE, byCommune)).isTrue();
        assertThat(sent().lockedBy(Level.COMMUNE, BOTH)).isFalse();
        assertThat(sent().lockedBy(Level.HAMLET, new Route(List.of(), true, null)))
                .isFalse();
    }

    @Test
    void whatCameByAnotherWayInPartIsADraft() {
        var part = blank().fillPartly(Set.of(LAND), EVENING);
        assertThat(part.status()).isEqualTo(Status.DRAFT);

        var returned = sent().sendBack("", Map.of(LAND, "Sai", Cell.of("E02"), "Sai"));
        var mended = returned.fillPartly(Set.of(LAND), EVENING);
        assertThat(mended.status()).isEqualTo(Status.RETURNED);
        assertThat(mended.returned()).containsOnlyKeys(Cell.of("E02"));
    }

    @Test
    void figuresReturnedThroughAnotherFormAreMissingHereToo() {
        assertThat(sent().lose(Map.of(LAND, "Sai")).status()).isEqualTo(Status.RETURNED);
        assertThat(blank().save(Map.of(), EVENING).lose(Map.of(LAND, "Sai")).status())
                .isEqualTo(Status.DRAFT);
    }

    @Test
    void whetherItWasInTimeIsToldByTheFirstSending() {
        var later = Instant.parse("2025-06-20T01:00:00Z");
        var again = sent().sendBack("Sai", Map.of()).send(BOTH, 1, LEADER, later);

        assertThat(again.late(LocalDate.of(2025, 5, 24))).isFalse();
        assertThat(again.late(LocalDate.of(2025, 5, 23))).isTrue();
        assertThat(blank().late(LocalDate.of(2025, 5, 23))).isFalse();
        // Past midnight in Việt Nam, though not in Greenwich.
        var night = blank().send(BOTH, 1, LEADER, Instant.parse("2025-05-24T17:30:00Z"));
        assertThat(night.late(LocalDate.of(2025, 5, 24))).isTrue();
    }

    private static Filing blank() {
        return Filing.blank(KEY, 1);
    }

    private static Filing sent() {
        return blank().send(BOTH, 1, LEADER, EVENING);
    }

    private static Filing locked() {
        return sent().approve(Level.COMMUNE, BOTH, OFFICER)
                .approve(Level.PROVINCE, BOTH, OFFICER)
                .lock(BOTH);
    }

    private static FilingKey key(Level level) {
        var day = LocalDate.of(2025, 5, 31);
        var unit = new Unit(
                new UnitId(3), level, "Rạch Giữa", "ấp", null, "T00001-01", new UnitId(2), "/1/2/3/", null, null, day);
        return new FilingKey(unit, new FormId(1), "DV-T", Period.parse("2025-05"));
    }
}
