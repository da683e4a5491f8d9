package vn.gandan.duties.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.duties.Cause;
import vn.gandan.duties.Rule;
import vn.gandan.duties.Rules;
import vn.gandan.duties.Term;
import vn.gandan.shared.Scope;
import vn.gandan.shared.VietnameseText;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

@ModuleTest
class RuleBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BEFORE_MERGER = LocalDate.of(2024, 12, 31);

    /** "within 5 w", "≥ 1 day / month", "at least 20 consecutive days", "1 × ≤ 30 c", "monthly". */
    private static final Pattern LIMIT =
            Pattern.compile("\\d+ (c|w|consecutive|days?|years?|per)\\b|\\bwithin \\d|/ month|/ week|monthly|yearly|→");

    @Autowired
    Rules rules;

    @Autowired
    RuleStore store;

    @Autowired
    Connections connections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void everyLimitOfTheDesignIsARuleWithItsStatus() throws IOException {
        var design = Path.of("../shared/design/deadlines.md");
        assumeTrue(Files.exists(design), "the design's list of deadlines is not beside this folder: not compared");
        var limits = new ArrayList<String>();
        var confirmed = new ArrayList<String>();
        for (var line : Files.readAllLines(design)) {
            var cells = line.split("\\|", -1);
            if (cells.length < 7 || !cells[1].strip().matches("[A-Z0-9]+(\\.[A-Z0-9]+)+")) {
                continue;
            }
            if (LIMIT.matcher(cells[3]).find() || cells[2].contains("within 15 c")) {
                limits.add(cells[1].strip());
                if (cells[5].strip().startsWith("confirmed")) {
                    confirmed.add(cells[1].strip());
                }
            }
        }
        // A meeting that fewer than these describe, or a size, is no limit of time.
        assertThat(limits).hasSizeGreaterThan(40);
        var known = all();
        assertThat(known).extracting(Rule::code).containsAll(limits);
        assertThat(known)
                .filteredOn(rule -> !rule.code().equals("DC.GSDT.NOTICE"))
                .allSatisfy(rule ->
                        assertThat(rule.confirmed()).as(rule.code()).isEqualTo(confirmed.contains(rule.code())));
    }

    @Test
    void aRuleIsTheOneInForceOnTheDay() {
        assertThat(on("TD.STATE.COMMUNE.V1", LocalDate.of(2026, 6, 30)).term()).isEqualTo(Term.days(7));
        assertThat(reading(() -> rules.rule("TD.STATE.COMMUNE.V1", LocalDate.of(2026, 7, 1))))
                .isEmpty();
        assertThat(on("DC.GSDT.NOTICE", LocalDate.of(2024, 12, 31)).confirmed()).isTrue();
        assertThat(on("DC.GSDT.NOTICE", LocalDate.of(2025, 1, 1)).confirmed()).isFalse();
        assertThat(reading(() -> rules.all(TODAY)))
                .extracting(Rule::code)
                .contains("KN.L1.NORMAL")
                .doesNotContain("TD.PARTY.DISTRICT", "DC.HISTORIC.2007");
    }

    @Test
    void theLimitsAreTheLaws() {
        assertThat(on("KN.L1.NORMAL", TODAY).term()).isEqualTo(Term.days(30));
        assertThat(on("KN.L1.NORMAL", TODAY).extensionRight().orElseThrow().each())
                .isEqualTo(Term.days(15));
        assertThat(on("KN.L2.REMOTE", TODAY).extensionRight().orElseThrow().each())
                .isEqualTo(Term.days(10));
        assertThat(on("TC.SETTLE", TODAY).extensionRight().orElseThrow().times())
                .isEqualTo(2);
        assertThat(on("PA.ACK", TODAY).term()).isEqualTo(Term.workingDays(10));
        assertThat(on("DC.ELECT.PLAN", TODAY).latestBefore(LocalDate.of(2026, 12, 21)))
                .isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(on("TC.ACCEPT", TODAY).blocks()).isFalse();
        assertThat(on("TC.SETTLE", TODAY).blocks()).isTrue();
    }

    @Test
    void aUnitInARemoteAreaHasTheLongerTerm() {
        var province = TestProvince.named("Vùng xa", connections);
        var far = province.commune("Xa");
        var hamlet = province.hamlets(far, 1).getFirst();
        var near = province.commune("Gần");
        connections
                .ownersClient()
                .sql(
                        "insert into duties.remote_place values (:unit, daterange('2024-01-01', null), 'Quyết định', 'test', now())")
                .param("unit", far.id().value())
                .update();

        assertThat(termAt("KN.L1.NORMAL", near)).isEqualTo(Term.days(30));
        assertThat(termAt("KN.L1.NORMAL", far)).isEqualTo(Term.days(45));
        assertThat(termAt("KN.L1.NORMAL", hamlet)).isEqualTo(Term.days(45));
        assertThat(termAt("KN.L2.NORMAL", far)).isEqualTo(Term.days(60));
        assertThat(termAt("KN.TIME.SECOND", far)).isEqualTo(Term.days(45));
        assertThat(termAt("TC.SETTLE", far)).isEqualTo(Term.days(30));
    }

    private Term termAt(String code, vn.gandan.organisation.Unit unit) {
        return reading(() -> rules.ruleAt(code, BEFORE_MERGER, unit.id()))
                .orElseThrow()
                .term();
    }

    @Test
    void theCalendarKnowsTheSwappedDays() {
        var calendar = reading(rules::calendar);

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
        assertThat(calendar.off(LocalDate.of(2026, 2, 18)).orElseThrow().cause())
                .isEqualTo(Cause.TET);
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 4, 26))).isTrue();
    }

    @Test
    void aNewReleaseReplacesItsOwnRowsAndKeepsTheAdministrators() throws SQLException {
        var file = LawMigration.read("rules.csv");
        var days = LawMigration.read("days.csv");
        try (var connection = connections.owner()) {
            connection.setAutoCommit(false);
            run(connection, "update duties.rule set release = null, amount = 8 where code = 'TC.ACCEPT'");
            run(connection, """
                    update duties.special_day set closed_at = now(), closed_by = 'A', close_reason = 'sai'
                    where day = '2026-08-31'
                    """);

            LawMigration.bring(
                    connection,
                    file.replace("KN.ACCEPT,Thụ lý", "KN.ACCEPT,Xem xét và thụ lý")
                            .replace("TC.ACCEPT,Kiểm tra", "TC.ACCEPT,Xem xét"),
                    days);

            assertThat(number(connection, "from duties.rule where code = 'KN.ACCEPT'"))
                    .isEqualTo(2);
            assertThat(number(
                            connection,
                            "from duties.rule where code = 'KN.ACCEPT' and closed_at is null and subject ^@ 'Xem xét'"))
                    .isEqualTo(1);
            assertThat(number(
                            connection,
                            "from duties.rule where code = 'TC.ACCEPT' and amount = 8 and closed_at is null"))
                    .isEqualTo(1);
            assertThat(number(connection, "from duties.rule where code = 'TC.ACCEPT'"))
                    .isEqualTo(1);
            assertThat(number(connection, "from duties.rule where code = 'KN.L1.NORMAL'"))
                    .isEqualTo(1);
            assertThat(number(connection, "from duties.special_day where day = '2026-08-31' and closed_at is null"))
                    .isZero();
        } // closed without a commit
    }

    @Test
    void allTextIsComposedUnicode() {
        assertThat(all())
                .allSatisfy(rule -> assertThat(rule.subject() + rule.trigger() + rule.citation())
                        .isEqualTo(VietnameseText.nfc(rule.subject() + rule.trigger() + rule.citation())));
    }

    @Test
    void theApplicationMayNotChangeARule() {
        assertThatThrownBy(() -> Scope.closed("test")
                        .get(() -> transactions.execute(transaction ->
                                jdbc.sql("update duties.rule set amount = 99").update())))
                .hasRootCauseMessage("ERROR: permission denied for table rule");
    }

    private Rule on(String code, LocalDate day) {
        return reading(() -> rules.rule(code, day)).orElseThrow();
    }

    private List<Rule> all() {
        return reading(() -> transactions.execute(transaction -> store.all()));
    }

    private static <T> T reading(Supplier<T> work) {
        return Scope.closed("test").get(work);
    }

    private static void run(Connection connection, String change) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    private static int number(Connection connection, String from) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) " + from)) {
            row.next();
            return row.getInt(1);
        }
    }
}
