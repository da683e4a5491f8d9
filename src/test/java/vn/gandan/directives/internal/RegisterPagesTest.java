package vn.gandan.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.LinkKind;
import vn.gandan.directives.NewObligation;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Command;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

/** The pages of the register, without JavaScript, as an analyst of a province and an officer of a commune see them. */
@ModuleTest
class RegisterPagesTest {

    private static final String PASSWORD = "mật khẩu thử";
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

    @Autowired
    Access access;

    @Autowired
    Directives directives;

    @Autowired
    Organisation organisation;

    @Autowired
    Connections connections;

    @Autowired
    List<Command> commands;

    @Autowired
    MockMvc web;

    private Unit commune;
    private Unit province;
    private MockHttpSession officer;
    private MockHttpSession analyst;
    // A number of its own for each test: the units are real and shared.
    private final int number = 1000 + Math.floorMod(UUID.randomUUID().hashCode(), 900_000);

    @BeforeEach
    void twoHaveSignedIn() throws Exception {
        commune = Scope.closed("test").get(() -> organisation.resolve("00721", TODAY));
        province = Scope.closed("test")
                .get(() -> organisation.lineage(commune.id(), TODAY).getFirst());
        officer = signedIn(Role.COMMUNE_OFFICER, commune);
        analyst = signedIn(Role.PROVINCE_ANALYST, province);
    }

