package vn.gandan.signing.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.signing.SigningError.NUMBER_NOT_HELD;
import static vn.gandan.signing.SigningError.PAPER_CANNOT_BE_DRAWN;
import static vn.gandan.signing.SigningError.PAPER_CHANGED_MEANWHILE;
import static vn.gandan.signing.SigningError.PAPER_NEEDS_REASON;
import static vn.gandan.signing.SigningError.PAPER_NOT_IN_STATE;
import static vn.gandan.signing.SigningError.PAPER_SAYS_OTHER;
import static vn.gandan.signing.SigningError.SIGNED_BEFORE_LAST_NUMBER;
import static vn.gandan.signing.SigningError.SIGNED_IN_FUTURE;
import static vn.gandan.signing.SigningError.SIGNED_PAPER_NOT_FOUND;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.directives.Symbol.Side;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ErrorCode;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;
import vn.gandan.signing.ApprovalStep;
import vn.gandan.signing.FrozenFigure;
import vn.gandan.signing.NewPaper;
import vn.gandan.signing.Paper;
import vn.gandan.signing.PaperStep.Kind;
import vn.gandan.signing.Rendered;
import vn.gandan.signing.SignatureOrder;
import vn.gandan.signing.Signing;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestPapers;

/** The way of a paper, and its number. */
@ModuleTest
class SigningTest {

    private static final int MANY = 50;

    @Autowired
    Signing signing;

    @Autowired
    NumberBooks books;

    @Autowired
    RouteStore routes;

    @Autowired
    EvidenceStore evidence;

    @Autowired
    Organisation organisation;

    @Autowired
    TestPapers papers;

    @Autowired
    Connections connections;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LocalDate today;
    private Unit province;
    private Unit commune;
    private Office office;

    @BeforeEach
    void anOffice() {
        today = LocalDate.now(clock);
        province = unit("08");
        commune = unit("00721");
        office = Office.of(signing, province);
    }

    @Test
    void aPaperGoesFromItsDraftToWhoeverItGoesTo() {
        var submitted = office.submitted("BC", "Báo cáo công tác dân vận năm 2026");
        assertThat(submitted.state()).isEqualTo(Paper.State.SUBMITTED);
        assertThat(submitted.symbol()).isEqualTo("…-BC/" + office.letters());

        var approved = in(() -> signing.approve(submitted.id(), submitted.version()));
        var signed = office.signed(approved, today);
        var issued = in(() -> signing.issue(signed.id(), signed.version()));

        assertThat(issued.state()).isEqualTo(Paper.State.ISSUED);
        assertThat(issued.symbol()).isEqualTo("01-BC/" + office.letters());
        assertThat(issued.issuedOn()).isEqualTo(today);
        assertThat(in(() -> signing.history(issued.id())))
                .extracting(step -> step.kind())
                .containsExactly(Kind.DRAFTED, Kind.SUBMITTED, Kind.ACCEPTED, Kind.SIGNED, Kind.ISSUED);
        var frozen = in(() -> signing.frozen(issued.id()));
        assertThat(frozen.text()).isEqualTo(issued.title());
        assertThat(TestPapers.words(frozen.docx())).contains("Số 01-BC/" + office.letters(), "Nguyễn Minh Hòa");
        assertThat(frozen.docxHash()).isEqualTo(Sha256.digits(Sha256.of(frozen.docx())));
        assertThat(frozen.pdfHash()).isEqualTo(Sha256.digits(Sha256.of(frozen.pdf())));
    }

    @Test
    void theSameDraftIsEnteredOnce() {
        var paper = office.paper(Side.PARTY, "BC", "Báo cáo");
        var first = in(() -> signing.draft(paper));

        assertThat(in(() -> signing.draft(paper))).isEqualTo(first);
        assertThat(in(() -> signing.paper(TestPapers.CODE, paper.reference()))).contains(first);
    }

