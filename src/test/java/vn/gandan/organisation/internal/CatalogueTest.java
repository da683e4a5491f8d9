package vn.gandan.organisation.internal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.support.ModuleTest;

/** docs/data.md tells the numbers of the catalogue; they are those that the build counted and the database holds. */
@ModuleTest
class CatalogueTest {

    private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (\\d+) \\|");
    private static final Pattern FACT = Pattern.compile("\"?(.+?)\"?,(\\d+)");

    @Autowired
    JdbcClient jdbc;

    @Test
    void thePackagesHoldWhatTheDocumentSays() throws IOException {
        try (var facts = getClass().getResourceAsStream("/vn/gandan/organisation/catalogue/facts.csv")) {
            var counted = new String(Objects.requireNonNull(facts).readAllBytes(), StandardCharsets.UTF_8);

            assertThat(told("counted in the packages")).isEqualTo(numbers(FACT, counted));
        }
    }

    @Test
    void theDatabaseHoldsWhatTheDocumentSays() throws IOException {
        var counted = new LinkedHashMap<String, Long>();
        QUERIES.forEach(
                (fact, sql) -> counted.put(fact, jdbc.sql(sql).query(Long.class).single()));

        assertThat(told("counted in the result")).isEqualTo(counted);
    }

    private static Map<String, Long> told(String heading) throws IOException {
        String table = Files.readString(Path.of("docs/data.md"))
                .split("\\| " + heading + " \\|", 2)[1]
                .split("\n\n", 2)[0];
        return numbers(ROW, table);
    }

    private static Map<String, Long> numbers(Pattern row, String text) {
        return text.lines()
                .map(row::matcher)
                .filter(Matcher::matches)
                .collect(toMap(found -> found.group(1), found -> Long.valueOf(found.group(2))));
    }

    // The catalogue only: other tests and the demo open hamlets.
    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    private static void count(String fact, String sql) {
        QUERIES.put(fact, "select count(*) from " + sql);
    }

    static {
        String unit = "organisation.unit_through_time as unit where level = '%s' and valid @> date '%s'";
        for (String level : new String[] {"PROVINCE", "DISTRICT", "COMMUNE"}) {
            String many = level.toLowerCase(Locale.ROOT) + "s on ";
            count(many + "30 June 2025", unit.formatted(level, "2025-06-30"));
            count(many + "1 July 2025", unit.formatted(level, "2025-07-01"));
        }
        count("communes of 30 June 2025 with exactly one successor", unit.formatted("COMMUNE", "2025-06-30") + """
                 and 1 = (select count(*) from organisation.succession
                          where predecessor_id = unit.unit_id and successor_id is not null and day = date '2025-07-01')
                """);
        count("provinces that go on", unit.formatted("PROVINCE", "2025-07-01") + " and valid @> date '2025-06-30'");
        String kind = "organisation.succession where kind = '%s'";
        String communes = " and predecessor_id in (select id from organisation.unit where level = 'COMMUNE')";
        count("communes that go on under another parent only", kind.formatted("TRANSFER") + communes);
        count("communes that go on with another name or kind", kind.formatted("RENAME") + communes);
        count("communes that are new", unit.formatted("COMMUNE", "2025-07-01") + """
                 and not exists (select from organisation.unit_version as before
                                 where before.unit_id = unit.unit_id and before.valid @> date '2025-06-30')
                """);
        count("special zones", unit.formatted("COMMUNE", "2025-07-01") + " and kind = 'đặc khu'");
        count("special zones that succeed an island district", """
                organisation.succession
                join organisation.unit as before on before.id = predecessor_id and before.level = 'DISTRICT'
                join organisation.unit as after on after.id = successor_id and after.level = 'COMMUNE'
                """);
        count("districts without an official code", unit.formatted("DISTRICT", "2025-06-30") + " and code is null");
        count(
                "communes of 30 June 2025 without an official code",
                unit.formatted("COMMUNE", "2025-06-30") + " and code is null");
        count("units that ended earlier", "organisation.unit_version where isempty(valid)");
        count("apparent splits", """
                (select predecessor_id from organisation.succession where kind = 'APPARENT' group by 1) as split
                """);
        String haGiang = "organisation.unit_through_time as unit where valid @> date '2025-06-30' and level = '%s'"
                + " and path ^@ (select path from organisation.unit_through_time"
                + " where code = '02' and valid @> date '2025-06-30')";
        count("districts of Hà Giang", haGiang.formatted("DISTRICT"));
        count("communes of Hà Giang", haGiang.formatted("COMMUNE"));
        String successors =
                "select successor_id from organisation.succession where predecessor_id in (select unit_id from "
                        + haGiang.formatted("COMMUNE") + ")";
        count("successors of the communes of Hà Giang", "(" + successors + " group by 1) as successor");
        count(
                "successors of the communes of Hà Giang that also succeed a commune elsewhere",
                "organisation.succession where successor_id in (" + successors
                        + ") and predecessor_id not in (select unit_id from " + haGiang.formatted("COMMUNE") + ")");
        count("communes of Tuyên Quang on 1 July 2025", unit.formatted("COMMUNE", "2025-07-01") + """
                 and parent_id = (select unit_id from organisation.unit_through_time
                                  where code = '08' and valid @> date '2025-07-01')
                """);
    }
}
