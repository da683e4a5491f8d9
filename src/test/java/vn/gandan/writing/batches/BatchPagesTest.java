package vn.gandan.writing.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.gandan.organisation.Level.COMMUNE;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestListing;
import vn.gandan.writing.outlines.OutlineReader;
import vn.gandan.writing.outlines.Outlines;

/** An analyst composes the reports of many communes in one go; none of it needs a script. */
@ModuleTest
class BatchPagesTest {

    private static final String PASSWORD = "mật khẩu thử";

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    Reporting reporting;

    @Autowired
    Outlines outlines;

    @Autowired
    TestListing listing;

    @Autowired
    MockMvc web;

    @Autowired
    Clock clock;

    private Unit province;
    private List<Unit> communes;
    private Period period;
    private UUID outline;
    private MockHttpSession analyst;

    /** Cao Bằng of today, with more communes than are read together, and days of which no other test speaks. */
    @BeforeEach
    void anAnalystOfAProvince() throws Exception {
        province = organisation.resolve("04", LocalDate.now(clock));
        communes = organisation.below(province.id(), COMMUNE, LocalDate.now(clock));
        assertThat(communes).hasSizeGreaterThan(45);
        var last = LocalDate.now(clock).minusDays(1);
        period = Period.parse(last.minusDays(20 + (UUID.randomUUID().hashCode() & 0x3ff)) + ".." + last);
        outline = outline("Đã tổ chức {A06} cuộc.");
        analyst = signedIn(province, Role.PROVINCE_ANALYST);
    }

    @AfterEach
    void nothingIsHeld() {
        listing.release();
        listing.forgive();
    }

    @Test
    void everyCommuneHasItsReportWithItsOwnFigure() throws Exception {
        reported(communes.get(0), 41);
        reported(communes.get(1), 43);
        var batch = begun("ALL");
        var done = over(batch);
        assertThat(done).contains("<b class=\"n\">" + communes.size() + "</b> bản thảo đã soạn");
        for (var commune : communes) {
            assertThat(done).contains(">" + commune.title() + "</a>");
        }
        var files = unpacked(batch, "false");
        assertThat(files).hasSize(communes.size());
        assertThat(text(files, communes.get(0))).contains("Đã tổ chức 41 cuộc.");
        assertThat(text(files, communes.get(1))).contains("Đã tổ chức 43 cuộc.");
        assertThat(text(files, communes.get(2))).contains("Chưa có số liệu").doesNotContain("Đã tổ chức");
    }

    @Test
    void theyAreTakenAwayAsPdfTooWhereThatIsAsked() throws Exception {
        reported(communes.get(0), 41);
        var batch = begun("SOME", communes.get(0), communes.get(1));
        over(batch);
        var files = unpacked(batch, "true");
        assertThat(files.keySet())
                .hasSize(4)
                .filteredOn(name -> name.endsWith(".pdf"))
                .hasSize(2);
        for (var file : files.entrySet()) {
            if (file.getKey().endsWith(".pdf")) {
                try (var pdf = Loader.loadPDF(file.getValue())) {
                    assertThat(pdf.getNumberOfPages()).isPositive();
                }
            }
        }
    }

    @Test
    void aDraftThatStandsIsLeftAlone() throws Exception {
        var commune = communes.get(3);
        var draft = Objects.requireNonNull(send(post("/drafts")
                        .param("outline", outline.toString())
                        .param("unit", commune.reference())
                        .param("period", period.code()))
                .getRedirectedUrl());
        assertThat(send(post("/drafts/draft/passage")
                                .param("id", draft.substring(draft.indexOf("id=") + 3))
                                .param("key", "m2")
                                .param("version", "0")
                                .param("words", "Lời của tôi."))
                        .getStatus())
                .isEqualTo(302);
        assertThat(shown("/drafts/batches?outline=" + outline + "&period=" + period.code()))
                .contains("1 nơi đã có bản thảo");
        var batch = begun("SOME", commune, communes.get(4));
        assertThat(over(batch))
                .contains("<b class=\"n\">1</b> bản thảo đã soạn")
                .contains("<b class=\"n\">1</b> bản đã có từ trước")
                .contains("href=\"" + draft + "\"");
        assertThat(shown(draft)).contains("Lời của tôi.");

        assertThat(over(begun("SOME", commune, communes.get(4)))).contains("<b class=\"n\">2</b> bản đã có từ trước");
    }

    @Test
    void oneThatCannotBeComposedIsToldAndDoesNotKeepTheOthersFromTheirs() throws Exception {
        outline = outline("@danh sách " + TestListing.NAME);
        listing.refuse(communes.get(1).id());
        listing.breakOver(communes.get(2).id());
        var batch = begun("SOME", communes.get(0), communes.get(1), communes.get(2), communes.get(3));
        assertThat(over(batch))
                .contains("<b class=\"n\">2</b> bản thảo đã soạn", "<b class=\"n\">2</b> nơi chưa soạn được")
                .contains("<b>" + communes.get(1).title() + "</b>: ", "ngày thử")
                .contains("<b>" + communes.get(2).title() + "</b>: Chương trình gặp lỗi");
        listing.forgive();
        goOn(batch);
        assertThat(over(batch)).contains("<b class=\"n\">4</b> bản thảo đã soạn");
    }