    @Test
    void whatItIsAboutChangesAsLongAsItIsWithItsAuthor() {
        var paper = office.paper(Side.PARTY, "BC", "Báo cáo quý III");
        var returned = office.submitted(paper);
        in(() -> signing.sendBack(returned.id(), returned.version(), "Nhầm quý"));
        var mended = new NewPaper(
                province, Side.PARTY, "BC", paper.issuers(), "Báo cáo quý IV", TestPapers.CODE, paper.reference());

        assertThat(office.submitted(mended).title()).isEqualTo("Báo cáo quý IV");
        assertThat(in(() -> signing.draft(paper)).title()).as("submitted").isEqualTo("Báo cáo quý IV");
    }

    @Test
    void ofTwoAtOnceTheSecondIsTold() throws Exception {
        var submitted = office.submitted("BC", "Báo cáo");

        var outcomes = atOnce(IntStream.range(0, 8)
                .<Callable<Object>>mapToObj(each -> () -> {
                    try {
                        return in(() -> signing.approve(submitted.id(), submitted.version()));
                    } catch (Refusal refusal) {
                        return refusal.code();
                    }
                })
                .toList());

        assertThat(outcomes).filteredOn(Paper.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(PAPER_CHANGED_MEANWHILE::equals).hasSize(7);
        refuses(PAPER_CHANGED_MEANWHILE, () -> signing.withdraw(submitted.id(), submitted.version()));
    }

    @Test
    void aReturnedPaperCarriesItsReasonAndIsSubmittedAgain() {
        var submitted = office.submitted("BC", "Báo cáo");
        refuses(PAPER_NEEDS_REASON, () -> signing.sendBack(submitted.id(), submitted.version(), " "));

        var returned =
                in(() -> signing.sendBack(submitted.id(), submitted.version(), "Số liệu phần II chưa khớp phụ lục"));
        assertThat(returned.state()).isEqualTo(Paper.State.RETURNED);
        assertThat(returned.reason()).isEqualTo("Số liệu phần II chưa khớp phụ lục");
        refuses(PAPER_NOT_IN_STATE, () -> signing.approve(returned.id(), returned.version()));

        var again = in(() -> signing.submit(returned.id(), returned.version()));
        assertThat(again.state()).isEqualTo(Paper.State.SUBMITTED);
        assertThat(again.reason()).isNull();
    }

    @Test
    void aSubmittedPaperIsTakenBackAndASignedOneIsNot() {
        var submitted = office.submitted("BC", "Báo cáo");
        var back = in(() -> signing.withdraw(submitted.id(), submitted.version()));
        assertThat(back.state()).isEqualTo(Paper.State.DRAFTED);

        var signed = office.signed(office.approved("BC", "Báo cáo khác"), today);
        refuses(PAPER_NOT_IN_STATE, () -> signing.withdraw(signed.id(), signed.version()));
    }

    @Test
    void aUnitSetsItsStepsOfApprovalByTypeAndARunningPaperKeepsIts() {
        var two = List.of(new ApprovalStep("Kiểm tra thể thức", null), new ApprovalStep("Duyệt nội dung", null));
        in(() -> transaction.execute(status -> {
            routes.set(commune, "ĐA", two, "test", clock.instant());
            return 0;
        }));
        var small = new Office(signing, commune, office.letters());
        var scheme = small.submitted(small.paper(Side.PARTY, "ĐA", "Đề án"));
        in(() -> transaction.execute(status -> {
            routes.set(commune, "ĐA", List.of(ApprovalStep.USUAL), "test", clock.instant());
            return 0;
        }));

        var half = small.scope().get(() -> signing.approve(scheme.id(), scheme.version()));
        assertThat(half.state()).isEqualTo(Paper.State.SUBMITTED);
        assertThat(half.awaited()).isEqualTo(two.get(1));
        var whole = small.scope().get(() -> signing.approve(half.id(), half.version()));
        assertThat(whole.state()).isEqualTo(Paper.State.APPROVED);
        assertThat(small.scope().get(() -> signing.history(whole.id())))
                .extracting(step -> step.title())
                .contains("Kiểm tra thể thức", "Duyệt nội dung");
    }

    @Test
    void whatChangedBetweenTwoStepsGoesThroughBothAgain() {
        var two = List.of(new ApprovalStep("Kiểm tra thể thức", null), new ApprovalStep("Duyệt nội dung", null));
        in(() -> transaction.execute(status -> {
            routes.set(commune, "CTr", two, "test", clock.instant());
            return 0;
        }));
        var small = new Office(signing, commune, office.letters());
        var wanted = small.paper(Side.PARTY, "CTr", "Chương trình");
        var topics = new AtomicInteger(42);
        papers.figures(wanted.reference(), () -> List.of(figure(topics.get())));
        var submitted = small.submitted(wanted);
        var half = small.scope().get(() -> signing.approve(submitted.id(), submitted.version()));
        topics.set(45);

        refuses(PAPER_SAYS_OTHER, () -> small.scope().get(() -> signing.approve(half.id(), half.version())));
        refuses(
                PAPER_CHANGED_MEANWHILE,
                () -> small.scope().get(() -> signing.approveAnew(half.id(), half.version(), "what it said before")));
        var now = Sha256.ofWords(papers.content(half));
        var again = small.scope().get(() -> signing.approveAnew(half.id(), half.version(), now));
        assertThat(again.awaited()).isEqualTo(two.get(1));
        var whole = small.scope().get(() -> signing.approve(again.id(), again.version()));
        assertThat(whole.state()).isEqualTo(Paper.State.APPROVED);
    }

    private static FrozenFigure figure(int value) {
        return new FrozenFigure(
                "Mục I, số cuộc",
                "A06",
                null,
                null,
                null,
                "",
                "reported",
                BigDecimal.valueOf(value),
                String.valueOf(value));
    }

    @Test
    void fiftySignaturesAtOnceGetFiftyConsecutiveNumbers() throws Exception {
        var approved = IntStream.rangeClosed(1, MANY)
                .mapToObj(each -> office.approved("BC", "Báo cáo " + each))
                .toList();

        var signed = atOnce(approved.stream()
                .<Callable<Paper>>map(paper -> () -> office.signed(paper, today))
                .toList());

        assertThat(signed)
                .extracting(SigningTest::number)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, MANY).boxed().toList());
        assertThat(signed)
                .allSatisfy(paper -> assertThat(TestPapers.words(
                                in(() -> signing.frozen(paper.id())).docx()))
                        .contains("Số %02d-BC/%s\n%s\n".formatted(number(paper), office.letters(), paper.title())));
        assertThat(unexplained()).isEmpty();
    }

    @Test
    void aRendererThatFailsLeavesNeitherNumberNorFile() {
        var approved = office.approved("BC", "Báo cáo");
        office.signed(office.approved("BC", "Báo cáo trước"), today);

        papers.drawnBy(
                given -> {
                    throw new IllegalStateException("the disk is full");
                },
                approved,
                () -> assertThatThrownBy(() -> office.signed(approved, today)).hasMessage("the disk is full"));

        assertThat(in(() -> signing.paper(approved.id()))).isEqualTo(approved);
        assertThat(rows("signing.frozen", approved)).isZero();
        assertThat(number(office.signed(approved, today))).isEqualTo(2);
        assertThat(unexplained()).isEmpty();
    }

    @Test
    void aConnectionThatDiesBetweenNumberAndFileLeavesNeither() {
        var approved = office.approved("BC", "Báo cáo");

        papers.drawnBy(
                given -> {
                    assertThat(given.number()).isEqualTo(1);
                    kill(jdbc.sql("select pg_backend_pid()")
                            .query(Integer.class)
                            .single());
                    return TestPapers.drawn(given, papers.content(approved));
                },
                approved,
                () -> assertThatThrownBy(() -> office.signed(approved, today)).isInstanceOf(RuntimeException.class));

        assertThat(in(() -> signing.paper(approved.id()))).isEqualTo(approved);
        assertThat(rows("signing.frozen", approved)).isZero();
        assertThat(number(office.signed(approved, today))).isEqualTo(1);
        assertThat(unexplained()).isEmpty();
    }

    @Test
    void whatIsNoPdfGetsNoNumber() {
        var approved = office.approved("BC", "Báo cáo");
        var words = "không phải pdf".getBytes(UTF_8);

        papers.drawnBy(
                given -> new Rendered(words, words, papers.content(approved)),
                approved,
                () -> refuses(
                        PAPER_CANNOT_BE_DRAWN, () -> signing.sign(approved.id(), approved.version(), order(today))));

        assertThat(number(office.signed(approved, today))).isEqualTo(1);
    }

    @Test
    void numbersOfThePartyBeginAgainWithATermAndThoseOfTheStateWithAYear() {
        assertThat(signedOn(Side.PARTY, "BC", LocalDate.of(2025, 9, 29))).isEqualTo("01-BC/" + office.letters());
        assertThat(signedOn(Side.PARTY, "BC", LocalDate.of(2025, 9, 30))).isEqualTo("02-BC/" + office.letters());
        assertThat(signedOn(Side.PARTY, "BC", LocalDate.of(2025, 10, 1))).isEqualTo("01-BC/" + office.letters());
        assertThat(signedOn(Side.PARTY, "BC", LocalDate.of(2026, 1, 2))).isEqualTo("02-BC/" + office.letters());
        assertThat(signedOn(Side.PARTY, "KH", LocalDate.of(2026, 1, 2))).isEqualTo("01-KH/" + office.letters());

        assertThat(signedOn(Side.STATE, "BC", LocalDate.of(2025, 9, 30))).isEqualTo("01/BC-" + office.letters());
        assertThat(signedOn(Side.STATE, "BC", LocalDate.of(2025, 12, 31))).isEqualTo("02/BC-" + office.letters());
        assertThat(signedOn(Side.STATE, "BC", LocalDate.of(2026, 1, 1))).isEqualTo("01/BC-" + office.letters());
        assertThat(signedOn(Side.STATE, "CV", LocalDate.of(2026, 1, 1))).isEqualTo("01/" + office.letters());
    }

    @Test
    void aJointPaperTakesItsNumberFromTheLeadsBook() {
        office.signed(office.approved("KH", "Kế hoạch"), today);
        var joint = new NewPaper(
                province,
                Side.PARTY,
                "KH",
                List.of(office.letters(), "BCSĐUBND"),
                "Kế hoạch phối hợp",
                TestPapers.CODE,
                UUID.randomUUID().toString());

        assertThat(office.signed(office.approved(joint), today).symbol())
                .isEqualTo("02-KH/" + office.letters() + "-BCSĐUBND");
        assertThat(number(office.signed(office.approved("KH", "Kế hoạch sau"), today)))
                .isEqualTo(3);
    }

    @Test
    void aLaterNumberIsNeverOfAnEarlierDay() {
        office.signed(office.approved("BC", "Báo cáo"), today);
        var next = office.approved("BC", "Báo cáo sau");

        refuses(SIGNED_BEFORE_LAST_NUMBER, () -> signing.sign(next.id(), next.version(), order(today.minusDays(1))));
        refuses(SIGNED_IN_FUTURE, () -> signing.sign(next.id(), next.version(), order(today.plusDays(1))));

        assertThat(number(office.signed(next, today))).isEqualTo(2);
    }

    @Test
    void everyNumberWithoutAPaperHasItsReasonInTheBook() {
        var book = in(() -> books.open(
                province, new BookForm(Side.PARTY, office.letters(), "BC", 17, today, "Số 1–17 đã cấp ở sổ giấy")));
        assertThat(number(office.signed(office.approved("BC", "Báo cáo"), today)))
                .isEqualTo(18);

        in(() -> books.reserve(province.province(), book.id(), today, "Giữ cho báo cáo chuyên đề"));
        in(() -> books.reserve(province.province(), book.id(), today, "Giữ cho báo cáo quý"));
        assertThat(number(office.signed(office.approved("BC", "Báo cáo sau"), today)))
                .isEqualTo(21);
        in(() -> {
            books.cancel(province.province(), book.id(), 19, "Không ban hành nữa");
            return 0;
        });
        var held = office.approved("BC", "Báo cáo quý");
        var signed = in(() -> signing.sign(held.id(), held.version(), new SignatureOrder(today, Office.HEAD, 20)));
        assertThat(number(signed)).isEqualTo(20);

        var lines = in(() -> books.lines(province.id(), book.id(), ""));
        assertThat(lines)
                .extracting(line -> line.entry().first() + " " + line.entry().kind())
                .containsExactly("21 PAPER", "20 PAPER", "19 CANCELLED", "18 PAPER", "1 EARLIER");
        assertThat(lines.get(2).entry().reason()).isEqualTo("Không ban hành nữa");
        assertThat(unexplained()).isEmpty();
        var other = office.approved("BC", "Báo cáo khác");
        refuses(
                NUMBER_NOT_HELD,
                () -> signing.sign(other.id(), other.version(), new SignatureOrder(today, Office.HEAD, 19)));
        refuses(PAPER_NEEDS_REASON, () -> books.reserve(province.province(), book.id(), today, "  "));
        refuses(
                SIGNED_IN_FUTURE,
                () -> books.reserve(province.province(), book.id(), today.plusDays(1), "Giữ cho báo cáo năm"));
    }

    @Test
    void aRecalledPaperKeepsItsNumber() {
        var signed = office.signed(office.approved("BC", "Báo cáo"), today);
        var recalled = in(() -> signing.recall(signed.id(), signed.version(), "Ban hành nhầm thẩm quyền"));

        assertThat(recalled.state()).isEqualTo(Paper.State.RECALLED);
        assertThat(recalled.symbol()).isEqualTo(signed.symbol());
        assertThat(number(office.signed(office.approved("BC", "Báo cáo sau"), today)))
                .isEqualTo(2);
    }

    @Test
    void aNeighbourSeesNothingOfIt() {
        var small = Office.of(signing, commune);
        var paper = small.signed(small.approved(small.paper(Side.PARTY, "BC", "Báo cáo")), today);
        var neighbour = Office.of(signing, unit("00715"));

        assertThatThrownBy(() -> neighbour.scope().get(() -> signing.paper(paper.id())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(SIGNED_PAPER_NOT_FOUND));
        assertThat(neighbour.scope().get(() -> books.lines(commune.id(), null, "")))
                .isEmpty();
        assertThat(in(() -> signing.paper(paper.id()))).isEqualTo(paper);
    }

    private String signedOn(Side side, String type, LocalDate day) {
        return office.signed(office.approved(office.paper(side, type, "Văn bản " + day)), day)
                .symbol();
    }

    /** As {@code ./gandan verify} finds them: numbers of the office's books that no entry explains, or more than one. */
    private List<String> unexplained() {
        return in(() -> transaction.execute(status -> evidence.unexplained(province.province()))).stream()
                .filter(number -> number.contains("/" + office.letters() + " "))
                .toList();
    }

    private int rows(String table, Paper paper) {
        return in(() -> transaction.execute(status -> jdbc.sql(
                        "select count(*) from " + table + " where province_id = :province and paper_id = :id")
                .param("province", paper.id().province().value())
                .param("id", paper.id().value())
                .query(Integer.class)
                .single()));
    }

    private void kill(int backend) {
        try (var connection = connections.working();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(" + backend + ")");
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static SignatureOrder order(LocalDate day) {
        return new SignatureOrder(day, Office.HEAD);
    }

    private static int number(Paper paper) {
        var signature = paper.signature();
        return signature == null ? 0 : signature.number();
    }

    private <T> T in(Supplier<T> work) {
        return office.scope().get(work);
    }

    private void refuses(ErrorCode code, Supplier<?> work) {
        assertThatThrownBy(() -> in(work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        var outcomes = new ArrayList<T>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> done : threads.invokeAll(works)) {
                outcomes.add(done.get());
            }
        }
        return outcomes;
    }

    private Unit unit(String code) {
        return Scope.closed("test").get(() -> organisation.resolve(code, today));
    }
}
