package vn.gandan.targets.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.shared.Period;
import vn.gandan.shared.Refusal;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.PackedOtherwise;
import vn.gandan.support.TestProvince;
import vn.gandan.targets.NewTarget;
import vn.gandan.targets.Target;
import vn.gandan.targets.Targets;
import vn.gandan.targets.TargetsError;

/** Targets given, replaced, divided and told, on a province of the test's own; its units ended in May 2025. */
@ModuleTest
class TargetsTest {

    private static final String PASSWORD = "mật khẩu thử";
    private static final Period YEAR = Period.parse("2024");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    @Autowired
    Targets targets;

    @Autowired
    Reporting reporting;

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    Connections connections;

    @Autowired
    MockMvc web;

    private TestProvince province;
    private Unit commune;
    private Unit other;
    private List<Unit> hamlets;

    @BeforeEach
    void aProvinceOfTwoCommunes() {
        province = TestProvince.named("Kế hoạch", connections);
        var an = province.commune("An");
        other = known(province.commune("Bình"));
        hamlets = province.hamlets(an, 3).stream().map(this::known).toList();
        commune = known(an);
    }

    @Test
    void aTargetIsReplacedAndNeverChanged() {
        var first = give(target(commune, "E01", "Trung ương giao", "100", null));
        assertThat(give(target(commune, "E01", "Trung ương giao", "100", null))).isEmpty();

        assertThatThrownBy(() -> give(target(commune, "E01", "trung uong  giao", "120", null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(TargetsError.TARGET_NEEDS_REASON));
        give(target(commune, "E01", "trung uong giao", "120", "Điều chỉnh giữa năm"));
        give(target(commune, "E01", "Hội đồng nhân dân giao", "150", null));

        assertThat(standing(commune))
                .extracting(Target::basis, Target::value)
                .containsExactly(
                        tuple("Hội đồng nhân dân giao", new BigDecimal("150")),
                        tuple("Trung ương giao", new BigDecimal("120")));
        var history = province.scope().get(() -> targets.history(commune, "E01", YEAR, "Trung ương giao"));
        assertThat(history).extracting(Target::value).containsExactly(new BigDecimal("120"), new BigDecimal("100"));
        assertThat(history.getFirst().replaces()).isEqualTo(first.getFirst().id());
        assertThat(history.getLast().replacedAt()).isEqualTo(history.getFirst().enteredAt());
    }

    @Test
    void oneThatIsWithdrawnStandsNoMoreAndCanBeGivenAgain() {
        give(target(commune, "E01", "Cấp ủy giao", "100", null));
        give(target(commune, "E01", "Cấp ủy giao", null, "Giao nhầm"));
        assertThat(standing(commune)).isEmpty();

        give(target(commune, "E01", "Cấp ủy giao", "90", "Giao lại"));
        assertThat(standing(commune)).extracting(Target::value).containsExactly(new BigDecimal("90"));
    }

    @Test
    void allOfAListAreGivenOrNone() {
        assertThatThrownBy(() -> give(target(commune, "E01", "A", "1", null), target(commune, "E03", "A", "-1", null)))
                .isInstanceOf(Refusal.class);
        assertThat(standing(commune)).isEmpty();
    }

    @Test
    void ofTwoWhoGiveTheSameAtOnceOneIsTold() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<String> giving = () -> {
            start.await();
            try {
                give(target(
                        commune,
                        "E01",
                        "A",
                        UUID.randomUUID().toString().replaceAll("\\D", "").substring(0, 6),
                        null));
                return "given";
            } catch (Refusal refused) {
                return refused.code().name();
            }
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(giving);
            var two = both.submit(giving);
            assertThat(List.of(one.get(), two.get())).contains("given").anyMatch(said -> said.startsWith("TARGET_"));
        }
        assertThat(standing(commune)).hasSize(1);
    }

    @Test
    void anOfficerGivesToWhatStandsBelowHerAndALeaderToNobody() throws Exception {
        var officer = signedIn(Role.COMMUNE_OFFICER, commune);
        assertThat(post(officer, commune, "E01", "100").getStatus()).isEqualTo(403);
        assertThat(post(officer, hamlets.getFirst(), "E01", "100").getStatus()).isEqualTo(302);
        assertThat(post(officer, other, "E01", "100").getStatus()).isEqualTo(404);
        assertThat(post(signedIn(Role.PROVINCE_LEADER, province.unit()), commune, "E01", "1")
                        .getStatus())
                .isEqualTo(403);
        assertThat(shown(officer, "/targets?unit=" + other.reference() + "&period=2024")
                        .getStatus())
                .isEqualTo(404);
        assertThat(shown(officer, "/targets.xlsx?unit=" + other.reference() + "&period=2024")
                        .getStatus())
                .isEqualTo(404);
        assertThat(shown(officer, "/targets/history?period=2024&indicator=E01&basis=A&unit=" + other.reference())
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void thePageTellsWhatIsReachedOfEachBasisAndOutOfHowMany() throws Exception {
        give(
                target(commune, "E01", "Trung ương giao", "1000", null),
                target(commune, "E01", "Cấp ủy giao", "400", null));
        report(hamlets.get(0), "E01", "350");
        report(hamlets.get(1), "E01", "150");

        var page = body(shown(
                signedIn(Role.PROVINCE_ANALYST, province.unit()),
                "/targets?unit=" + commune.reference() + "&period=2024"));

        assertThat(page)
                .contains("500 m²", "2/3", "50%", "125%", "Hết kỳ, chưa đạt", "Vượt 25 điểm %", "Trung ương giao");
        assertThat(page.replaceAll("\\s+", " ")).contains("/totals/provenance?unit=");
    }

    @Test
    void aRatioIsComparedAsTheRatioOfItsParts() throws Exception {
        give(target(commune, "D03", "Cấp ủy giao", "90", null));
        report(hamlets.get(0), "D02", "1");
        report(hamlets.get(1), "D02", "1");

        var page = body(shown(
                signedIn(Role.PROVINCE_LEADER, province.unit()),
                "/targets?unit=" + commune.reference() + "&period=2024"));

        // 2 of 3 hamlets are 66,7 %, which is 74,1 % of a plan of 90 %.
        assertThat(page).contains("66,7%", "74,1%", "90%").doesNotContain("Giao chỉ tiêu");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedIsKept() throws Exception {
        var analyst = signedIn(Role.PROVINCE_ANALYST, province.unit());

        var wrong = post(analyst, commune, "X99", "mười hai");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(body(wrong)).contains("mười hai", "Xin ghi một số không âm", "Chưa chọn chỉ tiêu");

        assertThat(post(analyst, commune, "E01", "1.800,5").getStatus()).isEqualTo(302);
        assertThat(standing(commune)).extracting(Target::value).containsExactly(new BigDecimal("1800.5"));
        var again = post(analyst, commune, "E01", "7");
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(body(again)).contains("Trên căn cứ này đã có chỉ tiêu", "1.800,5");
    }

    @Test
    void aTargetIsDividedByLastYearsShareOnceAPersonConfirms() throws Exception {
        var officer = signedIn(Role.COMMUNE_OFFICER, commune);
        give(target(commune, "E01", "Cấp ủy giao", "100", null));
        report(hamlets.get(0), "E01", "30", Period.parse("2023"));
        report(hamlets.get(1), "E01", "10", Period.parse("2023"));
        var address = "/targets/distribution?unit=" + commune.reference()
                + "&period=2024&indicator=E01&by=share&basis=Cấp ủy giao";

        var proposal = body(shown(officer, address));
        assertThat(proposal).contains("value=\"75\"", "value=\"25\"", "1 đơn vị chưa có số");
        assertThat(standing(hamlets.getFirst())).isEmpty();

        var confirmed = send(
                officer,
                MockMvcRequestBuilders.post("/targets/distribution")
                        .queryParam("unit", commune.reference())
                        .queryParam("period", "2024")
                        .queryParam("indicator", "E01")
                        .queryParam("basis", "Cấp ủy giao")
                        .param("own", "Xã An giao")
                        .param("given", "2024-02-01")
                        .param("citation", "12-KH/ĐU")
                        .param("value-" + hamlets.get(0).reference(), "80")
                        .param("value-" + hamlets.get(1).reference(), "20")
                        .param("value-" + hamlets.get(2).reference(), ""));
        assertThat(confirmed.getStatus()).isEqualTo(302);
        assertThat(standing(hamlets.get(0)))
                .extracting(Target::value, Target::citation)
                .containsExactly(tuple(new BigDecimal("80"), "12-KH/ĐU"));
        assertThat(standing(hamlets.get(2))).isEmpty();
    }

    @Test
    void theWorkbookThatIsTakenAwayComesBackUnchanged() throws Exception {
        var analyst = signedIn(Role.PROVINCE_ANALYST, province.unit());
        give(
                target(commune, "E01", "=Trung ương", "1234.5", null),
                target(commune, "D02", "Cấp ủy giao", "3", null),
                target(hamlets.getFirst(), "E01", "Xã An giao", "7", null));
        var address = "unit=" + commune.reference() + "&period=2024";

        var file = shown(analyst, "/targets.xlsx?" + address).getContentAsByteArray();
        var taken = send(
                analyst,
                multipart("/targets/file")
                        .file(new MockMultipartFile("file", "a.xlsx", null, file))
                        .queryParam("unit", commune.reference())
                        .queryParam("period", "2024"));

        assertThat(taken.getStatus()).isEqualTo(302);
        assertThat(standing(commune))
                .extracting(Target::value)
                .containsExactlyInAnyOrder(new BigDecimal("1234.5"), new BigDecimal("3"));
        assertThat(province.scope().get(() -> targets.history(commune, "E01", YEAR, "=Trung ương")))
                .hasSize(1);
        assertThat(body(shown(analyst, "/targets.csv?" + address))).contains("\"'=Trung ương\"", "\"1234.5\"");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(4);
        }
    }

    @Test
    void aFormulaCountsByWhatItCameTo() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("a");
            var heads = sheet.createRow(0);
            var row = sheet.createRow(1);
            heads.createCell(0).setCellValue("Mã đơn vị");
            row.createCell(0).setCellValue(commune.address());
            heads.createCell(1).setCellValue("Mã chỉ tiêu");
            row.createCell(1).setCellValue("E01");
            heads.createCell(2).setCellValue("Căn cứ giao");
            row.createCell(2).setCellValue("A");
            heads.createCell(3).setCellValue("Kế hoạch");
            row.createCell(3).setCellFormula("1.5*0.75");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(bytes);
        }

        var taken = send(
                signedIn(Role.PROVINCE_ANALYST, province.unit()),
                multipart("/targets/file")
                        .file(new MockMultipartFile("file", "a.xlsx", null, bytes.toByteArray()))
                        .queryParam("unit", commune.reference())
                        .queryParam("period", "2024"));

        assertThat(taken.getStatus()).isEqualTo(302);
        assertThat(standing(commune)).extracting(Target::value).containsExactly(new BigDecimal("1.125"));
    }

    @Test
    void everyMistakeOfAWorkbookIsNamedByItsCellAndNothingIsTaken() throws Exception {
        var analyst = signedIn(Role.PROVINCE_ANALYST, province.unit());
        give(target(commune, "E03", "A", "5", null));
        var file = workbook(
                List.of("Mã đơn vị", "Mã chỉ tiêu", "Căn cứ giao", "Kế hoạch", "Lý do điều chỉnh"),
                List.of(commune.address(), "E01", "A", 12, ""),
                List.of("99999", "E01", "A", 12, ""),
                List.of(commune.address(), "Z01", "", "nhiều", ""),
                List.of(commune.address(), "E03", "A", 6, ""),
                List.of(commune.address(), "E01", "a", 13, ""));

        var told = send(
                analyst,
                multipart("/targets/file")
                        .file(new MockMultipartFile("file", "a.xlsx", null, file))
                        .queryParam("unit", commune.reference())
                        .queryParam("period", "2024"));

        assertThat(told.getStatus()).isEqualTo(422);
        assertThat(body(told))
                .contains(">A3<", ">B4<", ">C4<", ">D4<", ">E5<", ">B6<")
                .doesNotContain(">D2<");
        assertThat(standing(commune)).extracting(Target::indicator).containsExactly("E03");

        for (var noWorkbook : List.of("không phải".getBytes(StandardCharsets.UTF_8), PackedOtherwise.of(file, 93))) {
            var noFile = send(
                    analyst,
                    multipart("/targets/file")
                            .file(new MockMultipartFile("file", "a.xlsx", null, noWorkbook))
                            .queryParam("unit", commune.reference())
                            .queryParam("period", "2024"));
            assertThat(noFile.getStatus()).isEqualTo(400);
        }
    }

    /** With the address by which the directory knows it. */
    private Unit known(Unit made) {
        return province.scope().get(() -> organisation.unit(made.id(), YEAR.lastDay()));
    }

    private static byte[] workbook(List<?>... rows) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("a");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    if (rows[row].get(column) instanceof Number number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, rows[row].get(column).toString());
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static NewTarget target(
            Unit unit, String indicator, String basis, @Nullable String value, @Nullable String reason) {
        return new NewTarget(
                unit, indicator, YEAR, basis, value == null ? null : new BigDecimal(value), null, DAY, reason);
    }

    private List<Target> give(NewTarget... given) {
        return province.scope().get(() -> targets.give(List.of(given)));
    }

    private List<Target> standing(Unit unit) {
        return province.scope().get(() -> targets.standing(List.of(unit), YEAR));
    }

    private void report(Unit unit, String indicator, String value) {
        report(unit, indicator, value, YEAR);
    }

    private void report(Unit unit, String indicator, String value, Period period) {
        var figure = new Submission.Figure(indicator, "", new BigDecimal(value), null);
        province.scope()
                .get(() -> reporting.submit(
                        new Submission(UUID.randomUUID(), unit, period, Channel.PAGE, null, null, List.of(figure))));
    }

    private MockHttpServletResponse post(MockHttpSession session, Unit unit, String indicator, String value)
            throws Exception {
        return send(
                session,
                MockMvcRequestBuilders.post("/targets")
                        .param("unit", unit.reference())
                        .param("period", "2024")
                        .param("was", "")
                        .param("indicator", indicator)
                        .param("basis", "Cấp ủy giao")
                        .param("value", value)
                        .param("given", "2024-01-15"));
    }

    private MockHttpSession signedIn(Role role, Unit unit) throws Exception {
        var login = "u" + UUID.randomUUID().toString().substring(0, 8);
        province.scope().run(() -> access.open(login, "Nguyễn Thị Thử", role, unit.id(), PASSWORD));
        var session = new MockHttpSession();
        web.perform(MockMvcRequestBuilders.post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", login)
                .param("password", PASSWORD));
        return session;
    }

    private MockHttpServletResponse send(MockHttpSession session, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return web.perform(request.session(session).with(csrf())).andReturn().getResponse();
    }

    private MockHttpServletResponse shown(MockHttpSession session, String address) throws Exception {
        return web.perform(get(address).session(session)).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse response) throws Exception {
        return Objects.requireNonNull(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