    @Test
    void whatIsStoppedShowsHowFarItCameAndGoesOnWithTheRest() throws Exception {
        outline = outline("@danh sách " + TestListing.NAME);
        listing.hold(communes.getLast().id());
        var batch = begun("ALL");
        listing.awaitReached();
        assertThat(shown(batch))
                .contains(
                        "<b class=\"n\">40/" + communes.size() + "</b> xã, phường đã xong",
                        "Còn khoảng",
                        "Dừng</button>");
        assertThat(send(post("/drafts/batches/end").param("id", id(batch))).getStatus())
                .isEqualTo(302);
        assertThat(shown(batch)).contains("Đang dừng");
        listing.release();
        assertThat(over(batch))
                .contains("còn " + (communes.size() - 40) + " nơi chưa soạn")
                .contains("<b class=\"n\">40</b> bản thảo đã soạn");
        goOn(batch);
        assertThat(over(batch))
                .contains("<b class=\"n\">" + communes.size() + "</b> bản thảo đã soạn")
                .contains("<b class=\"n\">0</b> bản đã có từ trước");
    }

    @Test
    void theSameReportsAreNotComposedTwiceAtOnce() throws Exception {
        outline = outline("@danh sách " + TestListing.NAME);
        listing.hold(communes.getFirst().id());
        var first = begun("SOME", communes.getFirst());
        listing.awaitReached();
        var second = send(beginning("ALL"));
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(body(second)).contains("Một đợt soạn như thế đang chạy");
        listing.release();
        over(first);
    }

    @Test
    void communesOfAnotherProvinceDoNotExistForHer() throws Exception {
        var stranger = organisation.resolve("00721", LocalDate.now(clock));
        assertThat(stranger.province()).isNotEqualTo(province.province());
        assertThat(send(beginning("SOME", communes.getFirst(), stranger)).getStatus())
                .isEqualTo(404);
        var batch = begun("SOME", communes.getFirst());
        over(batch);
        analyst = signedIn(organisation.resolve("08", LocalDate.now(clock)), Role.PROVINCE_ANALYST);
        assertThat(send(get(batch)).getStatus()).isEqualTo(404);
        assertThat(send(get("/drafts/batches/batch.zip").param("id", id(batch))).getStatus())
                .isEqualTo(404);
        assertThat(send(post("/drafts/batches/end").param("id", id(batch))).getStatus())
                .isEqualTo(404);
        assertThat(send(post("/drafts/batches/resumption").param("id", id(batch)))
                        .getStatus())
                .isEqualTo(404);
        assertThat(shown("/drafts/batches")).doesNotContain(batch);
    }

    @Test
    void whoWorksInACommuneComposesForNoOthers() throws Exception {
        analyst = signedIn(communes.getFirst(), Role.COMMUNE_OFFICER);
        assertThat(shown("/drafts")).doesNotContain("/drafts/batches");
        assertThat(send(get("/drafts/batches")).getStatus()).isEqualTo(403);
        assertThat(send(beginning("ALL")).getStatus()).isEqualTo(403);
    }

