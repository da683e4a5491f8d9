package vn.gandan;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements that a distributed PostgreSQL refuses or, worse, answers wrongly do not stand in the sources. */
class StatementConformanceTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern TEXT = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", DOTALL);
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", DOTALL);
    private static final Pattern LARGE =
            Pattern.compile("comment on table ([a-z_]+\\.[a-z_]+) is\\s+'large: ", CASE_INSENSITIVE);
    private static final Pattern UPSERT = Pattern.compile("\\bdo\\s+update\\s+set\\b(.*)", CASE_INSENSITIVE | DOTALL);
    private static final Pattern LOCK =
            Pattern.compile("\\bfor\\s+(no\\s+key\\s+)?update\\b(?!\\s+(to|on|using))", CASE_INSENSITIVE);
    private static final Pattern OWN_PROVINCE =
            Pattern.compile("province_id\\s*(=\\s*(:|\\?|[a-z_]+\\.province_id)|=\\s*any)", CASE_INSENSITIVE);

    private static final Map<String, Pattern> NOWHERE = nowhere();

    private static Map<String, Pattern> nowhere() {
        var rules = new LinkedHashMap<String, Pattern>();
        rules.put("set_config is not sent to other nodes", pattern("set_config\\s*\\(\\s*'app\\."));
        rules.put("trigger", pattern("\\bcreate\\s+(or\\s+replace\\s+)?(constraint\\s+)?trigger\\b"));
        rules.put("serial", pattern("\\b(small|big)?serial\\b(?!iz)"));
        rules.put("prepared transaction", pattern("\\bprepare\\s+transaction\\b"));
        rules.put("session setting", pattern("\\bset\\s+(session\\s+)?app\\."));
        return rules;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, CASE_INSENSITIVE);
    }

    @Test
    void theSourcesHoldNoSuchStatement() {
        var large = largeTables();
        assertThat(large).contains("audit.entry");

        var broken = new ArrayList<String>();
        sources()
                .forEach((file, statements) -> statements.forEach(statement -> rulesBrokenBy(statement, large)
                        .forEach(rule -> broken.add(file + ": " + rule + ": " + statement))));

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select set_config('app.paths', ?, true)",
                "set app.paths = '/1/'",
                "insert into a.b values (1) on conflict (id) do update set at = now()",
                "insert into a.b values (1) on conflict (id) do update\n set x = excluded.x, at = clock_timestamp()",
                "insert into a.b values (1) on conflict (id) do update set x = random()",
                "insert into a.b values (1) on conflict (id) do update set at = current_timestamp",
                "create trigger t before insert on a.b execute function f()",
                "create table a.b (id bigserial primary key)",
                "create table a.b (id SERIAL)",
                "prepare transaction 'x'",
                "select * from audit.entry where id = :id for update",
                "select * from audit.entry where id = :id for no key update skip locked"
            })
    void suchAStatementIsFound(String statement) {
        assertThat(rulesBrokenBy(statement, List.of("audit.entry"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set local app.paths = '/1/'",
                "select current_setting('app.paths', true)",
                "insert into a.b (id, at) values (1, now()) on conflict (id) do update set at = excluded.at",
                "update a.b set at = now()",
                "select 1 from audit.entry where province_id = :province and id = :id for update skip locked",
                "select 1 from audit.trail where id = 1 for update",
                "create policy p on a.b for update to gandan_app using (true)",
                "grant select on a.b to gandan_app",
                "a serialized form"
            })
    void aGoodStatementPasses(String statement) {
        assertThat(rulesBrokenBy(statement, List.of("audit.entry"))).isEmpty();
    }

    private static List<String> rulesBrokenBy(String statement, List<String> large) {
        var broken = new ArrayList<String>();
        NOWHERE.forEach((rule, pattern) -> {
            if (pattern.matcher(statement).find()) {
                broken.add(rule);
            }
        });
        var upsert = UPSERT.matcher(statement);
        if (upsert.find()
                && pattern(
                                "\\b(now|clock_timestamp|random|gen_random_uuid|statement_timestamp)\\s*\\(|\\bcurrent_(timestamp|date)\\b")
                        .matcher(upsert.group(1))
                        .find()) {
            broken.add("changing function in an upsert");
        }
        boolean locksLarge = LOCK.matcher(statement).find()
                && large.stream()
                        .anyMatch(table -> pattern("\\b(from|join)\\s+" + Pattern.quote(table) + "\\b")
                                .matcher(statement)
                                .find());
        if (locksLarge && !OWN_PROVINCE.matcher(statement).find()) {
            broken.add("rows of a large table locked without its province");
        }
        return broken;
    }

    /** From the migrations, so that a new large table is known without being listed here. */
    private static List<String> largeTables() {
        var tables = new TreeSet<String>();
        files(".sql").forEach(file -> {
            var comment = LARGE.matcher(read(file));
            while (comment.find()) {
                tables.add(comment.group(1));
            }
        });
        return List.copyOf(tables);
    }

    private static Map<String, List<String>> sources() {
        var sources = new LinkedHashMap<String, List<String>>();
        files(".java").forEach(file -> sources.put(file.toString(), texts(read(file))));
        files(".sql")
                .forEach(file -> sources.put(
                        file.toString(),
                        Stream.of(COMMENT.matcher(read(file)).replaceAll("").split(";", -1))
                                .map(String::strip)
                                .toList()));
        return sources;
    }

    /** The string literals and text blocks of a Java source. */
    private static List<String> texts(String java) {
        // A quotation mark as a character would be taken for the beginning of a text.
        return TEXT.matcher(java.replace("'\"'", ""))
                .results()
                .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
                .map(literal -> COMMENT.matcher(literal).replaceAll(""))
                .toList();
    }

    private static List<Path> files(String ending) {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("node_modules"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
