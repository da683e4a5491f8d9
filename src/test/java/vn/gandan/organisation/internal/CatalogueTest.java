package vn.gandan.organisation.internal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.shared.Scope;
import vn.gandan.support.ModuleTest;

/** docs/data.md tells the numbers of the catalogue; they are those that the build counted and the database holds. */
@ModuleTest
class CatalogueTest {

    private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (\\d+) \\|");
    private static final Pattern FACT = Pattern.compile("\"?(.+?)\"?,(\\d+)");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void thePackagesHoldWhatTheDocumentSays() throws IOException {
        try (var facts = getClass().getResourceAsStream("/vn/gandan/organisation/catalogue/facts.csv")) {
            var counted = new String(Objects.requireNonNull(facts).readAllBytes(), StandardCharsets.UTF_8);

            assertThat(told("counted in the packages")).isEqualTo(numbers(FACT, counted));
        }
    }

    @Test
    void theDatabaseHoldsWhatTheDocumentSays() throws IOException {
        var counted = Scope.closed("test")
                .get(() -> transactions.execute(transaction -> jdbc
                        .sql(COUNTED)
                        .query((row, number) -> Map.entry(row.getString("fact"), row.getLong("number")))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue))));

        assertThat(told("counted in the result")).isEqualTo(counted);
    }

    private static Map<String, Long> told(String heading) throws IOException {
        String document = Files.readString(Path.of("docs/data.md"));
        String table = document.split("\\| " + heading + " \\|", 2)[1].split("\n\n", 2)[0];
        return numbers(ROW, table);
    }

    private static Map<String, Long> numbers(Pattern row, String text) {
        return text.lines()
                .map(row::matcher)
                .filter(Matcher::matches)
                .collect(toMap(found -> found.group(1), found -> Long.valueOf(found.group(2))));
    }

    private static final String COUNTED = """
            with before as (select * from organisation.unit_through_time where valid @> date '2025-06-30'),
                 after  as (select * from organisation.unit_through_time where valid @> date '2025-07-01'),
                 step   as (select * from organisation.succession where day = date '2025-07-01'),
                 heirs  as (
                     select step.predecessor_id, step.successor_id, before.level, before.path from step
                     join before on before.unit_id = step.predecessor_id
                     where step.successor_id is not null),
                 ha_giang as (
                     select below.* from before as below
                     join before as province on province.code = '02' and below.path ^@ province.path)
            select * from (values
                ('provinces on 30 June 2025', (select count(*) from before where level = 'PROVINCE')),
                ('districts on 30 June 2025', (select count(*) from before where level = 'DISTRICT')),
                ('communes on 30 June 2025', (select count(*) from before where level = 'COMMUNE')),
                ('communes of 30 June 2025 with exactly one successor', (
                    select count(*) from (select predecessor_id from heirs where level = 'COMMUNE'
                                          group by predecessor_id having count(*) = 1) as one)),
                ('provinces on 1 July 2025', (select count(*) from after where level = 'PROVINCE')),
                ('districts on 1 July 2025', (select count(*) from after where level = 'DISTRICT')),
                ('communes on 1 July 2025', (select count(*) from after where level = 'COMMUNE')),
                ('provinces that go on', (
                    select count(*) from after join before using (unit_id) where after.level = 'PROVINCE')),
                ('communes that go on under another parent only', (
                    select count(*) from after join before using (unit_id)
                    where after.level = 'COMMUNE' and (after.name, after.kind) = (before.name, before.kind))),
                ('communes that go on with another name or kind', (
                    select count(*) from after join before using (unit_id)
                    where after.level = 'COMMUNE' and (after.name, after.kind) <> (before.name, before.kind))),
                ('communes that are new', (
                    select count(*) from after left join before using (unit_id)
                    where after.level = 'COMMUNE' and before.name is null)),
                ('special zones', (select count(*) from after where kind = 'đặc khu')),
                ('special zones that succeed an island district', (
                    select count(*) from heirs join after on after.unit_id = heirs.successor_id
                    where heirs.level = 'DISTRICT' and after.kind = 'đặc khu')),
                ('districts without an official code', (
                    select count(*) from before where level = 'DISTRICT' and code is null)),
                ('communes of 30 June 2025 without an official code', (
                    select count(*) from before where level = 'COMMUNE' and code is null)),
                ('units that ended earlier', (select count(*) from organisation.unit_version where isempty(valid))),
                ('apparent splits', (
                    select count(distinct predecessor_id) from organisation.succession where kind = 'APPARENT')),
                ('districts of Hà Giang', (select count(*) from ha_giang where level = 'DISTRICT')),
                ('communes of Hà Giang', (select count(*) from ha_giang where level = 'COMMUNE')),
                ('successors of the communes of Hà Giang', (
                    select count(distinct successor_id) from heirs
                    where level = 'COMMUNE' and predecessor_id in (select unit_id from ha_giang))),
                ('successors of the communes of Hà Giang that also succeed a commune elsewhere', (
                    select count(distinct inside.successor_id) from heirs as inside
                    join heirs as outside using (successor_id)
                    where inside.level = 'COMMUNE' and outside.level = 'COMMUNE'
                      and inside.predecessor_id in (select unit_id from ha_giang)
                      and outside.predecessor_id not in (select unit_id from ha_giang))),
                ('communes of Tuyên Quang on 1 July 2025', (
                    select count(*) from after join after as province on province.unit_id = after.parent_id
                    where province.code = '08' and after.level = 'COMMUNE'))
            ) as counted (fact, number)
            """;
}
