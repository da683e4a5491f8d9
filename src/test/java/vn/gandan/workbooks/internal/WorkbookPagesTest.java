package vn.gandan.workbooks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Form;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

/** Workbooks as officials hand them in; none of it needs a script. */
@ModuleTest
class WorkbookPagesTest {

    private static final String PASSWORD = "mật khẩu thử";

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    Forms forms;

    @Autowired
    Connections connections;

    @Autowired
    MockMvc web;

    @Autowired
    Clock clock;

    private Unit commune;
    private Unit neighbour;
    private Form form;
    private Period period;
    private MockHttpSession officer;

    @BeforeEach
    void twoCommunesAreAskedForAForm() throws Exception {
        var province = unit("08");
        commune = unit("00721");
        neighbour = Scope.closed("test").get(() -> organisation.below(province.id(), Level.COMMUNE, today())).stream()
                .filter(each -> !each.id().equals(commune.id()))
                .findFirst()
                .orElseThrow();
        period = Period.parse(YearMonth.from(today()).minusMonths(1).toString());
        form = Scope.system(province.province(), "test").get(() -> {
            var code = "W-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
            var made = forms.create(province, code, LocalDate.of(2025, 7, 1), Village.definition())
                    .form();
            forms.assign(
                    made.id(),
                    new Addressees(province.id(), null, List.of(), List.of(commune.id(), neighbour.id())),
                    Rhythm.every(Period.Kind.MONTH, 5),
                    new Route(List.of(Level.PROVINCE), false, null),
                    LocalDate.of(2025, 7, 1));
            return made;
        });
        officer = signedIn(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    void aWorkbookIsTakenFilledInLookedAtAndSent() throws Exception {
        assertThat(shown(officer, "/filings/upload"))
                .contains("Nộp bằng Excel", "Mẫu của đơn vị", form.code().toString());
        var file = Village.edited(taken(officer, "/filing/workbook.xlsx"), book -> {
            Village.figure(book, Village.LAND).setCellValue(1250.5);
            Village.figure(book, Village.DONORS).setCellValue(12.5);
            Village.figure(book, Village.DAYS).setCellValue(12);
        });

        var address = handedIn(officer, file);
        var trial = shown(officer, address);
        assertThat(trial).contains("Phiếu!E10", "12,5", "số nguyên", "Số mới", "Lưu nháp", "marked.xlsx");
        assertThat(trial).doesNotContain(address + "/sending");
        assertThat(bytes(officer, address + "/marked.xlsx")).startsWith('P', 'K');

        var mended = handedIn(
                officer,
                Village.edited(
                        file, book -> Village.figure(book, Village.DONORS).setCellValue(12)));
        assertThat(shown(officer, mended)).contains("Tệp điền đủ và đúng", mended + "/sending");
        assertThat(send(officer, post(mended + "/sending")).getRedirectedUrl()).isEqualTo(mended);
        assertThat(shown(officer, mended)).contains("Đã gửi 1 phiếu");
        assertThat(send(officer, post(mended + "/sending")).getRedirectedUrl()).isEqualTo(mended);
        assertThat(shown(officer, handedIn(officer, file))).contains("Phiếu!E10");
    }

    @Test
    void aCallWithoutAFileIsAMistakeAndNoFailure() throws Exception {
        assertThat(send(officer, post("/filings/upload")).getStatus()).isEqualTo(400);
    }

    @Test
    void anAnalystTakesAllUnitsInOneAndNobodyElseSeesHerFile() throws Exception {
        var analyst = signedIn(Role.PROVINCE_ANALYST, unit("08"));
        var file = bytes(
                analyst,
                "/filings/workbook.xlsx?unit=" + reference(unit("08")) + "&form=" + form.code() + "&period="
                        + period.code());
        var address = handedIn(analyst, file);

        assertThat(shown(analyst, address)).contains("đơn vị chưa điền gì (bỏ qua)");
        assertThat(send(officer, get(address)).getStatus()).isEqualTo(404);
        assertThat(send(officer, post(address + "/sending")).getStatus()).isEqualTo(404);
        assertThat(send(analyst, post(address + "/removal")).getRedirectedUrl()).isEqualTo("/filings/upload");
        assertThat(send(analyst, get(address)).getStatus()).isEqualTo(404);
    }

    @Test
    void anothersWorkbookIsRefusedBesideTheField() throws Exception {
        var file = taken(officer, "/filing/workbook.xlsx");
        var other = signedIn(Role.COMMUNE_OFFICER, neighbour);

        var refused = upload(other, "/filings/upload", "file", file);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(body(refused)).contains("aria-invalid=\"true\"", reference(commune));
        var csv = upload(officer, "/filings/upload", "file", "unit,indicator".getBytes(StandardCharsets.UTF_8));
        assertThat(csv.getStatus()).isEqualTo(422);
        assertThat(body(csv)).contains("mang đuôi khác");
        var leader = signedIn(Role.PROVINCE_LEADER, unit("08"));
        assertThat(upload(leader, "/filings/upload", "file", file).getStatus()).isEqualTo(403);
    }

    @Test
    void aTableOfFiguresIsLookedAtAndTaken() throws Exception {
        var month = "2025-08";
        var table = "unit;indicator;period;item;value\r\n"
                + "%s;E08;%s;;7\r\n=cmd();E08;%s;;8\r\n%s;E08;%s;;x\r\n"
                        .formatted(reference(commune), month, month, reference(commune), "2025-09");

        var kept = upload(officer, "/filings/upload/values", "table", table.getBytes(StandardCharsets.UTF_8));
        var address = Objects.requireNonNull(kept.getRedirectedUrl());
        assertThat(shown(officer, address)).contains("1 số sẽ ghi", "2 dòng chưa nhận được", "=cmd()");
        assertThat(new String(bytes(officer, address + "/result.csv"), StandardCharsets.UTF_8))
                .contains("\"'=cmd()\"", "Nhận được", "Không nhận");
        send(officer, post(address + "/taking"));
        assertThat(shown(officer, address)).contains("Đã ghi 1 số");
        send(officer, post(address + "/taking"));
        assertThat(shown(officer, address)).contains("Đã ghi 1 số");

        var wrong = upload(officer, "/filings/upload/values", "table", new byte[] {'P', 'K', 3, 4});
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(body(wrong)).contains("không phải tệp CSV");
        var endless = "a".repeat(3000).getBytes(StandardCharsets.UTF_8);
        assertThat(body(upload(officer, "/filings/upload/values", "table", endless)))
                .contains("Không đọc được bảng (" + "a".repeat(80) + "…)")
                .doesNotContain("JSON");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Unit unit(String code) {
        return Scope.closed("test").get(() -> organisation.resolve(code, today()));
    }

    private String reference(Unit unit) {
        return unit.address() + "@" + period.lastDay();
    }

    private byte[] taken(MockHttpSession session, String address) throws Exception {
        return bytes(
                session, address + "?unit=" + reference(commune) + "&form=" + form.code() + "&period=" + period.code());
    }

    private String handedIn(MockHttpSession session, byte[] file) throws Exception {
        var response = upload(session, "/filings/upload", "file", file);
        assertThat(response.getStatus()).as(body(response)).isEqualTo(302);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    private MockHttpServletResponse upload(MockHttpSession session, String address, String field, byte[] file)
            throws Exception {
        return web.perform(multipart(address)
                        .file(new MockMultipartFile(field, "số liệu.xlsx", null, file))
                        .session(session)
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(MockHttpSession session, MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(request.session(session).with(csrf())).andReturn().getResponse();
    }

    private String shown(MockHttpSession session, String address) throws Exception {
        var response = send(session, get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return body(response);
    }

    private byte[] bytes(MockHttpSession session, String address) throws Exception {
        var response = send(session, get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsByteArray();
    }

    private static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpSession signedIn(Role role, Unit unit) throws Exception {
        var login = "w" + UUID.randomUUID().toString().substring(0, 12);
        access.open(login, "Người " + login, role, unit.id(), PASSWORD);
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .param("username", login)
                .param("password", PASSWORD)
                .session(session)
                .with(csrf()));
        return session;
    }
}
