package vn.gandan.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Command;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.support.ModuleTest;

/** The pages of forms as officials of different places and roles see them; none needs a script. */
@ModuleTest
class FormPagesTest {

    private static final String PASSWORD = "mật khẩu thử";

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    List<Command> commands;

    @Autowired
    MockMvc web;

    private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String code = "T-" + mark;
    private final String address = "/forms/" + code;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final LocalDate firstOfMonth = today.withDayOfMonth(1);

    private MockHttpSession analyst;
    private MockHttpSession officer;

    @BeforeEach
    void officialsHaveSignedIn() throws Exception {
        analyst = signedIn(Role.PROVINCE_ANALYST, unit("08"));
        officer = signedIn(Role.COMMUNE_OFFICER, unit("00721"));
    }

    @Test
    void aFormIsDesignedButtonByButton() throws Exception {
        assertThat(shown(analyst, "/forms/new")).contains("Thêm chỉ tiêu", "Diện tích đất hiến", "Chưa có điều kiện");

        var found = body(step(analyst, "/forms/new", "find", design(Map.of("find", "hien dat"))));
        assertThat(found).contains("Số hộ hiến đất").doesNotContain("Số cuộc họp tổ dân vận");
        var picked = body(send(
                analyst,
                params(post("/forms/new"), design(Map.of("do", "pick", "into", "1")))
                        .param("pick", "E01", "E02")));
        assertThat(picked)
                .contains("Đã thêm 2 chỉ tiêu vào mục 1", "name=\"s1.f2.cell\"", "đã có trong biểu")
                .contains("value=\"E02 · Số hộ hiến đất\"");
        var section = body(step(analyst, "/forms/new", "section", land()));
        assertThat(section).contains("name=\"s2.title\"");
        var moved = body(step(analyst, "/forms/new", "field-down:1:1", land()));
        assertThat(moved.indexOf("Số hộ hiến đất\"")).isLessThan(moved.indexOf("Diện tích đất hiến\""));

        var preview = body(step(analyst, "/forms/new", "preview", land()));
        assertThat(preview).contains("Lưu biểu", "Sửa tiếp", "nhiều nhất 2 số lẻ, từ 0", "Không cho gửi");
        var saved = step(analyst, "/forms/new", "save", land());

        assertThat(saved.getRedirectedUrl()).isEqualTo(address + "?version=1");
        assertThat(shown(analyst, address))
                .contains("Đóng góp " + mark, "Diện tích đất hiến", "Phiên bản 1", "Chưa giao cho đơn vị nào");
        assertThat(shown(analyst, "/forms")).contains("Đóng góp " + mark);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedIsKept() throws Exception {
        var wrong = design(Map.of(
                "code", "đóng góp",
                "title", "",
                "from", "mai",
                "s1.title", "Đất " + mark,
                "s1.f1.cell", "C04",
                "s1.f1.least", "mười",
                "r1.condition", "E01 <=",
                "r1.words", ""));

        var response = step(analyst, "/forms/new", "save", wrong);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(body(response))
                .contains("value=\"đóng góp\"", "value=\"mười\"", "Đất " + mark)
                .contains("href=\"#s1.f1.cell\"", "Mục 1, dòng 1: Chỉ tiêu “C04” là tỷ lệ")
                .contains("id=\"code-sai\"", "id=\"title-sai\"", "id=\"from-sai\"", "id=\"s1.f1.least-sai\"")
                .contains("id=\"r1.condition-sai\"", "Điều kiện 1: Không đọc được điều kiện", "id=\"r1.words-sai\"");
        assertThat(send(analyst, get(address)).getStatus()).isEqualTo(404);
    }

    @Test
    void aCodeThatIsTakenIsToldBesideItsField() throws Exception {
        step(analyst, "/forms/new", "save", land());

        var again = step(analyst, "/forms/new", "save", land());

        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(body(again)).contains("id=\"code-sai\"", "đã có. Xin chọn mã khác", "Đóng góp " + mark);
    }

    @Test
    void whoeverComesSecondIsToldAndLosesNothing() throws Exception {
        step(analyst, "/forms/new", "save", land());
        var form = shown(analyst, address + "/edition");
        var read = find(form, "name=\"read\" value=\"([^\"]+)\"");
        assertThat(form).contains("bản sửa thay luôn phiên bản 1");

        var first = step(analyst, address + "/edition", "save", land(Map.of("read", read, "title", "Một " + mark)));
        var second = step(analyst, address + "/edition", "save", land(Map.of("read", read, "title", "Hai " + mark)));

        assertThat(first.getStatus()).isEqualTo(302);
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(body(second)).contains("vừa được người khác sửa", "Hai " + mark);
        var now = find(body(second), "name=\"read\" value=\"([^\"]+)\"");
        assertThat(now).isNotEqualTo(read);
        assertThat(step(analyst, address + "/edition", "save", land(Map.of("read", now, "title", "Hai " + mark)))
                        .getStatus())
                .isEqualTo(302);
        assertThat(shown(analyst, address)).contains("Hai " + mark);
    }

    @Test
    void aFormInUseGetsANewVersionAndKeepsTheOld() throws Exception {
        step(analyst, "/forms/new", "save", land());
        given(assignment(Map.of()));
        var form = shown(analyst, address + "/edition");
        assertThat(form).contains("bản sửa là phiên bản 2");
        var read = find(form, "name=\"read\" value=\"([^\"]+)\"");

        var same = step(analyst, address + "/edition", "save", land(Map.of("read", read)));
        var later =
                land(Map.of("read", read, "from", firstOfMonth.plusMonths(1).toString(), "title", "Bản hai " + mark));
        var saved = step(analyst, address + "/edition", "save", later);

        assertThat(same.getStatus()).isEqualTo(422);
        assertThat(body(same)).contains("id=\"from-sai\"", "phải bắt đầu sau ngày");
        assertThat(saved.getRedirectedUrl()).isEqualTo(address + "?version=2");
        assertThat(shown(analyst, address)).contains("Đóng góp " + mark).doesNotContain("Bản hai " + mark);
        assertThat(shown(analyst, address + "?version=2")).contains("Bản hai " + mark);
        assertThat(send(analyst, get(address + "?version=9")).getStatus()).isEqualTo(404);
    }

    @Test
    void aFormIsGivenOutAndTakenBack() throws Exception {
        step(analyst, "/forms/new", "save", land());
        assertThat(shown(analyst, address + "/assignments/new")).contains("Tất cả 124 xã, phường, đặc khu", "phường");

        var preview = body(send(analyst, assignment(Map.of("do", "preview"))));
        assertThat(preview).contains("124 đơn vị phải lập.", "theo phiên bản 1 của biểu");
        given(assignment(Map.of("kind", "COMMUNE:phường")));

        assertThat(shown(analyst, address))
                .contains("Mọi phường thuộc tỉnh Tuyên Quang", "hạn nộp 7 ngày sau khi hết kỳ")
                .contains("Duyệt: cấp tỉnh", "khóa sau hạn 10 ngày", "Kết thúc lần giao này");
        assertThat(shown(analyst, "/forms")).contains("Mọi phường thuộc tỉnh Tuyên Quang");
        var id = find(shown(analyst, address), "/assignments/(\\d+)/end");
        var early = send(
                analyst,
                post(address + "/assignments/" + id + "/end")
                        .param("on", firstOfMonth.minusDays(9).toString()));
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(body(early)).contains("Ngày kết thúc không được trước ngày bắt đầu");
        send(
                analyst,
                post(address + "/assignments/" + id + "/end")
                        .param("on", firstOfMonth.minusDays(1).toString()));
        assertThat(shown(analyst, address)).contains("Đã kết thúc").doesNotContain("/assignments/" + id + "/end");
    }

    @Test
    void singleUnitsAreFoundByNameAndStayTicked() throws Exception {
        step(analyst, "/forms/new", "save", land());

        var found =
                body(send(analyst, assignment(Map.of("to", "NAMED", "do", "find", "q", "lung cu", "unit", "00721"))));
        assertThat(found).contains("Xã Lũng Cú", "value=\"00721\" checked");
        given(assignment(Map.of("to", "NAMED", "unit", "00721", "rhythm", "DAYS"))
                .param("title", "Đợt " + mark)
                .param("first", firstOfMonth.toString())
                .param("last", today.plusMonths(1).toString()));

        assertThat(shown(analyst, address)).contains("1 đơn vị được chọn", "Xã Đồng Văn", "Đợt " + mark);
        assertThat(shown(officer, "/forms")).contains("Đơn vị mình phải lập", "Đóng góp " + mark);
    }

    @Test
    void whatCannotBeGivenOutStandsBesideItsField() throws Exception {
        step(analyst, "/forms/new", "save", land());

        var response = send(
                analyst,
                assignment(Map.of("rhythm", "DAYS", "due", "nhiều", "from", "", "lock", "-1"))
                        .param("approver", "COMMUNE"));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(body(response))
                .contains("id=\"o-due-sai\"", "id=\"o-title-sai\"", "id=\"o-from-sai\"", "id=\"o-lock-sai\"")
                .contains("Cấp duyệt phải ở trên cấp lập biểu", "value=\"nhiều\"");
        given(assignment(Map.of()));
        var twice = send(analyst, assignment(Map.of()));
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(body(twice)).contains("đã được giao cho các đơn vị này");
    }

    @Test
    void aFormIsRetiredAndTakenUpAgain() throws Exception {
        step(analyst, "/forms/new", "save", land());

        send(analyst, post(address + "/retirement"));
        assertThat(shown(analyst, "/forms")).doesNotContain("Đóng góp " + mark);
        assertThat(shown(analyst, "/forms?retired=true")).contains("Đóng góp " + mark, "Ngừng dùng");
        send(analyst, post(address + "/revival"));
        assertThat(shown(analyst, "/forms")).contains("Đóng góp " + mark);
    }

    @Test
    void othersReadAndUnitsElsewhereDoNotSeeIt() throws Exception {
        step(analyst, "/forms/new", "save", land());
        var leader = signedIn(Role.PROVINCE_LEADER, unit("08"));
        var neighbour = signedIn(Role.PROVINCE_ANALYST, unit("01"));

        for (var reader : List.of(officer, leader)) {
            assertThat(shown(reader, address))
                    .contains("Đóng góp " + mark)
                    .doesNotContain("/edition", "Giao biểu", "Ngừng dùng biểu này");
            assertThat(send(reader, get(address + "/definition.xlsx")).getStatus())
                    .isEqualTo(200);
            for (var mayNot : List.of(
                    get("/forms/new"),
                    get(address + "/edition"),
                    get(address + "/assignments/new"),
                    post(address + "/retirement"),
                    assignment(Map.of()))) {
                assertThat(send(reader, mayNot).getStatus()).isEqualTo(403);
            }
            assertThat(step(reader, "/forms/new", "save", land()).getStatus()).isEqualTo(403);
        }
        for (var hidden : List.of(
                get(address),
                get(address + "/edition"),
                get(address + "/definition.xlsx"),
                post(address + "/retirement"),
                assignment(Map.of()))) {
            assertThat(send(neighbour, hidden).getStatus()).isEqualTo(404);
        }
        assertThat(shown(neighbour, "/forms")).doesNotContain("Đóng góp " + mark);
    }

    @Test
    void aUnitOutOfSightCannotBeAsked() throws Exception {
        step(analyst, "/forms/new", "save", land());
        var elsewhere = Scope.closed("test")
                .get(() -> organisation.children(unit("01").id(), today))
                .getFirst();

        var response = send(analyst, assignment(Map.of("to", "NAMED", "unit", elsewhere.address())));

        assertThat(response.getStatus()).isEqualTo(404);
    }

    @Test
    void aFileIsShownBeforeItIsSaved() throws Exception {
        step(analyst, "/forms/new", "save", land());
        var file = web.perform(get(address + "/definition.xlsx").session(analyst))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var other = "F-" + mark;
        var named =
                changed(file, book -> book.getSheet("Biểu").getRow(0).getCell(1).setCellValue(other));

        var shown = upload("/forms/new", named);
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(body(shown)).contains("Đã đọc tệp: 1 mục, 2 chỉ tiêu, 1 điều kiện", "Sửa tiếp", other);
        assertThat(send(analyst, get("/forms/" + other)).getStatus()).isEqualTo(404);
        var saved =
                send(analyst, params(post("/forms/new"), inputs(body(shown))).param("do", "save"));

        assertThat(saved.getRedirectedUrl()).isEqualTo("/forms/" + other + "?version=1");
        assertThat(api("/api/v1/forms/" + other).replace(other, code)).isEqualTo(api("/api/v1/forms/" + code));
    }

    @Test
    void whatIsWrongInAFileIsNamedByItsCell() throws Exception {
        step(analyst, "/forms/new", "save", land());
        var file = web.perform(get(address + "/definition.xlsx").session(analyst))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var wrong = changed(file, book -> {
            book.getSheet("Chỉ tiêu").getRow(2).getCell(1).setCellValue("E99");
            book.getSheet("Điều kiện").getRow(1).getCell(0).setCellValue("E01 >");
        });

        var response = upload(address + "/edition", wrong);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(body(response))
                .contains("Chỉ tiêu!B3: Không có chỉ tiêu “E99” trong danh mục", "Điều kiện!A2: Không đọc được")
                .contains("name=\"s1.f2.cell\"");
        for (var nothing : List.of(new byte[0], "không phải bảng tính".getBytes(StandardCharsets.UTF_8))) {
            assertThat(upload("/forms/new", nothing).getStatus()).isEqualTo(422);
        }
    }

    @Test
    void otherProgramsReadWhatAFormAsksForAndOfWhom() throws Exception {
        step(analyst, "/forms/new", "save", land());
        given(assignment(Map.of()));

        assertThat(api("/api/v1/forms"))
                .contains("\"code\":\"" + code + "\"", "\"level\":\"commune\"", "\"approvers\":[\"province\"]");
        assertThat(api("/api/v1/forms/" + code))
                .contains("\"indicator\":\"E01\"", "\"least\":\"0\"", "\"condition\":\"E02 <= E01\"", "\"version\":1");
        assertThat(api("/api/v1/forms/KHONG-CO")).contains("FORM_NOT_FOUND");
        assertThat(api("/api/v1/forms/" + code + "?version=7")).contains("FORM_VERSION_NOT_FOUND");
    }

    @Test
    void administrativeYearsToComeEndOnAnotherDayByLaw() throws Exception {
        var administrator = signedIn(Role.ADMINISTRATOR, unit("08"));
        assertThat(shown(analyst, "/administrative-year"))
                .contains("14/12", "Nghị định 09/2019/NĐ-CP", "Quản trị hệ thống ghi ngày chốt mới");

        var begun = send(administrator, year(String.valueOf(today.getYear()), "31/12", "Nghị định mới"));
        assertThat(begun.getStatus()).isEqualTo(422);
        assertThat(body(begun)).contains("đã bắt đầu từ", "value=\"31/12\"", "Nghị định mới");
        var wrong = send(administrator, year("hai", "31/02", ""));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(body(wrong)).contains("id=\"o-year-sai\"", "id=\"o-day-sai\"", "id=\"o-citation-sai\"");
        assertThat(send(analyst, year("2198", "31/12", "Nghị định mới")).getStatus())
                .isEqualTo(403);

        assertThat(send(administrator, year("2198", "31/12", "Nghị định mới")).getStatus())
                .isEqualTo(302);
        assertThat(shown(analyst, "/administrative-year")).contains("2198", "31/12", "Nghị định mới");
        assertThat(Period.parse("2199-A").firstDay()).isEqualTo("2199-01-01");
        assertThat(Period.parse("2197-A").lastDay()).isEqualTo("2197-12-14");
    }

    private static MockHttpServletRequestBuilder year(String year, String day, String citation) {
        return post("/administrative-year")
                .param("year", year)
                .param("day", day)
                .param("citation", citation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"field-out:9:9", "pick", "section-up:0", "lạ"})
    void aStepThatMeansNothingChangesNothing(String step) throws Exception {
        var response = step(analyst, "/forms/new", step, land());

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(body(response)).contains("name=\"s1.f2.cell\"", "Đóng góp " + mark);
    }

    private Map<String, String> land() {
        return land(Map.of());
    }

    private Map<String, String> land(Map<String, String> other) {
        var all = new HashMap<>(design(Map.of(
                "s1.f1.cell", "E01",
                "s1.f1.required", "yes",
                "s1.f1.least", "0",
                "s1.f2.cell", "E02 · Số hộ hiến đất",
                "s1.f2.decimals", "0",
                "s1.f2.most", "1.500",
                "r1.condition", "E02 <= E01",
                "r1.words", "Số hộ không nhiều hơn số mét vuông",
                "r1.blocks", "yes")));
        all.putAll(other);
        return all;
    }

    private Map<String, String> design(Map<String, String> other) {
        var all = new HashMap<>(Map.of(
                "code",
                code,
                "title",
                "Đóng góp " + mark,
                "from",
                firstOfMonth.toString(),
                "guidance",
                "",
                "s1.title",
                "Đất đai",
                "s1.guidance",
                ""));
        all.putAll(other);
        return all;
    }

    private MockHttpServletRequestBuilder assignment(Map<String, String> other) {
        var all = new HashMap<>(Map.of(
                "do", "assign",
                "to", "COMMUNE",
                "root", "08",
                "rhythm", "MONTH",
                "due", "7",
                "approver", "PROVINCE",
                "lock", "10",
                "from", firstOfMonth.toString()));
        all.putAll(other);
        return params(post(address + "/assignments"), all);
    }

    private void given(MockHttpServletRequestBuilder request) throws Exception {
        assertThat(send(analyst, request).getRedirectedUrl()).isEqualTo(address);
    }

    private MockHttpServletResponse step(MockHttpSession session, String where, String step, Map<String, String> fields)
            throws Exception {
        return send(session, params(post(where), fields).param("do", step));
    }

    private static MockHttpServletRequestBuilder params(
            MockHttpServletRequestBuilder request, Map<String, String> fields) {
        fields.forEach(request::param);
        return request.contentType("application/x-www-form-urlencoded");
    }

    /** What the page's form would send by itself. */
    private static Map<String, String> inputs(String page) {
        var inputs = new HashMap<String, String>();
        var found = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")
                .matcher(page);
        while (found.find()) {
            if (!found.group(1).equals("_csrf"))
                inputs.put(found.group(1), org.springframework.web.util.HtmlUtils.htmlUnescape(found.group(2)));
        }
        return inputs;
    }

    private MockHttpServletResponse upload(String where, byte[] file) throws Exception {
        return web.perform(multipart(where)
                        .file(new MockMultipartFile("file", "bieu.xlsx", null, file))
                        .session(analyst)
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static byte[] changed(byte[] file, Consumer<XSSFWorkbook> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            change.accept(workbook);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private String api(String where) throws Exception {
        var account = account(Role.PROVINCE_ANALYST, unit("08"));
        var token = Scope.closed("test")
                .get(() -> commands.stream()
                        .filter(each -> each.name().equals("token"))
                        .findFirst()
                        .orElseThrow()
                        .run(Map.of("account", account.login()))
                        .strip());
        return body(web.perform(get(where).header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse());
    }

    private Unit unit(String code) {
        return Scope.closed("test").get(() -> organisation.resolve(code, today));
    }

    private Account account(Role role, Unit unit) {
        return access.open(
                "u" + UUID.randomUUID().toString().substring(0, 8), "Nguyễn Thị Thử", role, unit.id(), PASSWORD);
    }

    private MockHttpSession signedIn(Role role, Unit unit) throws Exception {
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", account(role, unit).login())
                .param("password", PASSWORD));
        return session;
    }

    private MockHttpServletResponse send(MockHttpSession session, MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(request.session(session).with(csrf())).andReturn().getResponse();
    }

    private String shown(MockHttpSession session, String where) throws Exception {
        var response = send(session, get(where));
        assertThat(response.getStatus()).as(where).isEqualTo(200);
        return body(response);
    }

    private static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String find(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return Objects.requireNonNull(found.group(1));
    }
}
