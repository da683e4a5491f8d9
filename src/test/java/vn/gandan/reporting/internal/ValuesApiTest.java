package vn.gandan.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Command;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

@ModuleTest
class ValuesApiTest {

    @Autowired
    MockMvc web;

    @Autowired
    Access access;

    @Autowired
    List<Command> commands;

    @Autowired
    Connections connections;

    @Autowired
    ObjectMapper json;

    Unit commune;
    Unit hamlet;
    Unit otherCommune;
    String token;

    @BeforeEach
    void anOfficerOfACommune() {
        var province = TestProvince.named("Giao diện", connections);
        commune = province.commune("An");
        otherCommune = province.commune("Bình");
        hamlet = province.hamlets(commune, 2).getFirst();
        token = token(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    void rowsAreJudgedOneByOneAndTheGoodOnesKept() throws Exception {
        var answer = send("""
                {"rows":[
                  {"unit":"%1$s","indicator":"E01","period":"2024","value":"12.5"},
                  {"unit":"%1$s","indicator":"E03","period":"2024","value":7},
                  {"unit":"%1$s","indicator":"X99","period":"2024","value":1},
                  {"unit":"%1$s","indicator":"E04","period":"2024-13","value":1},
                  {"unit":"%1$s","indicator":"E04","period":"2024","value":"1.000,5"},
                  {"unit":"%2$s","indicator":"E01","period":"2024","value":1},
                  {"unit":"%1$s","indicator":"E01","period":"2024","value":99}]}
                """.formatted(reference(hamlet), reference(otherCommune)), null);

        assertThat(answer.path("accepted").asInt()).isEqualTo(2);
        assertThat(answer.path("rejected")
                        .valueStream()
                        .map(row -> row.path("row").asInt() + " "
                                + row.path("field").asString() + " "
                                + row.path("code").asString()))
                .containsExactly(
                        "3 indicator INDICATOR_NOT_FOUND",
                        "4 period PERIOD_UNREADABLE",
                        "5 value NUMBER_UNREADABLE",
                        "6 unit UNIT_NOT_FOUND",
                        "7 indicator ROW_TWICE");
        assertThat(total("E01")).isEqualTo("12.5");
    }

    @Test
    void theSameValueIsUnchangedAndNullWithdrawsIt() throws Exception {
        send(row("5"), null);
        assertThat(send(row("5.0"), null).path("unchanged").asInt()).isEqualTo(1);
        assertThat(send(row(null), null).path("accepted").asInt()).isEqualTo(1);
        assertThat(total("E01")).isNull();
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndAnotherBodyUnderItIsRefused() throws Exception {
        var key = UUID.randomUUID().toString();
        assertThat(send(row("5"), key).path("accepted").asInt()).isEqualTo(1);
        send(row("6"), null);

        assertThat(send(row("5"), key).path("accepted").asInt()).isEqualTo(1);
        assertThat(total("E01")).isEqualTo("6");
        var other = perform(post("/api/v1/values")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .content(row("7")));
        assertThat(other.getStatus()).isEqualTo(409);
        assertThat(other.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void aDryRunJudgesAndKeepsNothing() throws Exception {
        var answer = perform(post("/api/v1/values?dryRun=true")
                .contentType("application/json")
                .content(row("5")));

        assertThat(json.readTree(answer.getContentAsString()).path("accepted").asInt())
                .isEqualTo(1);
        assertThat(total("E01")).isNull();
    }

    @Test
    void aTableIsTakenAsCsv() throws Exception {
        var csv = "\uFEFFunit,indicator,period,item,value\r\n" + reference(hamlet) + ",E01,2024,,8\r\n"
                + reference(hamlet) + ",E03,2024,,x\r\n";
        var response = perform(post("/api/v1/values")
                .contentType("text/csv;charset=UTF-8")
                .content(csv.getBytes(StandardCharsets.UTF_8)));
        var answer = json.readTree(response.getContentAsString());

        assertThat(answer.path("accepted").asInt()).isEqualTo(1);
        assertThat(answer.path("rejected").path(0).path("row").asInt()).isEqualTo(2);
        assertThat(total("E01")).isEqualTo("8");
    }

    @Test
    void whatCannotBeReadIsRefusedInOneSentence() throws Exception {
        for (var body : List.of("", "{", "[]", "{\"rows\":1}", "{\"rows\":[1]}", "{\"rows\":[{\"unit\":\"x\"}]}")) {
            var response = perform(
                    post("/api/v1/values").contentType("application/json").content(body));
            assertThat(response.getStatus()).as(body).isEqualTo(400);
            assertThat(response.getContentType()).as(body).startsWith("application/problem+json");
        }
        for (var call : List.of(
                get("/api/v1/rollup").param("period", "2024"),
                get("/api/v1/values"),
                get("/api/v1/nothing"),
                post("/api/v1/values").contentType("text/plain").content("x"),
                post("/api/v1/values?dryRun=perhaps")
                        .contentType("application/json")
                        .content(row("1")))) {
            var response = perform(call);
            assertThat(response.getStatus()).isBetween(400, 415);
            assertThat(json.readTree(response.getContentAsString()).path("code").asString())
                    .isNotEmpty();
        }
        assertThat(perform(post("/api/v1/values").contentType("text/csv").content("a,b\n1,2\n"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void aLeaderReadsOnlyAndAnotherUnitDoesNotExist() throws Exception {
        token = token(Role.PROVINCE_LEADER, commune);
        assertThat(perform(post("/api/v1/values")
                                .contentType("application/json")
                                .content(row("1")))
                        .getStatus())
                .isEqualTo(403);
        assertThat(perform(head("/api/v1/units")).getStatus()).isEqualTo(200);
        var other = perform(get("/api/v1/rollup")
                .param("unit", reference(otherCommune))
                .param("indicator", "E01")
                .param("period", "2024"));
        assertThat(other.getStatus()).isEqualTo(404);
    }

    @Test
    void aBodyTooLongToBeJudgedIsRefused() throws Exception {
        var response = perform(post("/api/v1/values")
                .contentType("application/json")
                .content("{\"rows\":[]" + " ".repeat(16_000_000) + "}"));

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(response.getContentAsString()).contains("SENDING_TOO_LONG");
    }

    @Test
    void rowsOfOneUnitAndPeriodAreOneSubmissionWhereverTheyStand() throws Exception {
        var table = new StringBuilder("value,period,indicator,unit\n");
        for (var indicator : List.of("E01", "E03")) {
            for (var period : List.of("2024-01", "2024-02")) {
                table.append("3,")
                        .append(period)
                        .append(',')
                        .append(indicator)
                        .append(',')
                        .append(reference(hamlet));
                table.append('\n');
                table.append("4,")
                        .append(period)
                        .append(',')
                        .append(indicator)
                        .append(',')
                        .append(reference(commune));
                table.append('\n');
            }
        }
        var answer = json.readTree(
                perform(post("/api/v1/values").contentType("text/csv").content(table.toString()))
                        .getContentAsString());

        assertThat(answer.path("accepted").asInt()).isEqualTo(8);
        assertThat(submissions(hamlet)).isEqualTo(2);
        assertThat(submissions(commune)).isEqualTo(2);
    }

    private int submissions(Unit unit) throws Exception {
        var submissions = new HashSet<String>();
        for (var indicator : List.of("E01", "E03")) {
            for (var period : List.of("2024-01", "2024-02")) {
                var response = perform(get("/api/v1/values/provenance")
                        .param("unit", reference(unit))
                        .param("indicator", indicator)
                        .param("period", period));
                submissions.add(json.readTree(response.getContentAsString())
                        .path("entry")
                        .path("submission")
                        .asString());
            }
        }
        return submissions.size();
    }

    @Test
    void aSendingThatIsCutOffKeepsNothing() throws Exception {
        var body = row("5");
        var response = perform(
                post("/api/v1/values").contentType("application/json").content(body.substring(0, body.length() - 1)));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(total("E01")).isNull();
    }

    @Test
    void aNumberIsReadToItsLastDigit() throws Exception {
        for (var written : List.of("12345678.9", "123456789012345678.25", "1.5E7")) {
            assertThat(send(row("5").replace("\"5\"", written), null)
                            .path("accepted")
                            .asInt())
                    .as(written)
                    .isEqualTo(1);
            assertThat(total("E01")).isEqualTo(new BigDecimal(written).toPlainString());
        }
        assertThat(send(row("5").replace("\"5\"", "1e999999999"), null).path("rejected"))
                .hasSize(1);
    }

    @Test
    void aRowOfATableThatIsNotWholeIsNoRow() throws Exception {
        send(row("5"), null);
        var header = "unit,indicator,period,item,value\n";
        for (var table : List.of(
                header + reference(hamlet) + ",E01,2024",
                header + reference(hamlet) + ",E01,2024,,1,5",
                "unit;indicator;period;item;value\n",
                "a,b,c\n")) {
            var refused = perform(post("/api/v1/values").contentType("text/csv").content(table));
            assertThat(refused.getStatus()).as(table).isEqualTo(400);
        }
        assertThat(total("E01")).isEqualTo("5");
        var trailing = header + reference(hamlet) + ",E01,2024,,6,,\n";
        assertThat(perform(post("/api/v1/values").contentType("text/csv").content(trailing))
                        .getStatus())
                .isEqualTo(200);
        assertThat(total("E01")).isEqualTo("6");
    }

    @Test
    void whatWasRefusedIsRefusedAgainWhenTheAnswerWasLost() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = """
                {"rows":[{"unit":"%1$s","indicator":"E01","period":"2024","value":5},
                         {"unit":"%1$s","indicator":"X99","period":"2024","value":1}]}
                """.formatted(reference(hamlet));
        send(body, key);
        sending(key, "answer = null");

        var again = send(body, key);

        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
        assertThat(again.path("rejected")).hasSize(1);
    }

    @Test
    void aKeyThatHasBeenForgottenMayBeUsedAgain() throws Exception {
        var key = UUID.randomUUID().toString();
        send(row("5"), key);
        sending(key, "received_at = received_at - interval '31 days'");

        assertThat(send(row("6"), key).path("accepted").asInt()).isEqualTo(1);
        assertThat(total("E01")).isEqualTo("6");
    }

    private void sending(String key, String change) {
        connections.asOwner(
                Scope.system(commune.province(), "test"),
                "update reporting.sending set " + change + " where key = '" + key + "'");
    }

    @Test
    void withItsLastCategoryATotalIsWithdrawn() throws Exception {
        send(item("NQ", "3"), null);
        send(item("KH", "4"), null);
        assertThat(total("A02")).isEqualTo("7");
        send(item("NQ", "null"), null);
        send(item("KH", "null"), null);

        assertThat(total("A02")).isNull();
    }

    private String item(String item, String value) {
        return "{\"rows\":[{\"unit\":\"%s\",\"indicator\":\"A02\",\"period\":\"2024\",\"item\":\"%s\",\"value\":%s}]}"
                .formatted(reference(commune), item, value);
    }

    @Test
    void aRatioIsRefusedWhereverItsPartsStandButMayBeWithdrawn() throws Exception {
        var ratio = "{\"unit\":\"%s\",\"indicator\":\"A05\",\"period\":\"2024\",\"value\":%s}";
        var refused = send("""
                {"rows":[%1$s,
                         {"unit":"%2$s","indicator":"A03","period":"2024","value":10},
                         {"unit":"%2$s","indicator":"A04","period":"2024","value":5}]}
                """.formatted(ratio.formatted(reference(commune), "90"), reference(commune)), null);
        assertThat(refused.path("accepted").asInt()).isEqualTo(2);
        assertThat(refused.path("rejected").path(0).path("code").asString()).isEqualTo("RATIO_FROM_PARTS");

        var withdrawn = send("{\"rows\":[" + ratio.formatted(reference(commune), "null") + "]}", null);
        assertThat(withdrawn.path("rejected")).isEmpty();
    }

    @Test
    void aQuestionThatIsNotUnderstoodIsNotAnsweredWithNothing() throws Exception {
        for (var mistake : List.of("by=week", "item=zz", "period=%2B999999999-01-01..%2B999999999-12-31")) {
            var name = mistake.substring(0, mistake.indexOf('='));
            var query = "unit=" + reference(commune) + "&indicator=E01" + (name.equals("period") ? "" : "&period=2024");
            var response = perform(get("/api/v1/rollup?" + query + "&" + mistake.replace("%2B", "+")));
            assertThat(response.getStatus()).as(mistake).isEqualTo(400);
        }
    }

    @Test
    void aUnitThatIsNotThereOnADayIsCalledAsTheCallerCalledIt() throws Exception {
        var response = perform(get("/api/v1/rollup")
                .param("unit", "00721@2025-06-30")
                .param("indicator", "E01")
                .param("period", "2024")
                .param("as", "restated"));
        assertThat(response.getContentAsString()).contains("00721@2025-06-30");
    }

    private String row(@Nullable String value) {
        return "{\"rows\":[{\"unit\":\"%s\",\"indicator\":\"E01\",\"period\":\"2024\",\"value\":%s}]}"
                .formatted(reference(hamlet), value == null ? "null" : "\"" + value + "\"");
    }

    private static String reference(Unit unit) {
        return "test " + unit.id() + "@2024-12-31";
    }

    private JsonNode send(String body, @Nullable String key) throws Exception {
        var request = post("/api/v1/values").contentType("application/json").content(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        var response = perform(request);
        assertThat(response.getStatus()).isEqualTo(200);
        return json.readTree(response.getContentAsString());
    }

    private @Nullable String total(String indicator) throws Exception {
        var response = perform(get("/api/v1/rollup")
                .param("unit", reference(commune))
                .param("indicator", indicator)
                .param("period", "2024"));
        assertThat(response.getStatus()).isEqualTo(200);
        var value = json.readTree(response.getContentAsString())
                .path("rows")
                .path(0)
                .path("value");
        return value.isNull() ? null : value.asString();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse();
    }

    private String token(Role role, Unit unit) {
        var login = "t" + UUID.randomUUID().toString().substring(0, 8);
        return Scope.closed("test").get(() -> {
            access.open(login, "Thử", role, unit.id(), "mật khẩu thử");
            var command = commands.stream()
                    .filter(each -> each.name().equals("token"))
                    .findFirst()
                    .orElseThrow();
            return command.run(Map.of("account", login)).strip();
        });
    }
}
