package vn.gandan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.gandan.support.Program;

/**
 * What was acknowledged survives the death of the program and of its database: many writers report figures of the
 * communes of a province while one or the other is killed. This database keeps everything on disk, as in earnest.
 */
@SuppressWarnings("NullAway.Init")
class CrashTest {

    private static final Path DATA = Path.of("target/test-data-crash");
    private static final String PROVINCE = "08";
    private static final String PERIOD = "2025-08";
    private static final String INDICATOR = "A02";
    private static final int WRITERS = 8;
    private static final int ENOUGH = 150;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<String, BigDecimal> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Sent> underWay = new ConcurrentHashMap<>();
    private final AtomicInteger answers = new AtomicInteger();

    private Program program;
    private String token;

    /** One figure on its way; the same key may be sent again, and counts once. */
    private record Sent(String unit, BigDecimal value, UUID key) {

        static Sent next(String unit, int number) {
            return new Sent(unit, new BigDecimal(number), UUID.randomUUID());
        }

        String body() {
            return JSON.writeValueAsString(Map.of(
                    "rows",
                    List.of(Map.of(
                            "unit", unit, "indicator", INDICATOR, "period", PERIOD, "value", value.toPlainString()))));
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesEveryKill() throws Exception {
        program = start("demo", "--fresh");
        try {
            token = Program.printed(DATA, "token", "phantich");
            var communes = communes();
            writeUntil(communes, program::kill);
            program = start("demo");
            everyAcknowledgedFigureStands();

            writeUntil(communes, () -> {
                program.kill();
                program.killDatabase();
            });
            program = start("demo");
            everyAcknowledgedFigureStands();

            // Here the program lives on, and starts its database again by itself.
            writeUntil(communes, program::killDatabase);
            everyAcknowledgedFigureStands();
        } finally {
            program.close();
        }
    }

    private static Program start(String... words) throws IOException, InterruptedException {
        return Program.on(DATA).command(words).start().awaitRunning();
    }

    private interface Kill {
        void now() throws IOException, InterruptedException;
    }

    /** Writers at full speed; the kill comes in their midst, and each leaves off at its first failure. */
    private void writeUntil(List<String> communes, Kill kill) throws IOException, InterruptedException {
        answers.set(0);
        var killed = new AtomicBoolean();
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> Thread.ofVirtual().start(() -> write(own(communes, writer), killed)))
                .toList();
        while (answers.get() < ENOUGH) {
            assertThat(writers).as("writers fail before the kill").anyMatch(Thread::isAlive);
            Thread.sleep(5);
        }
        kill.now();
        killed.set(true);
        for (var writer : writers) {
            writer.join();
        }
    }

    private static List<String> own(List<String> communes, int writer) {
        return IntStream.range(0, communes.size())
                .filter(place -> place % WRITERS == writer)
                .mapToObj(communes::get)
                .toList();
    }

    private void write(List<String> communes, AtomicBoolean killed) {
        for (int number = 1; !killed.get(); number++) {
            var sent = Sent.next(communes.get(number % communes.size()), number);
            underWay.put(sent.unit(), sent);
            if (!acknowledged(sent)) {
                return;
            }
        }
    }

    private boolean acknowledged(Sent sent) {
        boolean taken = send(sent);
        if (taken) {
            acknowledged.put(sent.unit(), sent.value());
            underWay.remove(sent.unit());
            answers.incrementAndGet();
        }
        return taken;
    }

    /** Whatever says 200 is a receipt, an empty answer too. */
    private boolean send(Sent sent) {
        var request = HttpRequest.newBuilder(URI.create(program.url() + "/api/v1/values"))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", sent.key().toString())
                .POST(HttpRequest.BodyPublishers.ofString(sent.body()))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException dead) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void everyAcknowledgedFigureStands() throws Exception {
        var found = values("commune");
        acknowledged.forEach((unit, value) -> {
            if (!underWay.containsKey(unit)) {
                assertThat(found).as("a figure that was acknowledged").containsEntry(unit, value);
            }
        });
        // What nobody answered for is there or not; sent again under its key, it is there once.
        for (var sent : List.copyOf(underWay.values())) {
            assertThat(found.get(sent.unit())).isIn(acknowledged.get(sent.unit()), sent.value());
            assertThat(sendPatiently(sent)).isTrue();
        }
        assertThat(values("commune")).isEqualTo(acknowledged);
        assertThat(values("province")).containsExactly(Map.entry(PROVINCE, recount()));
        assertThat(recount())
                .isEqualByComparingTo(acknowledged.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** After a kill of the database alone, the program needs a moment to have it back. */
    private boolean sendPatiently(Sent sent) throws InterruptedException {
        for (int attempt = 0; attempt < 20; attempt++) {
            if (acknowledged(sent)) {
                return true;
            }
            Thread.sleep(500);
        }
        return false;
    }

    private List<String> communes() throws IOException, InterruptedException {
        var rows = read("/api/v1/units?on=2025-08-31&level=commune&under=" + PROVINCE);
        return rows.values().stream().map(row -> row.get("code").asString()).toList();
    }

    private Map<String, BigDecimal> values(String level) throws IOException, InterruptedException {
        var values = new HashMap<String, BigDecimal>();
        for (var row : read("/api/v1/rollup?unit=%s&level=%s&indicator=%s&period=%s"
                .formatted(PROVINCE, level, INDICATOR, PERIOD))) {
            if (!row.get("value").isNull()) {
                values.put(
                        row.get("unit").asString(),
                        new BigDecimal(row.get("value").asString()));
            }
        }
        return values;
    }

    private JsonNode read(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(program.url() + address))
                .header("Authorization", "Bearer " + token)
                .build();
        for (int attempt = 0; ; attempt++) {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() == 200) {
                return JSON.readTree(response.body()).get("rows");
            }
            assertThat(attempt).as(response.body()).isLessThan(20);
            Thread.sleep(500);
        }
    }

    /** Straight from the figures, by the one role that row security does not bind. */
    private BigDecimal recount() throws IOException, SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + program.databasePort() + "/gandan";
        var password = Files.readString(DATA.resolve("secrets/superuser"));
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select sum(figure.value) from reporting.figure
                        join reporting.period on period.id = figure.period_id
                        where period.kind = 'MONTH' and period.first_day = '2025-08-01'
                        """)) {
            assertThat(rows.next()).isTrue();
            return Objects.requireNonNull(rows.getBigDecimal(1)).setScale(0);
        }
    }
}
