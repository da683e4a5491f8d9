package vn.gandan.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Link;
import vn.gandan.directives.LinkKind;
import vn.gandan.duties.Duties;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Provenance;
import vn.gandan.reporting.Reporting;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing.Item;
import vn.gandan.shared.Scope;
import vn.gandan.support.ModuleTest;

/** Reports as officials read them; none of it needs a script. */
@ModuleTest
class ReadingPagesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 3);
    private static final String PASSWORD = "mật khẩu thử";
    private static final String SHORTCOMING = "tuyên truyền còn chậm";
    private static final String TEXT = """
        Kết quả công tác dân vận
        Thực hiện Kế hoạch số {mark}-KH/ĐU về thực hiện Nghị quyết số {mark}-NQ/TW, xã đã tuyên truyền 42 cuộc, có 1.890 lượt người dự.
        Còn hạn chế: tuyên truyền còn chậm.
        Kinh phí 20 triệu đồng.
        Thời gian tới tập trung: mở lớp tập huấn cho tổ dân vận.
        """;

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    Reporting reporting;

    @Autowired
    Directives directives;

    @Autowired
    Duties duties;

    @Autowired
    ReadingStore readings;

    @Autowired
    ProposalStore proposals;

    @Autowired
    ShortcomingListing listing;

    @Autowired
    Intakes intakes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    @Autowired
    Clock clock;

    private Unit commune;
    private Unit province;
    private Period period;
    private MockHttpSession officer;
    private MockHttpSession analyst;

    /** Days of which no other test speaks. */
    @BeforeEach
    void anOfficerAndAnAnalyst() throws Exception {
        province = unit("08");
        commune = unit("00721");
        var last = LocalDate.now(clock).minusDays(1);
        period = Period.parse(last.minusDays(20 + (UUID.randomUUID().hashCode() & 0x7fff)) + ".." + last);
        officer = signedIn(Role.COMMUNE_OFFICER, commune);
        analyst = signedIn(Role.PROVINCE_ANALYST, province);
    }

    @Test
    void aReportIsHandedInOnceAndKnownAgain() throws Exception {
        assertThat(shown(officer, "/readings")).contains("Đưa báo cáo vào");
        var text = "Báo cáo " + letters() + " của xã Đồng Văn năm 2025";

        var first = pasted(officer, text);
        assertThat(shown(officer, first)).contains("Xã Đồng Văn", "Năm 2025", "Không tìm thấy số liệu");
        var colleague = signedIn(Role.COMMUNE_OFFICER, commune);
        var again = pasted(colleague, "  " + text.replace(" ", "  ") + "\n");

        assertThat(again).startsWith(first).endsWith("&notice=AGAIN");
        assertThat(shown(officer, again)).contains("Báo cáo này đã đọc");
        assertThat(shown(officer, "/readings")).contains(first.substring(first.indexOf("id=")));
    }

    @Test
    void whatIsTooLongToBeReadIsToldAndStaysInItsField() throws Exception {
        var response = send(officer, post("/readings").param("pasted", "Báo cáo dài ".repeat(170_000)));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(body(response)).contains("Báo cáo dài hơn 2.000.000 ký tự", "Báo cáo dài Báo cáo dài");
    }

    @Test
    void theFigureOfAnotherPeriodIsAskedFor() throws Exception {
        var text = "Báo cáo công tác dân vận xã Đồng Văn năm 2025 " + letters()
                + "\nNăm 2023 xã đã tuyên truyền, quán triệt 42 cuộc. Trong kỳ tuyên truyền, quán triệt 57 cuộc.";

        assertThat(shown(officer, pasted(officer, text))).contains("báo cáo nêu số này của Năm 2023, khác kỳ báo cáo");
    }

    @Test
    void aFileThatIsNoTextAndASecretPaperAreToldAndNotKept() throws Exception {
        var picture = upload(officer, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff});
        assertThat(picture.getStatus()).isEqualTo(422);
        assertThat(body(picture)).contains("báo cáo.txt");

        int before = refusals();
        var secret = upload(officer, "TUYỆT MẬT\nBáo cáo bí ẩn 7391".getBytes(StandardCharsets.UTF_8));
        assertThat(secret.getStatus()).isEqualTo(422);
        assertThat(body(secret)).contains("dấu chỉ độ mật").doesNotContain("7391");
        assertThat(refusals()).isEqualTo(before + 1);
    }

    @Test
    void leadersAndTeamsDoNotReadAndNeighboursDoNotSee() throws Exception {
        var mark = mark();
        var reading = given(mark);
        for (var role : List.of(Role.PROVINCE_LEADER, Role.TEAM_LEADER, Role.ADMINISTRATOR)) {
            var session = signedIn(role, commune);
            assertThat(send(session, get("/readings")).getStatus())
                    .as(role.name())
                    .isEqualTo(403);
            assertThat(shown(session, "/more")).doesNotContain("/readings");
        }
        assertThat(shown(officer, "/more")).contains("/readings");
        var neighbour = signedIn(Role.COMMUNE_OFFICER, unit("00715"));
        assertThat(send(neighbour, get(reading.address())).getStatus()).isEqualTo(404);
        assertThat(shown(analyst, reading.address())).contains(mark + "-KH/ĐU");
    }

    @Test
    void whatIsAcceptedIsWrittenOnceWithItsPassage() throws Exception {
        var mark = mark();
        var reading = given(mark);
        for (int number = 1; number <= 6; number++) {
            decided(analyst, reading, number, "ACCEPT");
        }
        var page = shown(analyst, reading.address());
        assertThat(page).contains("Ghi 6 mục đã nhận", "Chưa có trong sổ văn bản, sẽ thêm mới");
        assertThat(own("A06").entry()).isNull();

        int version = version(reading);
        assertThat(write(analyst, reading, version)).endsWith("notice=WRITTEN");
        assertThat(write(analyst, reading, version)).endsWith("notice=WRITTEN");

        assertThat(shown(analyst, reading.address() + "&notice=WRITTEN")).contains("Đã ghi 6 mục");
        var entry = Objects.requireNonNull(own("A06").entry());
        assertThat(entry.value()).isEqualByComparingTo(new BigDecimal(42));
        assertThat(entry.channel()).isEqualTo(Channel.PASSAGE);
        assertThat(entry.passage()).contains("tuyên truyền 42 cuộc, có 1.890 lượt người dự.");
        assertThat(own("A06").history()).isEmpty();
        var source = shown(
                analyst,
                "/totals/provenance?unit=%s&period=%s&indicator=A06".formatted(placed().reference(), period.code()));
        assertThat(source)
                .contains("Mở đoạn này trong báo cáo", reading.address().replace("&", "&amp;"));
        var resolution = inProvince(() -> directives.bySymbol(mark + "-NQ/TW").getFirst());
        var plan = inProvince(() -> directives.bySymbol(mark + "-KH/ĐU").getFirst());
        assertThat(plan.unit()).isEqualTo(commune.id());
        assertThat(inProvince(() -> directives.links(plan.id())))
                .extracting(Link::kind, Link::target)
                .contains(org.assertj.core.groups.Tuple.tuple(LinkKind.IMPLEMENTS, resolution.id()));
    }

    @Test
    void aReportTellsTheShortcomingsThatWereAcceptedUntilTheyAreRemedied() throws Exception {
        var reading = given(mark());
        decided(officer, reading, 5, "ACCEPT");

        assertThat(told(province)).contains("Xã Đồng Văn: " + SHORTCOMING);
        assertThat(told(commune)).contains(SHORTCOMING);

        write(officer, reading, version(reading));
        assertThat(told(commune)).contains(SHORTCOMING);
        decided(officer, reading, 5, "REMEDIED");
        assertThat(addresses(commune)).doesNotContain(reading.address() + "#m5");
    }

    private List<String> told(Unit unit) {
        return inProvince(() -> listing.items(unit.id(), period).items().stream()
                .map(Item::words)
                .toList());
    }

    private List<String> addresses(Unit unit) {
        return inProvince(() -> listing.items(unit.id(), period).items().stream()
                .map(Item::address)
                .toList());
    }

    @Test
    void twoAtOnceAreToldOfEachOther() throws Exception {
        var reading = given(mark());

        assertThat(decided(officer, reading, 1, 0, "ACCEPT")).doesNotContain("CHANGED");
        assertThat(decided(analyst, reading, 1, 0, "REJECT")).contains("notice=CHANGED");
        int seen = version(reading);
        decided(officer, reading, 2, 0, "ACCEPT");
        assertThat(write(analyst, reading, seen)).contains("notice=REPORT_CHANGED");

        assertThat(shown(analyst, reading.address() + "&notice=CHANGED")).contains("Người khác vừa xử lý mục này");
        assertThat(own("A06").entry()).isNull();
    }

    @Test
    void aLongReportIsLookedThroughInPages() throws Exception {
        var reading = given(mark(), ReadingPagesTest::manyFigures);
        var first = shown(officer, reading.address());

        assertThat(first).contains("id=\"m1\"", "id=\"m30\"", "Trang 1/3").doesNotContain("id=\"m31\"");
        assertThat(first.length()).isLessThan(300_000);
        assertThat(shown(officer, reading.address() + "&at=61")).contains("id=\"m61\"", "Trang 3/3");
        assertThat(decided(officer, reading, 30, "REJECT")).contains("at=31");
    }

    private static List<Proposal> manyFigures(String text) {
        return IntStream.rangeClosed(1, 70)
                .mapToObj(number -> Found.figure(number, text, "42 cuộc", "42", null, "session", "A06"))
                .toList();
    }

    @Test
    void aDecisionInPlaceSendsBackOnlyWhatItChanged() throws Exception {
        var reading = given(
                mark(),
                text -> List.of(
                        Found.figure(1, text, "42 cuộc", "42", null, "session", "A06"),
                        Found.figure(2, text, "1.890 lượt người", "1890", null, "session", "A06"),
                        Found.figure(3, text, "20 triệu đồng", "20000000", null, "VND", "E04")));
        var answer = inPlace(reading, 1, "REJECT");

        assertThat(answer)
                .contains("id=\"m1\"", "Đã bỏ", "id=\"m2\"", "1/3")
                .doesNotContain("id=\"m3\"", "Báo cáo nêu hai số", "Báo cáo gốc");
        assertThat(inPlace(reading, 3, "REJECT")).contains("id=\"m3\"").doesNotContain("id=\"m2\"");
        assertThat(inPlace(reading, 3, "REOPEN")).contains("data-go=\"3\"");
    }

    private String inPlace(Reading reading, int number, String act) throws Exception {
        var response = send(
                officer,
                decision(reading, number, proposal(reading, number).version(), act)
                        .header("HX-Request", "true"));
        assertThat(response.getStatus()).isEqualTo(200);
        return body(response);
    }

    @Test
    void aPaperThatTheRegisterRefusesIsToldAndTheOthersAreWritten() throws Exception {
        var mark = mark();
        var reading = given(
                mark,
                text -> List.of(
                        Found.figure(1, text, "42 cuộc", "42", null, "session", "A06"),
                        Found.paper(2, text, "Kế hoạch số " + mark + "-KH/ĐU", mark + "-KH/ĐU", JUNE, List.of()),
                        Found.paper(3, text, "Kế hoạch", mark + "-KH/ĐU", JUNE.plusDays(9), List.of())));
        for (int number = 1; number <= 3; number++) {
            decided(officer, reading, number, "ACCEPT");
        }

        write(officer, reading, version(reading));

        assertThat(states(reading))
                .containsExactly(Proposal.State.WRITTEN, Proposal.State.WRITTEN, Proposal.State.ACCEPTED);
        assertThat(shown(officer, reading.address())).contains("Chưa ghi được:");
    }

    @Test
    void anUndatedPaperOfWhichTheRegisterHasSeveralIsAskedForItsDay() throws Exception {
        var mark = mark();
        for (var day : List.of(JUNE, JUNE.minusMonths(8))) {
            var earlier = given(mark, text -> List.of(plan(text, mark, day)));
            send(
                    officer,
                    decision(earlier, 1, 0, "CORRECT")
                            .param("symbol", mark + "/KH-UBND")
                            .param("issuedOn", day.toString())
                            .param("issuer", String.valueOf(commune.id().value())));
            write(officer, earlier, version(earlier));
        }
        var reading = given(mark, text -> List.of(plan(text, mark, null)));

        assertThat(shown(officer, reading.address())).contains("trong sổ có nhiều văn bản cùng số");
    }

    private static Proposal plan(String text, String mark, @Nullable LocalDate day) {
        return Found.paper(1, text, "Kế hoạch số " + mark, mark + "/KH-UBND", day, List.of());
    }

    @Test
    void aDecisionIsTakenBackOneStep() throws Exception {
        var reading = given(mark());
        decided(officer, reading, 1, "ACCEPT");
        decided(officer, reading, 2, "REJECT");

        undone(reading, version(reading));

        assertThat(states(reading)).startsWith(Proposal.State.ACCEPTED, Proposal.State.OPEN);
    }

    @Test
    void aSecondClickTakesNothingMoreBack() throws Exception {
        var reading = given(mark());
        decided(officer, reading, 1, "ACCEPT");
        decided(officer, reading, 2, "REJECT");
        int seen = version(reading);
        undone(reading, seen);

        assertThat(undone(reading, seen)).contains("notice=REPORT_CHANGED");

        assertThat(states(reading)).startsWith(Proposal.State.ACCEPTED, Proposal.State.OPEN);
    }

    @Test
    void whatIsWrittenIsNotDecidedAgainAndSaysSo() throws Exception {
        var reading = given(mark());
        decided(officer, reading, 1, "ACCEPT");
        write(officer, reading, version(reading));

        assertThat(decided(officer, reading, 1, "REJECT")).contains("notice=ALREADY_WRITTEN");
        assertThat(shown(officer, reading.address() + "&notice=ALREADY_WRITTEN"))
                .contains("Mục này đã ghi.");
    }

    @Test
    void aReportWithWrittenFiguresKeepsItsUnitAndPeriod() throws Exception {
        var reading = given(mark());
        decided(officer, reading, 1, "ACCEPT");
        write(officer, reading, version(reading));

        var moved = send(
                officer,
                post("/readings/report/place")
                        .param("id", id(reading))
                        .param("version", String.valueOf(version(reading)))
                        .param("unit", "xã Đồng Văn")
                        .param("first", period.lastDay().toString())
                        .param("last", period.lastDay().toString()));

        assertThat(moved.getStatus()).isEqualTo(409);
        assertThat(shown(officer, reading.address()))
                .contains("Đã ghi số liệu của báo cáo này")
                .doesNotContain("Sửa đơn vị, kỳ");
    }

    @Test
    void writingDoesNotChangeWhichDecisionWasTheLast() throws Exception {
        var reading = given(mark());
        decided(officer, reading, 4, "ACCEPT");
        decided(officer, reading, 2, "REJECT");
        write(officer, reading, version(reading));
        decided(officer, reading, 5, "REMEDIED");

        undone(reading, version(reading));

        assertThat(proposal(reading, 2).state()).isEqualTo(Proposal.State.OPEN);
        assertThat(proposal(reading, 4).state()).isEqualTo(Proposal.State.ACCEPTED);
    }

    @Test
    void amongOneKindTheNextOfThatKindFollows() throws Exception {
        var reading = given(mark());

        var next = send(officer, decision(reading, 3, 0, "ACCEPT").param("kind", "paper"));
        assertThat(next.getRedirectedUrl()).contains("at=4");
        var none = send(officer, decision(reading, 4, 0, "REJECT").param("kind", "paper"));
        assertThat(none.getRedirectedUrl()).doesNotContain("at=");

        assertThat(shown(officer, reading.address() + "&kind=figure&at=3"))
                .contains("id=\"m1\" data-f=\"1\" tabindex=\"-1\" aria-current=\"true\"");
    }

    @Test
    void aFigureIsPutRightAndAMistakeStandsBesideItsField() throws Exception {
        var reading = given(mark());
        var wrong = send(
                officer,
                decision(reading, 1, 0, "CORRECT").param("value", "bốn hai").param("indicator", "không rõ"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(body(wrong)).contains("bốn hai", "Xin ghi một số", "Xin chọn một chỉ tiêu", "aria-invalid=\"true\"");

        send(
                officer,
                decision(reading, 1, 0, "CORRECT")
                        .param("value", "1.043")
                        .param("indicator", "A06 Số cuộc tuyên truyền, quán triệt"));
        assertThat(shown(officer, reading.address())).contains("1.043", "Đã nhận");
        write(officer, reading, version(reading));

        assertThat(Objects.requireNonNull(own("A06").entry()).value()).isEqualByComparingTo(new BigDecimal(1043));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -5                | Số không thể âm
                    1.976,5           | xin ghi số nguyên
                    1.976,5 cuộc      | xin ghi số nguyên
                    bốn mươi hai      | Xin ghi một số
                    """)
    void aNumberThatCannotBeIsToldBesideItsField(String typed, String why) throws Exception {
        var reading = given(mark());

        var wrong = send(
                officer,
                decision(reading, 1, 0, "CORRECT").param("value", typed).param("indicator", "A06"));

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(body(wrong)).contains(why);
    }

    @Test
    void whatIsTooLongOrStillToComeIsToldBesideItsField() throws Exception {
        var wrong = send(
                officer,
                decision(given(mark()), 1, 0, "CORRECT")
                        .param("value", "42")
                        .param("indicator", "A06")
                        .param("place", "x".repeat(100_000))
                        .param("first", "2030-01-01")
                        .param("last", "2030-12-31"));

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(body(wrong)).contains("Dài hơn 500 ký tự", "Kỳ này chưa bắt đầu");
    }

    @Test
    void ofAShareTheWholeIsPutRightTogetherWithThePart() throws Exception {
        var reading = given(mark(), text -> List.of(Found.figure(1, text, "42 cuộc", "15", "20", "session", "A06")));
        assertThat(shown(officer, reading.address())).contains("value=\"15/20\"");

        send(officer, decision(reading, 1, 0, "CORRECT").param("value", "16/21").param("indicator", "A06"));
        assertThat(shown(officer, reading.address())).contains("16/21</b>");
        decided(officer, reading, 1, "REOPEN");
        int version = proposal(reading, 1).version();
        send(
                officer,
                decision(reading, 1, version, "CORRECT").param("value", "16").param("indicator", "A06"));

        assertThat(shown(officer, reading.address())).contains("<b class=\"n\">16</b>");
    }

    @Test
    void aFigureWithoutAnIndicatorIsAskedForItBeforeItIsAccepted() throws Exception {
        var reading = given(mark());
        var asked = decided(officer, reading, 7, "ACCEPT");
        assertThat(asked).contains("edit=7");
        assertThat(shown(officer, reading.address() + "&at=7&edit=7&notice=INDICATOR_NEEDED"))
                .contains("Chọn chỉ tiêu trước khi nhận.");
        assertThat(states(reading).get(6)).isEqualTo(Proposal.State.OPEN);
    }

    @Test
    void whatIsNoResultIsLookedAtBeforeItIsAccepted() throws Exception {
        var reading = given(
                mark(),
                text -> List.of(
                        stated(
                                Found.figure(1, text, "42 cuộc", "42", null, "session", "A06"),
                                StatedFigure.Kind.TARGET,
                                null,
                                false),
                        stated(
                                Found.figure(2, text, "20 triệu đồng", "20000000", null, "VND", "E04"),
                                StatedFigure.Kind.RESULT,
                                null,
                                true),
                        Found.figure(3, text, "1.890 lượt người", "1890", null, "person-time", "A07")));

        assertThat(decided(officer, reading, 1, "ACCEPT")).contains("edit=1");
        assertThat(decided(officer, reading, 2, "ACCEPT")).contains("edit=2");
        assertThat(decided(officer, reading, 3, "ACCEPT")).doesNotContain("edit");
    }

    @Test
    void aNumberThatMayBeMeantOtherwiseIsNotCalledCertain() throws Exception {
        Function<String, Proposal> plain =
                text -> Found.figure(1, text, "1.890 lượt người", "1890", null, "person-time", "A07");
        var sure = "<span class=\"rd-cf\">chắc</span>";

        assertThat(shown(
                        officer,
                        given(mark(), text -> List.of(plain.apply(text))).address()))
                .contains(sure);
        assertThat(shown(
                        officer,
                        given(
                                        mark(),
                                        text -> List.of(stated(
                                                plain.apply(text),
                                                StatedFigure.Kind.RESULT,
                                                StatedFigure.Doubt.MISTYPED,
                                                false)))
                                .address()))
                .contains("Số trong báo cáo gõ chưa đúng: “1.890 lượt người” được đọc là 1.890.")
                .doesNotContain(sure);
    }

    @Test
    void moneyStandsAsItIsWrittenAndIsPutRightWithItsUnit() throws Exception {
        var reading =
                given(mark(), text -> List.of(Found.figure(1, text, "20 triệu đồng", "20000000", null, "VND", "E04")));
        assertThat(shown(officer, reading.address()))
                .contains("<b class=\"n\">20 triệu đồng</b>", "20.000.000 đồng")
                .doesNotContain("20.000.000 triệu");

        var wrong = send(
                officer,
                decision(reading, 1, 0, "CORRECT").param("value", "85 ha").param("indicator", "E04"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        send(
                officer,
                decision(reading, 1, 0, "CORRECT")
                        .param("value", "85 triệu đồng")
                        .param("indicator", "E04"));
        assertThat(shown(officer, reading.address())).contains("85.000.000</b> đồng");
        write(officer, reading, version(reading));

        assertThat(Objects.requireNonNull(own("E04").entry()).value()).isEqualByComparingTo("85000000");
    }

    @Test
    void aPaperOfALaterDayIsToldAndTheOthersAreWritten() throws Exception {
        var mark = mark();
        var later = LocalDate.now(clock).plusDays(9);
        var reading = given(
                mark,
                text -> List.of(
                        Found.figure(1, text, "42 cuộc", "42", null, "session", "A06"),
                        Found.paper(2, text, "Kế hoạch số " + mark + "-KH/ĐU", mark + "-KH/ĐU", later, List.of())));
        decided(officer, reading, 1, "ACCEPT");
        decided(officer, reading, 2, "ACCEPT");

        write(officer, reading, version(reading));

        assertThat(states(reading)).containsExactly(Proposal.State.WRITTEN, Proposal.State.ACCEPTED);
        assertThat(shown(officer, reading.address())).contains("Chưa ghi được:", "ngày ban hành không thể sau hôm nay");
        var wrong = send(
                officer,
                decision(reading, 2, proposal(reading, 2).version(), "CORRECT")
                        .param("symbol", mark + "-KH/ĐU")
                        .param("issuedOn", later.toString()));
        assertThat(body(wrong)).contains("Ngày ban hành không thể sau hôm nay");
    }

    @Test
    void twoPapersThatCarryOutEachOtherAreTiedOneWay() throws Exception {
        var mark = mark();
        var reading = given(
                mark,
                text -> List.of(
                        Found.paper(
                                1,
                                text,
                                "Kế hoạch số " + mark + "-KH/ĐU",
                                mark + "-KH/ĐU",
                                period.lastDay(),
                                List.of(mark + "-NQ/TW")),
                        Found.paper(
                                2,
                                text,
                                "Nghị quyết số " + mark + "-NQ/TW",
                                mark + "-NQ/TW",
                                period.lastDay(),
                                List.of(mark + "-KH/ĐU"))));
        decided(analyst, reading, 1, "ACCEPT");
        decided(analyst, reading, 2, "ACCEPT");

        write(analyst, reading, version(reading));

        assertThat(states(reading)).containsOnly(Proposal.State.WRITTEN);
    }

    @Test
    void aReportInAnOldEncodingIsShownInUnicodeAndSaysSo() throws Exception {
        var address = pasted(officer, "B¸o c¸o\nT×nh h×nh chung cña huyÖn: ®· tæ chøc 12 cuéc häp\n" + letters());

        assertThat(shown(officer, address)).contains("đã tổ chức", "bảng mã cũ TCVN3");
    }

    @Test
    void anOfficerLeavesThePapersOfTheCentreToTheProvince() throws Exception {
        var reading = given(mark());
        decided(officer, reading, 3, "ACCEPT");
        decided(officer, reading, 4, "ACCEPT");

        write(officer, reading, version(reading));

        assertThat(states(reading)).element(2).isEqualTo(Proposal.State.WRITTEN);
        assertThat(states(reading)).element(3).isEqualTo(Proposal.State.ACCEPTED);
        assertThat(shown(officer, reading.address() + "&notice=WRITTEN"))
                .contains(
                        "Chưa ghi được 1 mục.",
                        "Chưa ghi được:",
                        "văn bản này do cơ quan ban hành hoặc cấp tỉnh đưa vào sổ");
    }

    @Test
    void aTaskOpensADutyWhereThatIsAskedFor() throws Exception {
        var reading = given(mark());
        var due = LocalDate.now(clock).plusDays(30);
        send(
                analyst,
                decision(reading, 6, 0, "CORRECT")
                        .param("words", "Mở lớp tập huấn cho tổ dân vận")
                        .param("duty", "true")
                        .param("dueOn", due.toString()));
        assertThat(shown(analyst, reading.address())).contains("Giao Xã Đồng Văn, hạn");
        write(analyst, reading, version(reading));

        var task = inProvince(() -> proposals.of(reading)).get(5);
        assertThat(task.result()).startsWith("/duties/");
        assertThat(inProvince(() -> duties.of(task.id())))
                .singleElement()
                .satisfies(duty -> assertThat(duty.parties().unit()).isEqualTo(commune.id()));
        assertThat(shown(analyst, Objects.requireNonNull(task.result()))).contains("Mở lớp tập huấn");
    }

    @Test
    void aWrittenShortcomingIsNotedRemedied() throws Exception {
        var reading = given(mark());
        decided(officer, reading, 5, "ACCEPT");
        write(officer, reading, version(reading));

        send(officer, decision(reading, 5, proposal(reading, 5).version(), "REMEDIED"));

        assertThat(shown(officer, reading.address())).contains("đã khắc phục, ghi nhận ngày");
        assertThat(proposal(reading, 5).state()).isEqualTo(Proposal.State.WRITTEN);
    }

    @Test
    void whatStandsAlreadyIsShownBesideIt() throws Exception {
        var first = given(mark());
        decided(officer, first, 1, "ACCEPT");
        write(officer, first, version(first));

        var second = given(mark());
        assertThat(shown(officer, second.address())).contains("đã có đúng số này");
        send(officer, decision(second, 1, 0, "CORRECT").param("value", "50").param("indicator", "A06"));
        assertThat(shown(officer, second.address())).contains("Đã có 42. Lệch 8.");
    }

    @Test
    void theUnitAndPeriodAreSetAndWhatCannotBeIsTold() throws Exception {
        var text = "Báo cáo " + letters() + " không nêu gì";
        var address = pasted(analyst, text);
        var id = address.substring(address.indexOf("id=") + 3);

        var wrong = send(
                analyst,
                post("/readings/report/place")
                        .param("id", id)
                        .param("version", "0")
                        .param("unit", "xã Không Có Thật")
                        .param("first", "2025-01-01")
                        .param("last", "2024-01-01"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(body(wrong)).contains("Không thấy đơn vị này", "ngày đầu không sau ngày cuối");

        var set = send(
                analyst,
                post("/readings/report/place")
                        .param("id", id)
                        .param("version", "0")
                        .param("unit", "xã Đồng Văn")
                        .param("first", "2025-07-01")
                        .param("last", "2025-07-31"));
        assertThat(set.getRedirectedUrl()).contains("notice=PLACED");
        assertThat(shown(analyst, address)).contains("Xã Đồng Văn", "Tháng 7/2025");
    }

    /** Two figures of one indicator each, a plan, a resolution, a shortcoming, a task, and a figure of nobody knows what. */
    private Reading given(String mark) {
        return given(
                mark,
                text -> List.of(
                        Found.figure(1, text, "42 cuộc", "42", null, "session", "A06"),
                        Found.figure(2, text, "1.890 lượt người", "1890", null, "person-time", "A07"),
                        Found.paper(
                                3,
                                text,
                                "Kế hoạch số " + mark + "-KH/ĐU",
                                mark + "-KH/ĐU",
                                period.lastDay(),
                                List.of(mark + "-NQ/TW")),
                        Found.paper(
                                4,
                                text,
                                "Nghị quyết số " + mark + "-NQ/TW",
                                mark + "-NQ/TW",
                                LocalDate.of(2013, 6, 3),
                                List.of()),
                        Found.passage(5, Kind.LIMITATION, text, "tuyên truyền còn chậm"),
                        Found.passage(6, Kind.TASK, text, "mở lớp tập huấn cho tổ dân vận"),
                        Found.figure(7, text, "lớp", "1", null, "class", null)));
    }

    private static Proposal stated(
            Proposal proposal, StatedFigure.Kind kind, StatedFigure.@Nullable Doubt doubt, boolean otherUnit) {
        var figure = (FigureFact) proposal.read();
        return Proposal.found(
                proposal.number(),
                proposal.kind(),
                proposal.span(),
                new FigureFact(
                        figure.value(),
                        figure.of(),
                        figure.unit(),
                        figure.unitText(),
                        figure.label(),
                        kind,
                        null,
                        null,
                        doubt,
                        figure.indicator(),
                        figure.agreeing(),
                        otherUnit,
                        figure.sure(),
                        null,
                        null));
    }

    private Reading given(String mark, Function<String, List<Proposal>> proposed) {
        var text = TEXT.replace("{mark}", mark);
        var reading = new Reading(
                province.province(),
                UUID.randomUUID(),
                commune.path(),
                "Báo cáo " + mark,
                text,
                Set.of(),
                commune.id(),
                period,
                "Thử",
                Instant.now(clock),
                0);
        var found = proposed.apply(text);
        inProvince(() -> {
            readings.add(reading, digest(), Actor.system("test"));
            proposals.add(reading, found);
            return reading;
        });
        return reading;
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static String digest() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    /** A number that no other paper has. */
    private static String mark() {
        return String.valueOf(10_000 + (UUID.randomUUID().hashCode() & 0xffff));
    }

    private <T> T inProvince(java.util.function.Supplier<T> work) {
        return Scope.system(province.province(), "test")
                .get(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private Unit placed() {
        return Scope.closed("test").get(() -> organisation.unit(commune.id(), period.lastDay()));
    }

    private Provenance own(String indicator) {
        return inProvince(() -> reporting.provenance(placed(), indicator, period, "", Basis.REPORTED));
    }

    private int refusals() {
        return inProvince(
                () -> jdbc.sql("select count(*) from audit.entry where act = 'SECRET_REFUSED' and subject = 'report'")
                        .query(Integer.class)
                        .single());
    }

    private int version(Reading reading) {
        return inProvince(() -> readings.get(reading.province(), reading.id())).version();
    }

    private Proposal proposal(Reading reading, int number) {
        return inProvince(() -> proposals.get(reading, number));
    }

    private List<Proposal.State> states(Reading reading) {
        return inProvince(() -> proposals.of(reading)).stream()
                .map(Proposal::state)
                .toList();
    }

    private String decided(MockHttpSession session, Reading reading, int number, String act) throws Exception {
        return decided(session, reading, number, proposal(reading, number).version(), act);
    }

    private String decided(MockHttpSession session, Reading reading, int number, int version, String act)
            throws Exception {
        var response = send(session, decision(reading, number, version, act));
        assertThat(response.getStatus()).as(body(response)).isEqualTo(302);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    private static MockHttpServletRequestBuilder decision(Reading reading, int number, int version, String act) {
        return post("/readings/report/decisions")
                .param("id", id(reading))
                .param("number", String.valueOf(number))
                .param("version", String.valueOf(version))
                .param("act", act);
    }

    private static String id(Reading reading) {
        return reading.id().toString();
    }

    private String write(MockHttpSession session, Reading reading, int version) throws Exception {
        var response = send(
                session,
                post("/readings/report/recording").param("id", id(reading)).param("version", String.valueOf(version)));
        assertThat(response.getStatus()).as(body(response)).isEqualTo(302);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    private String undone(Reading reading, int version) throws Exception {
        var response = send(
                officer,
                post("/readings/report/undo").param("id", id(reading)).param("version", String.valueOf(version)));
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    @Test
    void aMistakeOfOursAtOneFileEndsAtThatFile() throws Exception {
        var bad = new Handed("hỏng.docx", () -> {
            throw new IllegalStateException("a mistake of ours");
        });
        var good = new Handed("tốt.txt", () -> ReportFile.typed("tốt", "Báo cáo " + letters()));
        var outcome = new AtomicReference<Intake>();

        whileHandingIn(officer, () -> outcome.set(intakes.begin(List.of(bad, good), "")));

        var intake = Objects.requireNonNull(outcome.get());
        assertThat(intake.arrived()).hasSize(1);
        assertThat(intake.faults()).containsExactly(new Intake.Fault("hỏng.docx", Problem.UNREAD));
    }

    /** In a request of hers. */
    private void whileHandingIn(MockHttpSession session, Runnable work) throws Exception {
        var file = new MockMultipartFile("files", "rỗng.txt", null, new byte[] {' '}) {
            @Override
            public byte[] getBytes() throws IOException {
                work.run();
                return super.getBytes();
            }
        };
        web.perform(multipart("/readings").file(file).session(session).with(csrf()));
    }

    private String pasted(MockHttpSession session, String text) throws Exception {
        var response = send(session, post("/readings").param("pasted", text));
        assertThat(response.getStatus()).as(body(response)).isEqualTo(302);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    private MockHttpServletResponse upload(MockHttpSession session, byte[] content) throws Exception {
        return web.perform(multipart("/readings")
                        .file(new MockMultipartFile("files", "báo cáo.txt", null, content))
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

    private static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private Unit unit(String code) {
        return Scope.closed("test").get(() -> organisation.resolve(code, LocalDate.now(clock)));
    }

    private MockHttpSession signedIn(Role role, Unit unit) throws Exception {
        var login = "r" + UUID.randomUUID().toString().substring(0, 12);
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
