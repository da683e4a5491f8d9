package vn.gandan.filings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.filings.internal.Ward.DAYS;
import static vn.gandan.filings.internal.Ward.DONORS;
import static vn.gandan.filings.internal.Ward.LAND;
import static vn.gandan.filings.internal.Ward.MARCH;
import static vn.gandan.filings.internal.Ward.entry;
import static vn.gandan.filings.internal.Ward.typed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.filings.Entry;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Filing.Status;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Filings;
import vn.gandan.filings.Outcome;
import vn.gandan.filings.Sheet;
import vn.gandan.filings.Step;
import vn.gandan.forms.Finding;
import vn.gandan.forms.Forms;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing.Item;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

/** Filings step by step, on a real database. */
@ModuleTest
class FilingsTest {

    private static final long LEADER = 71;
    private static final long OFFICER = 72;
    private static final long ANALYST = 73;

    @Autowired
    Filings filings;

    @Autowired
    ReturnedListing listing;

    @Autowired
    Forms forms;

    @Autowired
    Organisation organisation;

    @Autowired
    Reporting reporting;

    @Autowired
    Connections connections;

    private Ward ward;

    @BeforeEach
    void aCommuneWithAForm() {
        ward = new Ward(connections, forms, filings);
    }

    @Test
    void aBlankFilingAsksForEverything() {
        var sheet = sheet(ward.key());

        assertThat(sheet.filing().status()).isEqualTo(Status.BLANK);
        assertThat(sheet.filing().version()).isZero();
        assertThat(sheet.before()).isEqualTo(Period.parse("2025-02"));
        assertThat(sheet.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.filled()).isFalse());
        assertThat(sheet.findings()).extracting(Finding::kind).containsOnly(Finding.Kind.MISSING);
    }

    @Test
    void oneFilingIsFoundWithItsUnitAsOfAnyDay() {
        var key = ward.key();
        save(key, entry("1", "2", "30"), 0);
        var later = ward.inScope(() -> organisation.unit(ward.hamlet().id(), LocalDate.of(2025, 4, 30)));
        var same = new FilingKey(later, key.form(), key.formCode(), key.period());

        var sheets = ward.inScope(() -> filings.sheets(List.of(key, same)));

        assertThat(sheets).extracting(sheet -> sheet.filing().key()).containsExactly(key, same);
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(sheet.filing().version()).isEqualTo(1));
    }

    @Test
    void nobodyIsAskedForAnotherPeriodAndNobodySeesAnothersFiling() {
        assertThatThrownBy(() -> ward.key(ward.hamlet(), Period.parse("2025-Q1")))
                .hasMessageContaining("FORM_NOT_ASKED");
        assertThatThrownBy(() -> ward.key(ward.commune(), MARCH)).hasMessageContaining("FORM_NOT_ASKED");
        var neighbour = ward.hamlets().get(1);
        assertThatThrownBy(() -> ward.as(
                        neighbour,
                        LEADER,
                        () -> filings.key(
                                Ward.reference(ward.hamlet()), ward.form().code(), "2025-03")))
                .hasMessageContaining("UNIT_NOT_FOUND");
    }

    @Test
    void aDraftIsKeptAsTypedAndCountsNowhere() {
        var sheet = save(ward.key(), entry("1.800", "abc", ""), 0);

        assertThat(sheet.filing().status()).isEqualTo(Status.DRAFT);
        assertThat(texts(sheet(ward.key()))).containsExactly("1.800", "abc", "");
        assertThat(sheet.findings()).extracting(Finding::kind).contains(Finding.Kind.UNREADABLE);
        assertThat(sheet.findings().stream()
                        .filter(found -> DONORS.equals(found.cell()))
                        .toList())
                .hasSize(1);
        assertThat(total()).isNull();
    }

    @Test
    void whatIsSentCountsAtOnceAndWaitsForTheCommune() {
        var sent = send(ward.key(), entry("1 800,5", "2", "30"));

        assertThat(sent.ready()).isTrue();
        assertThat(sent.filing().status()).isEqualTo(Status.SUBMITTED);
        assertThat(sent.filing().awaits(Ward.ROUTE)).contains(Level.COMMUNE);
        assertThat(total()).isEqualByComparingTo("1800.5");
        assertThat(sheet(ward.key()).lines()).allSatisfy(line -> {
            assertThat(line.typed()).isNull();
            assertThat(line.value()).isNotNull();
        });
        assertThat(history(ward.key())).extracting(Step::kind).containsExactly(Step.Kind.SENT);
    }

    @Test
    void whatWasKeptAndChangedBeforeSendingIsSentAsItIsNow() {
        save(ward.key(), entry("180", "2", "30"), 0);

        send(ward.key(), new Entry(Map.of(LAND, "200"), Map.of()));

        assertThat(total()).isEqualByComparingTo("200");
        assertThat(sheet(ward.key()).lines())
                .allSatisfy(line -> assertThat(line.typed()).isNull());
    }

    @Test
    void nothingIsSentWhileSomethingBlocksButItIsKept() {
        var tried = send(ward.key(), entry("1.800", "31", "30"));

        assertThat(tried.filing().status()).isEqualTo(Status.DRAFT);
        assertThat(tried.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.RULE);
        assertThat(texts(sheet(ward.key()))).containsExactly("1.800", "31", "30");
        assertThat(total()).isNull();
    }

    @Test
    void aJumpNeedsAWord() {
        send(ward.key(ward.hamlet(), Period.parse("2025-02")), entry("180", "2", "30"));
        var key = ward.key();

        var tried = send(key, entry("1.800", "2", "30"));
        assertThat(tried.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.JUMP);
        assertThat(total()).isNull();

        var explained = leader(() -> filings.send(
                key,
                new Entry(Map.of(), Map.of(LAND, "Hai hộ hiến đất mở đường")),
                UUID.randomUUID(),
                tried.filing().version()));
        assertThat(explained.filing().status()).isEqualTo(Status.SUBMITTED);
        assertThat(explained.filing().remarks()).containsEntry(LAND, "Hai hộ hiến đất mở đường");
        assertThat(total()).isEqualByComparingTo("1800");
    }

    @Test
    void sendingTwiceChangesNothing() {
        var key = ward.key();
        var sending = UUID.randomUUID();
        var first = leader(() -> filings.send(key, entry("1", "2", "30"), sending, 0));
        var again = leader(() -> filings.send(key, entry("1", "2", "30"), sending, 0));

        assertThat(again.filing()).isEqualTo(first.filing());
        assertThat(history(key)).hasSize(1);
        assertThat(leader(() -> reporting
                        .provenance(ward.hamlet(), "E01", MARCH, "", Basis.REPORTED)
                        .history()))
                .isEmpty();
    }

    @Test
    void sendingTwiceAtTheSameMomentIsSendingOnce() throws Exception {
        var key = ward.key();
        var sending = UUID.randomUUID();
        Callable<Sheet> one = () -> leader(() -> filings.send(key, entry("1", "2", "30"), sending, 0));

        var outcomes = atOnce(List.of(one, one, one));

        assertThat(outcomes).containsOnly("");
        assertThat(sheet(key).filing().status()).isEqualTo(Status.SUBMITTED);
        assertThat(history(key)).hasSize(1);
    }

    @Test
    void whatTwoPeopleTypeIntoDifferentFieldsIsBothKept() throws Exception {
        var key = ward.key();
        save(key, entry("1", "", ""), 0);

        var outcomes = atOnce(List.of(
                () -> leader(() -> filings.save(key, new Entry(Map.of(DONORS, "2"), Map.of(), seen()), 1)),
                () -> leader(() -> filings.save(key, new Entry(Map.of(DAYS, "30"), Map.of(), seen()), 1))));

        assertThat(outcomes).containsOnly("");
        assertThat(texts(sheet(key))).containsExactly("1", "2", "30");
    }

    @Test
    void whatTwoPeopleTypeIntoOneFieldIsToldToTheSecond() {
        var key = ward.key();
        save(key, entry("1", "", ""), 0);
        save(key, new Entry(Map.of(DONORS, "2"), Map.of(), seen()), 1);

        assertThatThrownBy(() -> save(key, new Entry(Map.of(DONORS, "3"), Map.of(), seen()), 1))
                .hasMessageContaining("FILING_CHANGED_MEANWHILE");
        assertThatThrownBy(() -> save(key, new Entry(Map.of(DONORS, "3"), Map.of()), 1))
                .hasMessageContaining("FILING_CHANGED_MEANWHILE");
        save(key, new Entry(Map.of(DONORS, " 2 "), Map.of(), seen()), 1);
        assertThat(texts(sheet(key))).containsExactly("1", "2", "");

        var knowing = new Entry(Map.of(DONORS, "3"), Map.of(), Map.of(DONORS, "2"));
        assertThat(texts(save(key, knowing, 1))).containsExactly("1", "3", "");
    }

    @Test
    void theSameFieldSentByTwoAtOnceIsNeverLostSilently() throws Exception {
        var key = ward.key();
        save(key, entry("1", "2", "30"), 0);
        Callable<Sheet> ten = () -> leader(() ->
                filings.send(key, new Entry(Map.of(LAND, "10"), Map.of(), Map.of(LAND, "1")), UUID.randomUUID(), 1));
        Callable<Sheet> eleven = () -> leader(() ->
                filings.send(key, new Entry(Map.of(LAND, "11"), Map.of(), Map.of(LAND, "1")), UUID.randomUUID(), 1));

        var outcomes = atOnce(List.of(ten, eleven));

        assertThat(outcomes).filteredOn(String::isEmpty).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isEmpty())
                .singleElement()
                .satisfies(refused -> assertThat(refused).contains("FILING_CHANGED_MEANWHILE"));
    }

    @Test
    void itIsApprovedByTheCommuneAndThenByTheProvince() {
        send(ward.key(), entry("1", "2", "30"));

        assertThat(refusal(province(() -> filings.approve(List.of(ward.key())))))
                .contains("NOT_YOURS_TO_APPROVE");
        assertThat(refusal(ward.as(ward.hamlet(), LEADER, () -> filings.approve(List.of(ward.key())))))
                .contains("NOT_YOURS_TO_APPROVE");
        assertThat(approve(ward.key()).approvedAt()).isEqualTo(Level.COMMUNE);
        var byAll = only(province(() -> filings.approve(List.of(ward.key()))));
        assertThat(byAll.approvedByAll(Ward.ROUTE)).isTrue();
        assertThat(byAll.version()).isEqualTo(sheet(ward.key()).filing().version());
        assertThat(history(ward.key()))
                .extracting(Step::kind, Step::level)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(Step.Kind.APPROVED, Level.PROVINCE),
                        org.assertj.core.groups.Tuple.tuple(Step.Kind.APPROVED, Level.COMMUNE));
    }

    @Test
    void whoeverSentItDoesNotApproveIt() {
        var key = ward.key();
        ward.as(ward.commune(), OFFICER, () -> filings.send(key, entry("1", "2", "30"), UUID.randomUUID(), 0));

        assertThat(refusal(officer(() -> filings.approve(List.of(key))))).contains("OWN_FILING");
        assertThat(only(ward.as(ward.commune(), 99, () -> filings.approve(List.of(key))))
                        .status())
                .isEqualTo(Status.APPROVED);
    }

    @Test
    void amongManyEachIsApprovedByItself() {
        var keys =
                ward.hamlets().stream().map(hamlet -> ward.key(hamlet, MARCH)).toList();
        send(keys.get(0), entry("1", "2", "30"));
        send(keys.get(2), entry("1", "2", "30"));

        var outcomes = officer(() -> filings.approve(keys));

        assertThat(outcomes).extracting(outcome -> outcome.filing() != null).containsExactly(true, false, true);
        assertThat(String.valueOf(outcomes.get(1).refusal())).contains("NOT_AWAITING_APPROVAL");
    }

    @Test
    void whatIsChangedAfterApprovalWaitsAgain() {
        var key = ward.key();
        send(key, entry("1", "2", "30"));
        var approved = approve(key);

        var again = leader(
                () -> filings.send(key, new Entry(Map.of(LAND, "2"), Map.of()), UUID.randomUUID(), approved.version()));

        assertThat(again.filing().status()).isEqualTo(Status.SUBMITTED);
        assertThat(again.filing().awaits(Ward.ROUTE)).contains(Level.COMMUNE);
    }

    @Test
    void approvingWhileItIsChangedNeverApprovesWhatNobodySaw() throws Exception {
        var key = ward.key();
        var sent = send(key, entry("1", "2", "30"));

        atOnce(List.of(
                () -> leader(() -> filings.send(
                        key,
                        new Entry(Map.of(LAND, "5"), Map.of()),
                        UUID.randomUUID(),
                        sent.filing().version())),
                () -> officer(() -> filings.approve(List.of(key)))));

        var after = sheet(key);
        boolean changed = texts(after).getFirst().equals("5");
        if (after.filing().status() == Status.APPROVED) {
            assertThat(history(key).getFirst().kind()).isEqualTo(Step.Kind.APPROVED);
        }
        assertThat(changed || after.filing().status() == Status.APPROVED).isTrue();
    }

    @Test
    void aReturnedFigureCountsNoMoreAndStaysInItsField() {
        var key = ward.key();
        var sent = send(key, entry("1.800", "2", "30"));

        var returned = officer(() -> filings.sendBack(
                key, "", Map.of(LAND, "Thừa một số 0"), sent.filing().version()));

        assertThat(returned.status()).isEqualTo(Status.RETURNED);
        assertThat(total()).isNull();
        assertThat(total("E03")).isEqualByComparingTo("30");
        var sheet = sheet(key);
        assertThat(texts(sheet)).containsExactly("1.800", "2", "30");
        assertThat(sheet.lines().getFirst().returned()).isEqualTo("Thừa một số 0");
        assertThat(leader(() -> reporting.changes(List.of(ward.hamlet()), MARCH, java.time.Instant.EPOCH)))
                .anySatisfy(change -> {
                    assertThat(change.channel()).isEqualTo(Channel.RETURN);
                    assertThat(change.reason()).isEqualTo("Thừa một số 0");
                    assertThat(change.before()).isEqualByComparingTo("1800");
                });

        var again = leader(() ->
                filings.send(key, new Entry(Map.of(LAND, "180"), Map.of()), UUID.randomUUID(), returned.version()));
        assertThat(again.filing().status()).isEqualTo(Status.SUBMITTED);
        assertThat(again.filing().returned()).isEmpty();
        assertThat(total()).isEqualByComparingTo("180");
    }

    @Test
    void aReportTellsWhichFormsWereReturnedUntilTheyAreSentAgain() {
        var key = ward.key();
        var sent = send(key, entry("1.800", "2", "30"));
        var returned = officer(
                () -> filings.sendBack(key, "Xem lại", Map.of(), sent.filing().version()));

        assertThat(told("2025-Q1"))
                .containsExactly(
                        "Phiếu “Số liệu tháng”, kỳ đến ngày 31/3/2025: thôn Phước Long 1 còn số liệu bị trả lại,"
                                + " chưa gửi lại");
        assertThat(told("2025-02")).isEmpty();

        leader(() -> filings.send(key, Entry.nothing(), UUID.randomUUID(), returned.version()));
        assertThat(told("2025-Q1")).isEmpty();
    }

    private List<String> told(String period) {
        return officer(() -> listing.items(ward.commune().id(), Period.parse(period)).items().stream()
                .map(Item::words)
                .toList());
    }

    @Test
    void aReturnedFilingCountsNoMoreAndIsSentAgainAsItWas() {
        var key = ward.key();
        var sent = send(key, entry("1.800", "2", "30"));

        var returned = officer(() -> filings.sendBack(
                key, "Xem lại cả phiếu", Map.of(), sent.filing().version()));
        assertThat(total("E03")).isNull();
        assertThat(texts(sheet(key))).containsExactly("1.800", "2", "30");

        var again = leader(() -> filings.send(key, Entry.nothing(), UUID.randomUUID(), returned.version()));
        assertThat(again.filing().status()).isEqualTo(Status.SUBMITTED);
        assertThat(total("E03")).isEqualByComparingTo("30");
    }

    @Test
    void nothingIsReturnedByOthersWithoutReasonOrFromAnOldPage() {
        var key = ward.key();
        var version = send(key, entry("1", "2", "30")).filing().version();

        assertThatThrownBy(() -> officer(() -> filings.sendBack(key, " ", Map.of(), version)))
                .hasMessageContaining("RETURN_NEEDS_REASON");
        assertThatThrownBy(() -> officer(() -> filings.sendBack(key, "", Map.of(LAND, " "), version)))
                .hasMessageContaining("RETURN_NEEDS_REASON");
        assertThatThrownBy(() -> ward.as(ward.hamlet(), LEADER, () -> filings.sendBack(key, "Sai", Map.of(), version)))
                .hasMessageContaining("NOT_YOURS_TO_APPROVE");
        assertThatThrownBy(() -> officer(() -> filings.sendBack(key, "Sai", Map.of(), version - 1)))
                .hasMessageContaining("FILING_CHANGED_MEANWHILE");
        assertThatThrownBy(() ->
                        officer(() -> filings.sendBack(ward.key(ward.hamlets().get(1), MARCH), "Sai", Map.of(), 0)))
                .hasMessageContaining("NOT_AWAITING_APPROVAL");
    }

    @Test
    void aLockedFilingChangesByAmendmentOnly() {
        var key = locked();

        assertThatThrownBy(() -> send(key, entry("2", "2", "30"))).hasMessageContaining("FILING_LOCKED");
        assertThatThrownBy(() -> save(key, entry("2", "2", "30"), 9)).hasMessageContaining("FILING_LOCKED");
        var receipt = ward.inScope(() -> reporting.submit(api(ward.hamlet(), Map.of(LAND, "2"))));
        assertThat(receipt.rejections())
                .singleElement()
                .satisfies(rejection ->
                        assertThat(rejection.reason().code().name()).isEqualTo("FIGURE_LOCKED"));
        assertThatThrownBy(() ->
                        officer(() -> filings.amend(key, Map.of(LAND, BigDecimal.TWO), "Nhầm", UUID.randomUUID())))
                .hasMessageContaining("NOT_YOURS_TO_APPROVE");
        assertThatThrownBy(() ->
                        province(() -> filings.amend(key, Map.of(LAND, BigDecimal.TWO), " ", UUID.randomUUID())))
                .hasMessageContaining("AMENDMENT_NEEDS_REASON");
        assertThatThrownBy(() -> province(
                        () -> filings.amend(key, Map.of(DONORS, new BigDecimal(31)), "Nhầm", UUID.randomUUID())))
                .hasMessageContaining("FIGURE_BREAKS_RULE");

        var sending = UUID.randomUUID();
        province(() -> filings.amend(key, Map.of(LAND, BigDecimal.TWO), "Ghi nhầm cột", sending));
        var amended = province(() -> filings.amend(key, Map.of(LAND, BigDecimal.TWO), "Ghi nhầm cột", sending));

        assertThat(amended.status()).isEqualTo(Status.LOCKED);
        assertThat(amended.reason()).isEqualTo("Ghi nhầm cột");
        assertThat(total()).isEqualByComparingTo("2");
        assertThat(history(key)).extracting(Step::kind).startsWith(Step.Kind.AMENDED, Step.Kind.LOCKED);
        var changes = ward.inScope(() -> reporting.changes(List.of(ward.hamlet()), MARCH, java.time.Instant.EPOCH));
        assertThat(changes.getFirst().before()).isEqualByComparingTo("1");
        assertThat(changes.getFirst().after()).isEqualByComparingTo("2");
    }

    @Test
    void onlyWhatWasApprovedByAllIsLocked() {
        var key = ward.key();
        send(key, entry("1", "2", "30"));
        approve(key);

        assertThat(refusal(province(() -> filings.lock(List.of(key))))).contains("NOT_APPROVED_YET");
        assertThat(refusal(officer(() -> filings.lock(List.of(key))))).contains("NOT_YOURS_TO_APPROVE");
        assertThatThrownBy(() ->
                        province(() -> filings.amend(key, Map.of(LAND, BigDecimal.TWO), "x", UUID.randomUUID())))
                .hasMessageContaining("ONLY_LOCKED_IS_AMENDED");
    }

    @Test
    void figuresOfTheApiBringTheFilingAlong() {
        var key = ward.key();
        ward.inScope(() -> reporting.submit(api(ward.hamlet(), Map.of(LAND, "1", DONORS, "2"))));
        assertThat(sheet(key).filing().status()).isEqualTo(Status.DRAFT);

        ward.inScope(() -> reporting.submit(api(ward.hamlet(), Map.of(DAYS, "30"))));
        assertThat(sheet(key).filing().status()).isEqualTo(Status.SUBMITTED);

        approve(key);
        ward.inScope(() -> reporting.submit(api(ward.hamlet(), Map.of(DAYS, "30"))));
        assertThat(sheet(key).filing().status()).isEqualTo(Status.APPROVED);
        ward.inScope(() -> reporting.submit(api(ward.hamlet(), Map.of(DAYS, "31"))));
        assertThat(sheet(key).filing().status()).isEqualTo(Status.SUBMITTED);
        assertThat(history(key).getFirst().kind()).isEqualTo(Step.Kind.ARRIVED);
    }

    @Test
    void rowsThatTheFormCannotTakeAreRefused() {
        var receipt = ward.inScope(() -> reporting.submit(
                api(ward.hamlet(), Map.of(LAND, "1.234", DONORS, "501", DAYS, "1000", Cell.of("B12"), "1"))));

        assertThat(receipt.rejections())
                .extracting(rejection -> rejection.reason().code().name())
                .containsExactlyInAnyOrder("FIGURE_TOO_PRECISE", "FIGURE_TOO_LARGE");
        assertThat(receipt.accepted()).isEqualTo(2);
        assertThat(sheet(ward.key()).filing().status()).isEqualTo(Status.DRAFT);

        var broken = ward.inScope(() -> reporting.submit(api(ward.hamlet(), Map.of(DONORS, "400", DAYS, "30"))));
        assertThat(broken.rejections())
                .hasSize(2)
                .allSatisfy(rejection ->
                        assertThat(rejection.reason().code().name()).isEqualTo("FIGURE_BREAKS_RULE"));
        // A rule about a figure that is not there is not judged, and what stood already is nobody's new mistake.
        assertThat(ward.inScope(() -> reporting.submit(api(ward.hamlet(), Map.of(LAND, "2"))))
                        .rejections())
                .isEmpty();
    }

    @Test
    void whereNoFormIsAskedEverythingIsTaken() {
        var receipt = ward.inScope(() -> reporting.submit(api(ward.commune(), Map.of(LAND, "1.234"))));

        assertThat(receipt.rejections()).isEmpty();
    }

    @Test
    void twoFormsThatAskForTheSameShareOneFigure() {
        var other = ward.form(Ward.definition(), Ward.ROUTE);
        var key = ward.key();
        var same = ward.key(ward.hamlet(), other, MARCH);

        var sent = send(key, entry("1", "2", "30"));
        assertThat(sheet(same).filing().status()).isEqualTo(Status.SUBMITTED);
        assertThat(texts(sheet(same))).containsExactly("1", "2", "30");

        officer(() ->
                filings.sendBack(key, "", Map.of(LAND, "Sai"), sent.filing().version()));
        assertThat(sheet(same).filing().status()).isEqualTo(Status.RETURNED);
        assertThat(sheet(same).filing().returned()).containsOnlyKeys(LAND);
    }

    @Test
    void manyOfAFileAreSentEachByItself() {
        var keys =
                ward.hamlets().stream().map(hamlet -> ward.key(hamlet, MARCH)).toList();
        var entries = new LinkedHashMap<FilingKey, Entry>();
        entries.put(keys.get(0), entry("1", "2", "30"));
        entries.put(keys.get(1), entry("1", "x", "30"));
        entries.put(keys.get(2), entry("3", "2", "30"));
        var sending = UUID.randomUUID();

        assertThat(officer(() -> filings.judge(entries)))
                .extracting(Sheet::ready)
                .containsExactly(true, false, true);
        assertThat(total()).isNull();

        var outcomes = officer(() -> filings.sendAll(entries, sending));
        assertThat(outcomes).extracting(outcome -> outcome.filing() != null).containsExactly(true, false, true);
        assertThat(outcomes.get(1).findings()).extracting(Finding::kind).containsExactly(Finding.Kind.UNREADABLE);
        assertThat(sheet(keys.get(1)).filing().status()).isEqualTo(Status.BLANK);
        assertThat(communeTotal()).isEqualByComparingTo("4");

        officer(() -> filings.sendAll(entries, sending));
        assertThat(history(keys.get(0))).hasSize(1);
    }

    @Test
    void oneOfAFileWhoseFigureIsRefusedTakesNothingOfTheOthers() {
        var locked = locked();
        var other = ward.key(ward.hamlets().get(1), MARCH);
        var entries = new LinkedHashMap<FilingKey, Entry>();
        entries.put(locked, entry("7", "2", "30"));
        entries.put(other, entry("3", "2", "30"));

        var outcomes = officer(() -> filings.sendAll(entries, UUID.randomUUID()));

        assertThat(String.valueOf(outcomes.getFirst().refusal())).contains("LOCKED");
        assertThat(outcomes.getLast().filing()).isNotNull();
        assertThat(total()).isEqualByComparingTo("1");
    }

    @Test
    void everybodyAskedIsListedAndCounted() {
        var late = ward.key(ward.hamlets().get(1), MARCH);
        send(ward.key(), entry("1", "2", "30"));
        send(late, entry("1", "2", "30"));
        approve(late);
        var asked = sheet(late).asked();

        assertThat(ward.inScope(() -> filings.of(asked, ward.commune())))
                .extracting(Filing::status)
                .containsExactly(Status.SUBMITTED, Status.APPROVED, Status.BLANK);
        var statistics = ward.inScope(() -> filings.statistics(
                ward.province().unit(), Level.COMMUNE, asked, List.of(MARCH, Period.parse("2025-02"))));
        assertThat(statistics).singleElement().satisfies(count -> {
            assertThat(count.unit().id()).isEqualTo(ward.commune().id());
            assertThat(count.asked()).isEqualTo(6);
            assertThat(count.late()).isEqualTo(2);
            assertThat(count.missing()).isEqualTo(4);
            assertThat(count.approved()).isEqualTo(1);
            assertThat(count.inTime()).isZero();
        });
    }

    private FilingKey locked() {
        var key = ward.key();
        send(key, entry("1", "2", "30"));
        approve(key);
        province(() -> filings.approve(List.of(key)));
        assertThat(only(province(() -> filings.lock(List.of(key)))).status()).isEqualTo(Status.LOCKED);
        return key;
    }

    private static Map<Cell, String> seen() {
        return typed("1", "", "");
    }

    private static Submission api(Unit unit, Map<Cell, String> values) {
        var figures = new ArrayList<Figure>();
        values.forEach((cell, value) ->
                figures.add(new Figure(cell.indicator(), cell.item(), new BigDecimal(value), figures.size() + 1)));
        return new Submission(UUID.randomUUID(), unit, MARCH, Channel.API, null, null, figures);
    }

    private Sheet sheet(FilingKey key) {
        return ward.inScope(() -> filings.sheet(key));
    }

    private List<Step> history(FilingKey key) {
        return ward.inScope(() -> filings.history(key));
    }

    private Sheet save(FilingKey key, Entry entry, int version) {
        return leader(() -> filings.save(key, entry, version));
    }

    private Sheet send(FilingKey key, Entry entry) {
        int version = sheet(key).filing().version();
        return leader(() -> filings.send(key, entry, UUID.randomUUID(), version));
    }

    private Filing approve(FilingKey key) {
        return only(officer(() -> filings.approve(List.of(key))));
    }

    private static Filing only(List<Outcome> outcomes) {
        return Objects.requireNonNull(outcomes.getFirst().filing(), String.valueOf(outcomes));
    }

    private static String refusal(List<Outcome> outcomes) {
        return String.valueOf(outcomes.getFirst().refusal());
    }

    private <T> T leader(java.util.function.Supplier<T> work) {
        return ward.as(ward.commune(), LEADER, work);
    }

    private <T> T officer(java.util.function.Supplier<T> work) {
        return ward.as(ward.commune(), OFFICER, work);
    }

    private <T> T province(java.util.function.Supplier<T> work) {
        return ward.as(ward.province().unit(), ANALYST, work);
    }

    private static List<String> texts(Sheet sheet) {
        return sheet.lines().stream().map(line -> line.text()).toList();
    }

    private @Nullable BigDecimal total() {
        return total("E01");
    }

    private @Nullable BigDecimal total(String indicator) {
        return ward.inScope(() -> reporting
                .totals(List.of(ward.hamlet()), List.of(indicator), MARCH, "", Basis.REPORTED)
                .getFirst()
                .value());
    }

    private @Nullable BigDecimal communeTotal() {
        return ward.inScope(() -> reporting
                .totals(List.of(ward.commune()), List.of("E01"), MARCH, "", Basis.REPORTED)
                .getFirst()
                .value());
    }

    private static List<String> atOnce(List<Callable<?>> works) throws Exception {
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var said = new ArrayList<String>();
            var running = works.stream().map(work -> threads.submit(work)).toList();
            for (var each : running) {
                try {
                    each.get();
                    said.add("");
                } catch (ExecutionException refused) {
                    said.add(String.valueOf(refused.getCause()));
                }
            }
            return said;
        }
    }
}