    @Test
    void aLeaderLooksAtItAndBeginsNone() throws Exception {
        var batch = begun("SOME", communes.getFirst());
        over(batch);
        analyst = signedIn(province, Role.PROVINCE_LEADER);
        assertThat(shown(batch)).contains(communes.getFirst().title());
        assertThat(send(beginning("ALL")).getStatus()).isEqualTo(403);
        assertThat(send(post("/drafts/batches/resumption").param("id", id(batch)))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void nothingChosenIsSaid() throws Exception {
        var answer = send(beginning("SOME"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body(answer)).contains("Chưa chọn nơi nào");
    }

    @Test
    void aReportOnAPeriodBeforeTheMergerIsOfTheCommunesOfThatDay() throws Exception {
        period = Period.parse("2024");
        var then = organisation.below(
                organisation.resolve("04@2024-12-31", LocalDate.now(clock)).id(), COMMUNE, LocalDate.of(2024, 12, 31));
        assertThat(then).hasSizeGreaterThan(100);
        assertThat(shown("/drafts/batches?period=2024"))
                .contains("Soạn cho tất cả " + then.size() + " xã, phường", "<legend>Huyện ");
        assertThat(over(begun("SOME", then.getFirst()))).contains("<b class=\"n\">1</b> bản thảo đã soạn");
        var today = send(beginning("SOME", communes.getFirst()));
        assertThat(today.getStatus()).isEqualTo(422);
        assertThat(body(today)).contains("Hãy đánh dấu lại");
    }

    @Test
    void communesOfAProvinceThatWasMergedIntoHersAreHers() throws Exception {
        period = Period.parse("2024");
        province = organisation.resolve("08", LocalDate.now(clock));
        analyst = signedIn(province, Role.PROVINCE_ANALYST);
        var day = LocalDate.of(2024, 12, 31);
        var before = organisation.resolve("02", day);
        communes = organisation.below(before.id(), COMMUNE, day);
        reported(communes.getFirst(), 47);
        var batch = begun("SOME", communes.getFirst());
        assertThat(over(batch)).contains("<b class=\"n\">1</b> bản thảo đã soạn");
        assertThat(text(unpacked(batch, "false"), communes.getFirst())).contains("Đã tổ chức 47 cuộc.");
    }

    /** What is written grows with the units, what is read does not. */
    @Test
    void manyReportsAskTheDataNoMoreOftenThanOne() throws Exception {
        outline = outline(
                "Đã tổ chức {A06} cuộc[, {A06 so với cùng kỳ}]; {A06 so với kế hoạch}.\n@biểu đơn vị A06, A07: Bảng");
        communes.subList(0, 31).forEach(commune -> reported(commune, 41));
        var one = asked(communes.subList(0, 1));
        var many = asked(communes.subList(1, 31));
        assertThat(reading(one)).isNotEmpty();
        // The first finds nothing kept of units and periods yet.
        assertThat(reading(many)).hasSizeLessThanOrEqualTo(reading(one).size());
        assertThat(many.size() - one.size()).isLessThanOrEqualTo(29 * 9);
    }

    private static List<String> reading(List<String> statements) {
        return statements.stream()
                .filter(statement ->
                        statement.matches("(?s).*(from|join) (reporting|organisation|targets|indicators)\\..*"))
                .toList();
    }

    /** The statements of a batch, as the thread that composes it sends them. */
    private List<String> asked(List<Unit> units) throws Exception {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var told = new ListAppender<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                // An event finds out only when asked in which thread it happened.
                event.prepareForDeferredProcessing();
                super.append(event);
            }
        };
        told.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(told);
        try {
            over(begun("SOME", units.toArray(Unit[]::new)));
        } finally {
            logger.detachAppender(told);
            logger.setLevel(null);
            logger.setAdditive(true);
        }
        return told.list.stream()
                .filter(event -> event.getThreadName().startsWith("batch-"))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement")
                        || message.startsWith("Executing SQL batch"))
                .toList();
    }

    private UUID outline(String part) {
        var read = OutlineReader.read("Tên: Báo cáo thử\nLoại: BC\nTrích yếu: kết quả\n# KẾT QUẢ\n" + part);
        assertThat(read.mistakes()).isEmpty();
        return inProvince(() -> outlines.open(read.outline(), null).id());
    }

    private MockHttpServletRequestBuilder beginning(String which, Unit... units) {
        var request = post("/drafts/batches")
                .param("outline", outline.toString())
                .param("period", period.code())
                .param("which", which);
        for (var unit : units) {
            request.param("unit", unit.reference());
        }
        return request;
    }

    private String begun(String which, Unit... units) throws Exception {
        return Objects.requireNonNull(send(beginning(which, units)).getRedirectedUrl());
    }

    private void goOn(String batch) throws Exception {
        assertThat(send(post("/drafts/batches/resumption").param("id", id(batch)))
                        .getStatus())
                .isEqualTo(302);
    }

    /** The page, once nothing more is being done. */
    private String over(String batch) throws Exception {
        var deadline = System.nanoTime() + 120_000_000_000L;
        var page = shown(batch);
        while (page.contains("dang-soan")) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(50);
            page = shown(batch);
        }
        return page;
    }

    private Map<String, byte[]> unpacked(String batch, String archive) throws Exception {
        var answer =
                send(get("/drafts/batches/batch.zip").param("id", id(batch)).param("archive", archive));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/zip");
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private String text(Map<String, byte[]> files, Unit commune) throws IOException {
        var names = new ArrayList<>(files.keySet());
        var file = Objects.requireNonNull(files.get(names.get(communes.indexOf(commune))));
        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains(commune.name().toUpperCase(Locale.of("vi")));
            return text.getText();
        }
    }

    private static String id(String batch) {
        return batch.substring(batch.indexOf("id=") + 3);
    }

    private String shown(String address) throws Exception {
        var answer = send(get(address));
        assertThat(answer.getStatus()).isEqualTo(200);
        return body(answer);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.session(analyst).with(csrf())).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpSession signedIn(Unit unit, Role role) throws Exception {
        var login = "dot" + UUID.randomUUID().toString().substring(0, 8);
        access.open(login, "Người thử", role, unit.id(), PASSWORD);
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .param("username", login)
                .param("password", PASSWORD)
                .session(session)
                .with(csrf()));
        return session;
    }

    private <T> T inProvince(Supplier<T> work) {
        return Scope.system(communes.getFirst().province(), "test").get(work);
    }

    private void reported(Unit commune, int value) {
        inProvince(() -> reporting.submit(new Submission(
                UUID.randomUUID(),
                organisation.unit(commune.id(), period.lastDay()),
                period,
                Channel.PAGE,
                null,
                null,
                List.of(new Figure("A06", "", BigDecimal.valueOf(value), null)))));
    }
}