    @Test
    void anOfficerRegistersHerPlanWithItsFileAndSeesIt() throws Exception {
        var programme = registered(province, number + "-CTr/TU", LocalDate.of(2025, 9, 1));

        var form = shown(
                officer,
                get("/directives/new").param("implements", programme.id().toString()));
        assertThat(form).contains(programme.symbol(), "IMPLEMENTS:" + programme.id(), commune.title());

        var answer = answer(
                officer,
                multipart("/directives/new")
                        .file(new MockMultipartFile(
                                "file",
                                "C:\\giay to\\kế hoạch.txt",
                                "text/plain",
                                "KẾ HOẠCH".getBytes(StandardCharsets.UTF_8)))
                        .with(csrf())
                        .param("symbol", number + " - KH/ĐU")
                        .param("issuedOn", "2025-10-02")
                        .param("title", "Thực hiện Chương trình hành động")
                        .param("links", "IMPLEMENTS:" + programme.id())
                        .param("open", "true"));
        assertThat(answer.getStatus()).isEqualTo(302);

        var page = shown(officer, get(Objects.requireNonNull(answer.getRedirectedUrl())));
        assertThat(page)
                .contains("Đã ghi nhận văn bản.", number + "-KH/ĐU", "kế hoạch.txt")
                .doesNotContain("giay to");
        var file = answer(officer, get(fileIn(page)));
        assertThat(file.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("KẾ HOẠCH");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(shown(analyst, get(programme.id().address() + "/related")))
                .contains(number + "-KH/ĐU", "Được thực hiện bởi");
        assertThat(shown(analyst, get("/directives").param("q", "thuc hien chuong trinh hanh dong")))
                .contains(number + "-KH/ĐU");
    }

    private static String fileIn(String page) {
        int at = page.indexOf("/files/");
        int start = page.lastIndexOf('"', at) + 1;
        var first = page.substring(start, page.indexOf('"', at)).replace("?shown=true", "");
        return first.endsWith("/files") ? fileIn(page.substring(at + 7)) : first;
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndAllThatWasTypedIsKept() throws Exception {
        var answer = answer(
                officer,
                multipart("/directives/new")
                        .with(csrf())
                        .param("symbol", "chẳng phải số")
                        .param("issuedOn", "31/02/2025")
                        .param("signer", "Nguyễn Văn Thử"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "chẳng phải số",
                        "Nguyễn Văn Thử",
                        "Cần ghi trích yếu của văn bản",
                        "Xin xác nhận văn bản không mang dấu mật");
        var unreadable = answer(officer, entry("chẳng phải số", "2025-10-02"));
        assertThat(unreadable.getStatus()).isEqualTo(422);
        assertThat(unreadable.getContentAsString(StandardCharsets.UTF_8)).contains("Chưa đọc được số, ký hiệu");
        assertThat(answer(officer, entry(number + "-KH/ĐU", "2099-01-01")).getContentAsString(StandardCharsets.UTF_8))
                .contains("Ngày ban hành không thể sau hôm nay");
    }

    @Test
    void theSecondIsLedToTheFirst() throws Exception {
        var first = registered(commune, number + "-KH/ĐU", LocalDate.of(2025, 10, 2));

        var answer = answer(officer, entry(number + " - KH / ĐU", "2025-11-03"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("đã có trong sổ", first.id().address());
        assertThat(answer(
                                officer,
                                post("/directives/new/reading")
                                        .with(csrf())
                                        .param("symbol", number + " - KH / ĐU")
                                        .param("issuedOn", "2025-11-03"))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "bỏ khoảng trắng",
                        "Kế hoạch",
                        "nhiệm kỳ 2025-2030",
                        "Đã có trong sổ",
                        first.id().address());
    }

    @Test
    void filesOfOtherKindsAndTooLongOnesAreRefusedBesideTheirField() throws Exception {
        assertThat(withFile("anh.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})).contains("Chỉ nhận tệp Word");
        assertThat(withFile("dai.txt", new byte[20 * 1024 * 1024 + 1])).contains("Tệp lớn hơn 20 MB");
        assertThat(withFile("hong.pdf", "%PDF-1.7 chẳng có gì".getBytes(StandardCharsets.UTF_8)))
                .contains("Không mở được tệp");
    }

    private String withFile(String name, byte[] content) throws Exception {
        var answer = answer(
                officer,
                multipart("/directives/new")
                        .file(new MockMultipartFile("file", name, "text/html", content))
                        .with(csrf())
                        .param("symbol", number + "-KH/ĐU")
                        .param("issuedOn", "2025-10-02")
                        .param("title", "Thử tệp")
                        .param("open", "true"));
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void anOfficerEntersNoPaperOfTheCentreOrOfItsProvince() throws Exception {
        for (var issuer : new String[] {"0", province.reference(), "00691", "không có"}) {
            var answer = answer(
                    officer,
                    multipart("/directives/new")
                            .with(csrf())
                            .param("issuer", issuer)
                            .param("symbol", number + "-NQ/TW")
                            .param("issuedOn", "2025-10-02")
                            .param("title", "Của cấp trên")
                            .param("open", "true"));
            assertThat(answer.getStatus()).as(issuer).isEqualTo(422);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains(issuer.equals("0") ? "do cấp tỉnh ghi nhận một lần" : "Không thấy đơn vị");
        }
        assertThat(Rows.count(
                        connections,
                        Scope.system(province.province(), "test"),
                        "directives.document",
                        "number = '" + number + "'"))
                .as("not hers either, which she did not choose")
                .isZero();
    }

    @Test
    void whatNoFormSendsIsAnsweredWithASentence() throws Exception {
        var typed = Map.of("kind", "XXX", "paper", "à ".repeat(9_000), "issuedOn", "+999999999-12-31");
        for (var part : new String[] {"/reading", "/day", "/issuers", "/papers"}) {
            var request = post("/directives/new" + part).with(csrf());
            typed.forEach(request::param);
            assertThat(answer(officer, request).getStatus()).as(part).isEqualTo(200);
        }
        for (var day : new String[] {"+999999999-12-31", "-999999999-01-01", "0001-01-01"}) {
            assertThat(answer(officer, entry(number + "-KH/ĐU", day)).getStatus())
                    .as(day)
                    .isEqualTo(422);
        }
    }

    @Test
    void aPaperOutsideTheScopeDoesNotExistAndTheAttemptIsRecorded() throws Exception {
        var elsewhere = Scope.closed("test").get(() -> organisation.provinces(TODAY)).stream()
                .filter(unit -> !unit.id().equals(province.id()))
                .findFirst()
                .orElseThrow();
        var hidden = registered(elsewhere, number + "-CT/TU", LocalDate.of(2025, 9, 1));

        for (var part : new String[] {"/text", "/related", "/duties", "/edit", "/withdrawal"}) {
            assertThat(answer(analyst, get(hidden.id().address() + part)).getStatus())
                    .as(part)
                    .isEqualTo(404);
        }
        assertThat(Rows.count(
                        connections,
                        Scope.system(province.province(), "test"),
                        "audit.entry",
                        "act = 'ACCESS_REFUSED' and subject like '%"
                                + hidden.id().value() + "'"))
                .isEqualTo(5);
    }

    @Test
    void aPaperIsEditedEndedWithdrawnAndPutBack() throws Exception {
        var paper = registered(commune, number + "-KH/ĐU", LocalDate.of(2025, 10, 2));
        var address = paper.id().address();
        assertThat(shown(officer, get(address + "/edit"))).contains("về công tác dân vận");

        assertThat(answer(
                                officer,
                                post(address + "/edit")
                                        .with(csrf())
                                        .param("version", "0")
                                        .param("title", "về dân vận khéo")
                                        .param("run", paper.run())
                                        .param("issuedOn", "2025-10-03"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(document(paper.id()).title()).isEqualTo("về dân vận khéo");
        assertThat(answer(
                                officer,
                                post(address + "/edit")
                                        .with(csrf())
                                        .param("version", "0")
                                        .param("title", "muộn hơn"))
                        .getStatus())
                .isEqualTo(409);

        answer(
                officer,
                post(address + "/end")
                        .with(csrf())
                        .param("version", "1")
                        .param("on", "2025-12-01")
                        .param("why", "hết hạn"));
        assertThat(document(paper.id()).endedWhy()).isEqualTo("hết hạn");
        assertThat(answer(officer, post(address + "/withdrawal").with(csrf()).param("version", "2"))
                        .getStatus())
                .isEqualTo(422);
        answer(
                officer,
                post(address + "/withdrawal").with(csrf()).param("version", "2").param("why", "ghi nhầm"));
        assertThat(shown(officer, get(address + "/text"))).contains("đã rút khỏi sổ");
        answer(officer, post(address + "/restoration").with(csrf()));
        assertThat(document(paper.id()).withdrawn()).isFalse();
    }

    @Test
    void aLinkIsAddedTakenBackAndPutBack() throws Exception {
        var programme = registered(province, number + "-CTr/TU", LocalDate.of(2025, 9, 1));
        var plan = registered(commune, number + "-KH/ĐU", LocalDate.of(2025, 10, 2));
        var address = plan.id().address();
        assertThat(shown(officer, get(address + "/related").param("paper", number + "-CTr/TU")))
                .contains(programme.id().toString());

        var link = post(address + "/links")
                .with(csrf())
                .param("kind", "IMPLEMENTS")
                .param("other", programme.id().toString());
        answer(officer, link);
        assertThat(links(plan)).isEqualTo(1);
        var removed = answer(
                officer,
                post(address + "/links/removal")
                        .with(csrf())
                        .param("kind", LinkKind.IMPLEMENTS.name())
                        .param("other", programme.id().toString()));
        assertThat(links(plan)).isZero();
        assertThat(shown(officer, get(Objects.requireNonNull(removed.getRedirectedUrl()))))
                .contains("Hoàn tác");
    }

    @Test
    void anOfficerChangesNothingOfHerProvincesPapers() throws Exception {
        var programme = registered(province, number + "-CTr/TU", LocalDate.of(2025, 9, 1));
        var address = programme.id().address();

        assertThat(shown(officer, get(address + "/text"))).doesNotContain("/withdrawal", "/edit");
        for (var step : new String[] {"/edit", "/end", "/withdrawal"}) {
            assertThat(answer(officer, get(address + step)).getStatus()).isEqualTo(403);
        }
        assertThat(answer(
                                officer,
                                post(address + "/withdrawal")
                                        .with(csrf())
                                        .param("version", "0")
                                        .param("why", "x"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(document(programme.id()).withdrawn()).isFalse();
    }

    @Test
    void whatIsOwedToAPaperStandsOnItsPage() throws Exception {
        var programme = registered(province, number + "-CTr/TU", LocalDate.of(2025, 9, 1));
        Scope.system(province.province(), "test")
                .run(() -> directives.oblige(new NewObligation(
                        programme.id(),
                        commune,
                        NewObligation.Kind.PAPER,
                        Level.COMMUNE,
                        0,
                        LocalDate.of(2099, 1, 1),
                        null)));

        assertThat(shown(officer, get(programme.id().address() + "/duties"))).contains("xã Đồng Văn", "hạn 01/01/2099");
    }

    @Test
    void aPaperOfFormerDaysMayBeOfTheUnitOfThen() throws Exception {
        var offered = answer(
                        officer,
                        post("/directives/new/day")
                                .with(csrf())
                                .param("symbol", number + "-KH/ĐU")
                                .param("issuedOn", "2024-03-01"))
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(offered).contains("thành lập ngày", "@2024-03-01", "huyện Đồng Văn");
    }

    @Test
    void theListIsAFileToo() throws Exception {
        registered(commune, number + "-KH/ĐU", LocalDate.of(2025, 10, 2));

        var csv = answer(analyst, get("/directives.csv").param("q", number + "-KH/ĐU"));
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8)).contains("\"" + number + "-KH/ĐU\",\"Kế hoạch\"");
        var xlsx = answer(analyst, get("/directives.xlsx").param("type", "KH"));
        assertThat(xlsx.getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void theApiTellsWhatImplementedAPaper() throws Exception {
        var programme = registered(province, number + "-CTr/TU", LocalDate.of(2025, 9, 1));
        answer(
                officer,
                multipart("/directives/new")
                        .with(csrf())
                        .param("symbol", number + "-KH/ĐU")
                        .param("issuedOn", "2025-10-02")
                        .param("title", "Thực hiện")
                        .param("links", "IMPLEMENTS:" + programme.id())
                        .param("open", "true"));
        var login = "u" + UUID.randomUUID().toString().substring(0, 8);
        var system = Scope.system(province.province(), "test");
        system.run(() -> access.open(login, "Người thử", Role.PROVINCE_ANALYST, province.id(), PASSWORD));
        var token = system.get(() -> commands.stream()
                .filter(each -> each.name().equals("token"))
                .findFirst()
                .orElseThrow()
                .run(Map.of("account", login))
                .strip());

        assertThat(told(
                        token,
                        "/api/v1/directives/implementing?symbol=" + number + "-CTr/TU&level=commune&on=2025-10-02"))
                .contains("\"symbol\":\"" + number + "-KH/ĐU\"", "\"undated\":[]");
        assertThat(told(token, "/api/v1/directives/implementing?id=" + programme.id() + "&on=2025-10-01"))
                .contains("\"rows\":[]");
        assertThat(told(token, "/api/v1/directives?q=" + number + "-CTr/TU&state=in_force&on=2025-10-02"))
                .contains("\"total\":", "\"state\":\"in_force\"", programme.id().toString());
        assertThat(told(token, "/api/v1/directives?level=ward")).contains("LEVEL_UNKNOWN");
        assertThat(told(token, "/api/v1/directives/implementing?symbol=" + number + "-LCT/TU"))
                .contains("DOCUMENT_NOT_FOUND");
    }

    private String told(String token, String address) throws Exception {
        return web.perform(get(URI.create(address.replace("Đ", "%C4%90"))).header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private AbstractMockHttpServletRequestBuilder<?> entry(String symbol, String day) {
        return multipart("/directives/new")
                .with(csrf())
                .param("symbol", symbol)
                .param("issuedOn", day)
                .param("title", "Thử")
                .param("open", "true");
    }

    private int links(Document document) {
        return Scope.system(document.id().province(), "test")
                .get(() -> directives.links(document.id()))
                .size();
    }

    private Document document(DocumentId id) {
        return Scope.system(id.province(), "test").get(() -> directives.document(id));
    }

    private Document registered(Unit unit, String symbol, LocalDate day) {
        return Scope.system(unit.province(), "test")
                .get(() -> directives.register(Papers.of(unit, symbol)
                        .on(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                        .entry()));
    }

    private MockHttpSession signedIn(Role role, Unit unit) throws Exception {
        var login = "u" + UUID.randomUUID().toString().substring(0, 8);
        Scope.system(unit.province(), "test").run(() -> access.open(login, "Người thử", role, unit.id(), PASSWORD));
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", login)
                .param("password", PASSWORD));
        return session;
    }

    private String shown(MockHttpSession session, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var answer = answer(session, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpSession session, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return web.perform(request.session(session)).andReturn().getResponse();
    }
}
