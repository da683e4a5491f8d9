package vn.gandan.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.audit.Evidence;
import vn.gandan.directives.Symbol.Side;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.signing.Content;
import vn.gandan.signing.FrozenFigure;
import vn.gandan.signing.Paper;
import vn.gandan.signing.Rendered;
import vn.gandan.signing.Signing;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestPapers;

/** What is signed stays as it was, whatever happens to the figures or to the tables. */
@ModuleTest
class FreezeTest {

    private static final int FIGURES = 60;
    private static final int CHANGED = 50;
    private static final String INDICATOR = "A06";

    @Autowired
    Signing signing;

    @Autowired
    Reporting reporting;

    @Autowired
    Organisation organisation;

    @Autowired
    SignedEvidence evidence;

    @Autowired
    FrozenStore frozen;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestPapers papers;

    @Autowired
    Connections connections;

    @Autowired
    Clock clock;

    private LocalDate today;
    private Unit province;
    private Office office;

    @BeforeEach
    void anOffice() {
        today = LocalDate.now(clock);
        province = Scope.closed("test").get(() -> organisation.resolve("08", today));
        office = Office.of(signing, province);
    }

    @Test
    void fiftyLaterChangesLeaveTheSignedPaperAsItWasAndTheListNamesExactlyThem() {
        var last = today.minusDays(1);
        var period = Period.parse(last.minusDays(20 + (UUID.randomUUID().hashCode() & 0x7fff)) + ".." + last);
        var communes = Scope.closed("test").get(() -> organisation.below(province.id(), Level.COMMUNE, last)).stream()
                .limit(FIGURES)
                .toList();
        assertThat(communes).hasSize(FIGURES);
        for (int each = 0; each < FIGURES; each++) {
            report(communes.get(each), period, 100 + each);
        }
        var paper = office.paper(Side.PARTY, "BC", "Báo cáo số cuộc tuyên truyền");
        papers.figures(paper.reference(), () -> stated(communes, period));
        var signed = office.signed(office.approved(paper), today);
        var before = in(() -> signing.frozen(signed.id()));
        assertThat(changed(signed)).isEmpty();

        for (int each = 0; each < CHANGED; each++) {
            report(communes.get(each), period, 5_000 + each);
        }

        var after = in(() -> signing.frozen(signed.id()));
        assertThat(after.docx()).isEqualTo(before.docx());
        assertThat(after.pdf()).isEqualTo(before.pdf());
        assertThat(after.docxHash()).isEqualTo(before.docxHash()).isEqualTo(Sha256.digits(Sha256.of(after.docx())));
        assertThat(after.pdfHash()).isEqualTo(before.pdfHash()).isEqualTo(Sha256.digits(Sha256.of(after.pdf())));
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.figures()).isEqualTo(before.figures());
        assertThat(changed(signed))
                .containsExactlyElementsOf(communes.subList(0, CHANGED).stream()
                        .map(commune -> {
                            int each = communes.indexOf(commune);
                            return commune.title() + ": " + (100 + each) + " → " + (5_000 + each);
                        })
                        .toList());
    }

    private List<String> changed(Paper signed) {
        return in(() -> signing.changes(signed.id())).stream()
                .map(change -> change.place() + ": " + change.was() + " → " + change.now())
                .toList();
    }

    /** As they are whenever the paper is read. */
    private List<FrozenFigure> stated(List<Unit> communes, Period period) {
        return reporting.totals(communes, List.of(INDICATOR), period, "", Basis.REPORTED).stream()
                .map(total -> new FrozenFigure(
                        total.unit().title(),
                        "total",
                        total.unit().id(),
                        INDICATOR,
                        period,
                        "",
                        "reported",
                        total.value(),
                        Objects.requireNonNull(total.value()).toPlainString()))
                .toList();
    }

    private void report(Unit commune, Period period, int value) {
        var receipt = in(() -> reporting.submit(new Submission(
                UUID.randomUUID(),
                commune,
                period,
                Channel.API,
                null,
                null,
                List.of(new Submission.Figure(INDICATOR, "", BigDecimal.valueOf(value), 1)))));
        assertThat(receipt.rejections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update signing.frozen set body = 'khác'",
                "delete from signing.frozen",
                "update signing.figure set value = 1",
                "delete from signing.figure",
                "update signing.step set actor = 'người khác'",
                "delete from signing.step",
                "delete from signing.entry",
                "update signing.entry set first_number = 99",
                "delete from signing.seal",
                "delete from signing.book",
                "delete from signing.paper",
                "truncate signing.frozen cascade"
            })
    void theProgramItselfMayNot(String statement) {
        assertThatThrownBy(() -> {
                    try (var connection = connections.working();
                            var work = connection.createStatement()) {
                        work.execute("set app.paths = '" + province.path() + "'");
                        work.execute(statement);
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void aFileThatSomebodyChangedPastTheseRulesIsFound() {
        var signed = office.signed(office.approved("BC", "Báo cáo"), today);
        var was = in(() -> signing.frozen(signed.id())).docx();
        assertThat(in(() -> evidence.check(province.province())).broken()).isEmpty();

        pastTheRules("'khác'", signed);
        try {
            assertThat(in(() -> evidence.check(province.province())).broken())
                    .containsExactly(new Evidence.Broken("FILES", signed.symbol()));
        } finally {
            pastTheRules("'\\x" + HexFormat.of().formatHex(was) + "'", signed);
        }
    }

    /** The owner of the tables can take a rule away, and put it back. */
    private void pastTheRules(String docx, Paper signed) {
        change("docx = " + docx, signed);
    }

    private void change(String columns, Paper signed) {
        connections.asOwner(
                office.scope(),
                "drop policy never_changed on signing.frozen",
                "update signing.frozen set %s where paper_id = '%s'"
                        .formatted(columns, signed.id().value()),
                "create policy never_changed on signing.frozen as restrictive for update using (false)");
    }

    @Test
    void aFileThatWasChangedTogetherWithItsHashIsFoundByTheTrail() {
        var signed = office.signed(office.approved("BC", "Báo cáo"), today);
        var was = HexFormat.of().formatHex(in(() -> signing.frozen(signed.id())).pdf());

        change("pdf = 'khác', pdf_hash = sha256('khác')", signed);
        try {
            assertThat(in(() -> evidence.check(province.province())).broken())
                    .containsExactly(new Evidence.Broken("FILES", signed.symbol()));
        } finally {
            change("pdf = '\\x%s', pdf_hash = sha256('\\x%s')".formatted(was, was), signed);
        }
        assertThat(in(() -> evidence.check(province.province())).broken()).isEmpty();
    }

    @Test
    void aSignedCopyThatWasRemovedIsMissed() {
        var signed = office.signed(office.approved("BC", "Báo cáo"), today);
        var was = in(() -> signing.frozen(signed.id()));

        connections.asOwner(
                office.scope(),
                "drop policy never_removed on signing.frozen",
                "delete from signing.frozen where paper_id = '%s'"
                        .formatted(signed.id().value()),
                "create policy never_removed on signing.frozen as restrictive for delete using (false)");
        try {
            assertThat(in(() -> evidence.check(province.province())).broken())
                    .containsExactly(new Evidence.Broken("MISSING", signed.symbol()));
        } finally {
            var copy = new Rendered(was.docx(), was.pdf(), new Content(was.text(), was.figures()));
            in(() -> transaction.execute(status -> frozen.add(signed, copy, was.at())));
        }
    }

    @Test
    void theOwnerOfTheTablesChangesNoRowEither() throws SQLException {
        var signed = office.signed(office.approved("BC", "Báo cáo"), today);
        var before = in(() -> signing.frozen(signed.id()));

        try (var connection = connections.owner();
                var work = connection.createStatement()) {
            work.execute("set app.paths = '" + province.path() + "'");
            assertThat(work.executeUpdate("update signing.frozen set body = 'khác'"))
                    .isZero();
            assertThat(work.executeUpdate("delete from signing.figure")).isZero();
            assertThat(work.executeUpdate("delete from signing.frozen")).isZero();
            assertThat(work.executeUpdate("update signing.entry set reason = 'khác'"))
                    .isZero();
            assertThat(work.executeUpdate("delete from signing.entry")).isZero();
        }

        assertThat(in(() -> signing.frozen(signed.id())).text()).isEqualTo(before.text());
    }

    private <T> T in(Supplier<T> work) {
        return office.scope().get(work);
    }
}
