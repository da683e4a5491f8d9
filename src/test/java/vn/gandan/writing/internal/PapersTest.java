package vn.gandan.writing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.Period;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;
import vn.gandan.writing.Writing;

@ModuleTest
class PapersTest {

    private static final Period YEAR = Period.parse("2024");
    private static final URI SITE = URI.create("http://localhost:8080");

    @Autowired
    Writing writing;

    @Autowired
    Reporting reporting;

    @Autowired
    Organisation organisation;

    @Autowired
    Access access;

    @Autowired
    Connections connections;

    @Autowired
    MockMvc web;

    TestProvince province;
    Unit communeA;
    Unit communeB;
    Unit communeC;

    @BeforeEach
    void aProvinceOfThreeCommunesOneOfThemSilent() {
        province = TestProvince.named("Thử", connections);
        communeA = province.commune("An");
        communeB = province.commune("Bình");
        communeC = province.commune("Cát");
        province.hamlets(communeC, 1);
        report(communeA, 2, Channel.PAGE);
        report(communeB, 3, Channel.PAGE);
    }

    @Test
    void theFiguresOfThePaperEqualTheTotals() throws IOException {
        try (var word = review()) {
            var table = byUnit(word);
            assertRow(table, 2, province.unit());
            assertRow(table, 3, communeA);
            assertRow(table, 4, communeB);
            assertThat(table.getRow(5).getCell(1).getText()).isEqualTo("1 đơn vị chưa có số liệu");
            assertThat(text(word))
                    .contains("hiến 5.500 m² đất")
                    .contains("quy thành tiền 16,502 triệu đồng")
                    .contains("Cộng các dòng bằng đúng số chung của tỉnh Thử.")
                    .contains("Còn 1/3 xã chưa có số liệu")
                    .contains("diện tích đất hiến (E01)")
                    .contains("còn 1/6 thôn, tổ dân phố");
        }
    }

    @Test
    void ordinaryFiguresCarryNoMark() throws IOException {
        try (var word = review()) {
            assertThat(word.getFooterList()).isEmpty();
        }
    }

    @Test
    void illustrativeFiguresAreMarked() throws IOException {
        report(communeA, 2, Channel.ILLUSTRATION);

        try (var word = review()) {
            assertThat(word.getFooterList()).isNotEmpty();
            assertThat(text(word)).contains("Nguồn gốc: Báo cáo thử.");
        }
    }

    @Test
    void anOfficialDownloadsThePaperOfHerUnit() throws Exception {
        var session = signedIn(communeA);

        var answer = download(communeA, session);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"bao-cao-to-dan-van-xa-an-2024.docx\"");
        assertThat(answer.getContentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        try (var word = new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(text(word)).contains("hiến 2.200 m² đất");
            assertThat(word.getTables().getFirst().getText()).contains("TỈNH THỬ", "ĐẢNG ỦY XÃ AN");
        }
    }

    @Test
    void thePaperOfAnotherCommuneDoesNotExistForHer() throws Exception {
        var session = signedIn(communeA);

        assertThat(download(communeB, session).getStatus()).isEqualTo(404);
        assertThat(download(province.unit(), session).getStatus()).isEqualTo(404);
    }

    private MockHttpSession signedIn(Unit unit) throws Exception {
        String login = "w" + UUID.randomUUID().toString().substring(0, 8);
        access.open(login, "Người thử", Role.COMMUNE_OFFICER, unit.id(), "mật khẩu thử");
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("username", login)
                        .param("password", "mật khẩu thử"))
                .andReturn();
        return session;
    }

    private MockHttpServletResponse download(Unit unit, MockHttpSession session) throws Exception {
        String reference = province.scope()
                .get(() -> organisation.unit(unit.id(), YEAR.lastDay()))
                .reference();
        return web.perform(get("/papers/team-review.docx")
                        .session(session)
                        .param("unit", reference)
                        .param("period", YEAR.code()))
                .andReturn()
                .getResponse();
    }

    /** Every hamlet gives the same figures. */
    private void report(Unit commune, int hamlets, Channel channel) {
        var places = channel == Channel.ILLUSTRATION
                ? province.scope().get(() -> below(commune))
                : province.hamlets(commune, hamlets);
        for (var hamlet : places) {
            var figures =
                    Map.of("D02", "1", "D04", "7", "E01", "1100", "E03", "12", "E04", "3300400").entrySet().stream()
                            .map(each -> new Figure(each.getKey(), "", change(each.getValue(), channel), null))
                            .toList();
            province.scope()
                    .run(() -> reporting.submit(
                            new Submission(UUID.randomUUID(), hamlet, YEAR, channel, "Báo cáo thử", null, figures)));
        }
    }

    /** An equal value changes nothing, so that what is given again is one more. */
    private static BigDecimal change(String value, Channel channel) {
        return channel == Channel.ILLUSTRATION ? new BigDecimal(value).add(BigDecimal.ONE) : new BigDecimal(value);
    }

    private List<Unit> below(Unit commune) {
        return organisation.children(commune.id(), YEAR.lastDay());
    }

    private XWPFDocument review() throws IOException {
        var file = province.scope().get(() -> writing.teamReview(province.unit(), YEAR, Basis.REPORTED, SITE));
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private void assertRow(XWPFTable table, int row, Unit unit) {
        var codes = List.of("D04", "E01", "E03");
        var totals = province.scope().get(() -> reporting.totals(List.of(unit), codes, YEAR, "", Basis.REPORTED));
        for (int place = 0; place < codes.size(); place++) {
            var value = java.util.Objects.requireNonNull(totals.get(place).value());
            assertThat(table.getRow(row).getCell(3 + place).getText()).isEqualTo(Numbers.VIETNAMESE.of(value));
        }
    }

    private static XWPFTable byUnit(XWPFDocument word) {
        return word.getTables().stream()
                .filter(table -> table.getRow(0).getCell(1).getText().equals("Đơn vị"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(XWPFDocument word) {
        return word.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .collect(java.util.stream.Collectors.joining("\n"))
                .replace('\u00A0', ' ');
    }
}
