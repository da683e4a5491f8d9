package vn.gandan.reading.language.figures;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.shared.CleanText;

class FiguresTest {

    private static final String[] PIECES = {
        "1",
        "0",
        "25",
        "2021",
        "1.976",
        "109,402",
        "4 219",
        " ",
        "  ",
        "\n",
        "\t",
        "|",
        ".",
        ",",
        ";",
        ":",
        "/",
        "-",
        "(",
        ")",
        "%",
        "\"",
        "“",
        "”",
        " hộ",
        "m2",
        " tỷ",
        " triệu",
        " đồng",
        " rưỡi",
        " đến ",
        " từ ",
        " số ",
        "ngày ",
        "năm ",
        " tăng",
        " giảm còn ",
        "thôn ",
        " trong đó ",
        "Nghị quyết ",
        " tổng số ",
        " giờ ",
        "h",
        "x",
        "Đ",
        "\u0301",
        "\uD83D",
        "\uDE00"
    };

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Tổ chức được 1.250 cuộc tuyên truyền.                        | 1250 session
            Quà Tết từ ngân sách trung ương 8.448,7 triệu đồng.           | 8448700000 VND
            Có 1.006.011 kiến nghị, hiến 2.011.037 m2 đất ngày 2.11.2017. | 1006011 opinion; 2011037 m2
            Có 88.310 lượt người tham dự, 45 người bị nhắc nhở.           | 88310 person-time; 45 person
            Vận động được 15,75 tỷ đồng                                   | 15750000000 VND
            với tổng kinh phí 3.150.400.000 đ từ ngân sách xã             | 3150400000 VND
            Đến nay 120/125 thôn, bản có nhà văn hóa                      | 120 hamlet
            Xây dựng 05 mô hình mới                                       | 5 model
            chỉ số giá tăng 10,5%                                         | 10.5 %
            hỗ trợ 3 tỷ 250 triệu đồng cho hộ nghèo                       | 3250000000 VND
            thu hút 1,4 triệu lượt khách                                  | 1400000 person-time
            quỹ có trên 1,6 tỷ                                            | 1600000000 VND
            gần 700 hộ hiến đất                                           | 700 household
            mỗi thôn chọn từ 12 đến 18 hộ                                 | 12 household; 18 household
            mỗi nhóm 10-15 hộ                                             | 10 household; 15 household
            mỗi nhóm 10 - 15 hộ                                           | 10 household; 15 household
            giảm 3,2 điểm phần trăm                                       | 3.2 percentage-point
            Trong tuần có 4 219 lượt người                                | 4219 person-time
            Tổ chức 1.976cuộc họp thôn                                    | 1976 session
            hiến 2.500m2 đất                                              | 2500 m2
            hiến 2.500 m² đất và 1,2 ha rừng                              | 2500 m2; 1.2 ha
            bê tông hóa 12,5km đường                                      | 12.5 km
            hơn 1 nghìn lượt                                              | 1000 person-time
            giao quân đạt 100% KH                                         | 100 %
            góp 1.200 ngày công lao động                                  | 1200 workday
            phát 11 số chuyên mục dân vận                                 | 11 issue
            trao 250 suất quà trị giá 75.000.000 đồng                     | 250 gift; 75000000 VND
            giá trị xuất khẩu 2,1 tỷ USD                                  | 2100000000 USD
            kết nạp 32 đảng viên mới, 1.020 hội viên                      | 32 member; 1020 member
            ra mắt 7 câu lạc bộ, mở 14 lớp tập huấn                       | 7 club; 14 class
            ban hành 25 văn bản, đăng 60 tin, bài                         | 25 document; 60 article
            tiếp nhận 19 đơn, giải quyết 17 vụ việc                       | 19 case; 17 case
            xây 12 căn nhà đại đoàn kết                                   | 12 house
            có 145 ý kiến, kiến nghị                                      | 145 opinion
            tăng gấp 2,5 lần                                              | 2.5 times
            tăng 5 bậc                                                    | 5 rank
            đạt 95,5 điểm                                                 | 95.5 point
            chậm 15 ngày so với yêu cầu                                   | 15 day
            biên soạn 02 tập tài liệu                                     | 2 volume
            trồng 3.400 cây xanh                                          | 3400 item
            lắp đặt 56 camera an ninh                                     | 56 item
            cấp 120 thẻ bảo hiểm y tế                                     | 120 item
            15 hộ/20 hộ đồng ý                                            | 15 household
            một (01) mô hình điểm                                         | 1 model
            15 (mười lăm) hộ dân                                          | 15 household
            đạt100% kế hoạch                                              | 100 %
            3 nghìn tỷ đồng                                               | 3000000000000 VND
            1 tỷ rưỡi đồng                                                | 1500000000 VND
            hỗ trợ 5 triệu đồng/hộ                                        | 5000000 VND
            thu nhập 60 triệu đồng/người/năm                              | 60000000 VND
            từ 5,2% xuống còn 3,1%                                        | 5.2 %; 3.1 %
            từ 45 lên 60 mô hình                                          | 45 model; 60 model
            huy động 500 triệu                                            | 500000000 VND
            0,125 ha đất vườn                                             | 0.125 ha
            """)
    void numbersAndUnitsAreReadAsPeopleWriteThem(String text, String figures) {
        assertThat(read(text)).isEqualTo(figures);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Có 12,480 hộ dân, tỷ lệ 7.5%                                  | 12480 household; 7.5 %
            Total 2,477,180 m2, 1.5 km, 7.5%, 1.250 tỷ                    | 2477180 m2; 1.5 km; 7.5 %; 1250000000 VND
            Cả huyện 15,600 hộ                                            | 15600 household
            Thu 109,402 tỷ đồng, tăng 10,9%                               | 109402000000 VND; 10.9 %
            Chi 8.331 tỷ đồng, tăng 10,9%                                 | 8331000000000 VND; 10.9 %
            """)
    void englishNumbersAreReadWhereTheTextPlainlyWritesThem(String text, String figures) {
        assertThat(read(text)).isEqualTo(figures);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            - Số hộ hiến đất: 45                                          | 45 household
            Số cuộc kiểm tra: 15; số lượt người dự: 1.250                 | 15 session; 1250 person-time
            Tổng số: 150                                                  | 150 item
            Diện tích (m2): 4.500                                         | 4500 m2
            Kinh phí (triệu đồng): 1.250                                  | 1250000000 VND
            Tỷ lệ hộ nghèo: 5,25                                          | 5.25 %
            tổng số hộ nghèo là 45, giảm 12 hộ                            | 45 household; 12 household
            với số tiền 2.255.600.000                                     | 2255600000 VND
            """)
    void aUnitMayStandBeforeItsNumber(String text, String figures) {
        assertThat(read(text)).isEqualTo(figures);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ngày 12/12/2013 và ngày 5 tháng 9 năm 2018
            Chiều 12/4, tại hội trường huyện
            từ tháng 01/2021 đến 12/2023
            Năm 2021, công tác dân vận tiếp tục đổi mới
            giai đoạn 2016 - 2020 và nhiệm kỳ 2021-2026
            từ năm 2015 đến 2020
            Ban Chấp hành Trung ương khóa XI, khóa 12
            Đại hội Đảng bộ lần thứ 13
            1. Tiếp tục đẩy mạnh tuyên truyền
            (2) bố trí cán bộ có năng lực
            2.1. Công tác tổ chức
            3) Về kinh phí
            1.2 Công tác kiểm tra
            như sau: 1. Tiếp tục đổi mới; 2. Đẩy mạnh thi đua
            theo Điều 5, khoản 2 của Luật
            Nghị quyết 25 gắn với tiếp tục thực hiện
            Nghị quyết số 25-NQ/TW, Công văn 243-CV/TU
            Quyết định số 217, 218 về giám sát
            Thông báo số 227 - TB/TU về việc tiếp tục
            Nghị định 04/2015/NĐ-CP của Chính phủ
            dịch Covid-19 diễn biến phức tạp, Covid - 19 vẫn còn
            Trưởng Đoàn giám sát 133 của Ban Dân vận
            Nghị quyết Trung ương 4 (khóa XI)
            Quốc lộ 1A đoạn qua xã, quốc lộ 18 đang sửa
            học sinh lớp 12 trường huyện
            nhân dân khu phố 3 phường An Bình
            bà con thôn 5 xã Hòa Hiệp
            phong trào “5 không, 3 sạch” của phụ nữ
            thực hiện "3 không" trong ngày cưới
            Địa chỉ: Số 14, đường Chùa Chuông
            Điện thoại: 0221.3863.577 - Email: bdv2020@gmail.com
            ĐT: 0912345678, fax (84-24) 38223344
            xem tại http://danvan.vn/tin-tuc/2021/05/15-ho-hien-dat.html
            công dân đủ 18 tuổi trở lên
            hội nghị bắt đầu lúc 14h30, kết thúc 17:19
            lúc 8 giờ sáng tại nhà văn hóa
            Trang 5/12
            cuốn 1: dành cho cấp tỉnh; cuốn 2: cấp huyện
            gồm hai mươi lăm hộ và ba mô hình
            Chương trình 135 và Đề án 06
            kỷ niệm 90 năm Ngày thành lập Đảng
            trao Huy hiệu 30 năm tuổi Đảng
            Tổ 5, phường Tân Lập
            nhà cấp 4 đã xuống cấp
            dịp 8/3 và 20/10, ngày 2/9
            quý 1 và quý 2/2021
            Lượt xem: 177
            Hôm nay: 1,228
            Số: 45-BC/BDV
            Trường THPT số 2 thị trấn
            đứng thứ 5 toàn tỉnh
            Kế hoạch 5 năm của tỉnh
            Ban Chỉ đạo 35 huyện
            đường Nguyễn Huệ, phường 7 quận 3
            Thủy điện Sông Đà 2 tiếp tục vận hành
            phương châm 4 tại chỗ
            định kỳ 6 tháng báo cáo kết quả
            tháng 7 hội nghị sơ kết
            [1] Xem báo cáo
            mạng 4G, vitamin B12 và A4
            """)
    void whatIsNoQuantityGivesNoFigure(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            hơn 45 hộ                  | ABOVE
            trên 45 hộ                 | ABOVE
            gần 45 hộ                  | BELOW
            khoảng 45 hộ               | ABOUT
            ít nhất 45 hộ              | AT_LEAST
            từ 45 hộ trở lên           | AT_LEAST
            không quá 45 hộ            | AT_MOST
            có 45 hộ                   | null
            """)
    void itIsSaidHowExactANumberIs(String text, String bound) {
        assertThat(String.valueOf(figures(text).getFirst().bound())).isEqualTo(bound);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            xuất khẩu tăng 12,7% so với cùng kỳ  | RISE
            tăng thêm 15 hộ                      | RISE
            tăng hơn 15%                         | RISE
            giảm 45 hộ nghèo                     | FALL
            giảm còn 3%                          | null
            tăng lên 15 mô hình                  | null
            đạt 15%                              | null
            """)
    void aRiseIsToldFromALevel(String text, String change) {
        assertThat(String.valueOf(figures(text).getFirst().change())).isEqualTo(change);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Vận động 45 hộ hiến đất                            | RESULT
            Phấn đấu đến năm 2025 có 45 mô hình                | TARGET
            Toàn tỉnh hiện có 2.071 thôn                       | STATISTIC
            Sau 3 năm thực hiện, phong trào lan rộng           | DURATION
            Trong 9 tháng đầu năm đã tổ chức nhiều hội nghị    | DURATION
            thực hiện 7 nhiệm vụ, giải pháp nêu trong Đề án    | CONTENT
            rút ngắn thời gian giải quyết 2 tháng              | RESULT
            """)
    void aFigureSaysWhatItIsFor(String text, String kind) {
        assertThat(figures(text).getFirst().kind()).hasToString(kind);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Kết quả tuyên truyền được 45 cuộc.                           | cuộc Kết quả tuyên truyền
            có 45 hộ hiến đất làm đường                                  | hộ hiến đất làm đường
            thu ngân sách đạt 450 tỷ đồng, tăng 10,5% so với cùng kỳ     | tăng thu ngân sách
            tổ chức 12 cuộc kiểm tra, giám sát các chi bộ; có tiến bộ    | cuộc kiểm tra, giám sát các chi bộ
            - Số hộ hiến đất: 45                                         | Số hộ hiến đất
            """)
    void theLabelSaysWhatIsCounted(String text, String label) {
        assertThat(figures(text).getLast().label()).isEqualTo(label);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            145 mô hình, trong đó kinh tế 80, an ninh 65                 | 145 model; 80 model; 65 model
            Giải quyết 45 đơn, trong đó 12 đã trả lời, còn 33 đang xem   | 45 case; 12 case; 33 case
            kiến nghị 87 nội dung, đã giải quyết 75/87 (đạt 86,2%)       | 87 item; 75 item; 86.2 %
            được 45 hộ, tăng 5 so với năm 2020                           | 45 household; 5 household
            trong đó nam: 1.250, nữ: 980                                 | 1250 person; 980 person
            xếp thứ 17/63 cả nước                                        | 17 rank
            """)
    void aNumberAloneCountsWhatTheOneBeforeDid(String text, String figures) {
        assertThat(read(text)).isEqualTo(figures);
    }

    @Test
    void aTableIsInTheUnitThatItsTitleNamesInBrackets() {
        assertThat(read("Bảng 2. Nguồn lực huy động (đồng)\nNguồn\tKế hoạch\tThực hiện\nXây nhà\t450.000\t460.000"))
                .isEqualTo("450000 VND; 460000 VND");
    }

    @Test
    void aCellHasItsUnitFromTheHeadsOfItsTable() {
        assertThat(read("TT\tĐơn vị\tSố hộ hiến đất\tDiện tích (m2)\tKinh phí (triệu đồng)\n"
                        + "1\tXã An Phú\t45\t1.250\t312,5\n2\tXã Bình Minh\t60\t2.400\t150"))
                .isEqualTo("45 household; 1250 m2; 312500000 VND; 60 household; 2400 m2; 150000000 VND");
        assertThat(
                        read(
                                "STT\tNội dung\tĐơn vị tính\tKết quả\n1\tTuyên truyền\tcuộc\t1.250\n2\tNgười dự\tlượt người\t80"))
                .isEqualTo("1250 session; 80 person-time");
        assertThat(read("Số mô hình đăng ký\t192\nSố mô hình được công nhận\t150"))
                .isEqualTo("192 model; 150 model");
        assertThat(
                        read(
                                "| Chỉ tiêu | Năm 2022 | Năm 2023 |\n| Số hộ nghèo | 450 | 320 |\n| Tỷ lệ hộ nghèo (%) | 5,2 | 3,8 |"))
                .isEqualTo("450 household; 320 household; 5.2 %; 3.8 %");
        assertThat(read("Đơn vị tính: triệu đồng\nNội dung\tSố tiền\nXây nhà\t450\nTặng quà\t120"))
                .isEqualTo("450000000 VND; 120000000 VND");
    }

    private static final String TABLE = """
            TT\tĐơn vị\tTuyên truyền\t\tVận động\t\tTỷ lệ hộ ký cam kết (%)
            \t\tSố cuộc\tLượt người\tSố hộ hiến đất\tKinh phí (triệu đồng)
            A\tB\t1\t2\t3\t4\t5
            1\tHuyện Đồng Văn\t128\t6.450\t72\t1.250,5\t98,5
            2\tHội Nông dân huyện\t57\t\t18\t\t87
            Tổng cộng\t\t185\t6.450\t90\t1.250,5\t93
            """;

    @Test
    void aHeadThatSpansColumnsIsPartOfWhatEachOfThemCounts() {
        assertThat(figures(TABLE).stream().map(StatedFigure::label))
                .startsWith(
                        "Tuyên truyền, Số cuộc, Huyện Đồng Văn",
                        "Tuyên truyền, Lượt người, Huyện Đồng Văn",
                        "Vận động, Số hộ hiến đất, Huyện Đồng Văn")
                .endsWith("Tỷ lệ hộ ký cam kết (%), Tổng cộng");
        assertThat(read(TABLE))
                .isEqualTo("128 session; 6450 person-time; 72 household; 1250500000 VND; 98.5 %; "
                        + "57 session; 18 household; 87 %; "
                        + "185 session; 6450 person-time; 90 household; 1250500000 VND; 93 %");
    }

    @Test
    void theNameOfAPlaceOrAnOfficeIsNoUnit() {
        assertThat(read("Đơn vị\tKết quả\nHuyện Đồng Văn\t15\nXã An Phú\t7\nHội Nông dân\t4\nBan Dân vận\t3"))
                .isEqualTo("15 item; 7 item; 4 item; 3 item");
        assertThat(read("Nội dung\tXã An Phú\tXã Đồng Tâm\nSố buổi tuyên truyền\t12\t15\nTổ hòa giải\t4\t5"))
                .isEqualTo("12 session; 15 session; 4 team; 5 team");
    }

    @Test
    void codesYearsAndNumbersOfRowsAreNoFigures() {
        assertThat(read("STT\tTên câu lạc bộ\tNăm thành lập\tMã số\tSố hội viên\n1\tHạnh phúc\t2015\t104\t45"))
                .isEqualTo("45 member");
        assertThat(read("Chỉ tiêu\t2022\t2023\nSố hộ nghèo\t450\t320")).isEqualTo("450 household; 320 household");
    }

    @Test
    void aTitleBetweenTheRowsLeavesTheHeadsAboveIt() {
        assertThat(read(
                        "Chỉ tiêu\tĐVT\tKế hoạch\tThực hiện\t% so với KH\nI. Vận động\nHiến đất\tm2\t5.000\t6.120\t122,4\n"
                                + "II. Xây dựng\nLàm nhà\tcăn\t15\t12\t80\nNgười dự\t\t120 lượt\t96 lượt\t80%"))
                .isEqualTo(
                        "5000 m2; 6120 m2; 122.4 %; 15 house; 12 house; 80 %; 120 person-time; 96 person-time; 80 %");
    }

    @Test
    void aCellThatSpansRowsNamesThemAll() {
        assertThat(
                        figures("Nội dung\tĐVT\tKết quả\nMô hình\tmô hình\t61\n\thộ\t1.377\nLàm nhà\ttriệu đồng\t850")
                                .stream()
                                .map(figure -> figure.unit() + " " + figure.label()))
                .containsExactly("model Kết quả, Mô hình", "household Kết quả, Mô hình", "VND Kết quả, Làm nhà");
    }

    @Test
    void aDenominatorBelongsToItsFigure() {
        var figure =
                figures("Đến nay 1.071/1.080 (đạt 99,2%) thôn có tổ dân vận").getFirst();

        assertThat(figure.value()).isEqualByComparingTo("1071");
        assertThat(figure.of()).isEqualByComparingTo("1080");
        assertThat(figure.unit()).isEqualTo("hamlet");
    }

    @Test
    void aFigureKnowsTheTimeThatItsSentenceNames() {
        var text = "9 tháng đầu năm 2018, thu hút thêm 120 dự án. Toàn tỉnh có 45 xã.";
        var figures = figures(text);

        assertThat(figures.get(1).period()).isEqualTo(new Span(0, "9 tháng đầu năm 2018".length()));
        assertThat(figures.getLast().period()).isNull();
    }

    @Test
    void theLowerEndOfARangeIsTheBareNumber() {
        var figures = figures("mỗi tổ từ 12 đến 18 hộ");

        assertThat(figures.getFirst().span()).isEqualTo(new Span(10, 12));
        assertThat(figures.getLast().span()).isEqualTo(new Span(17, 22));
    }

    @Test
    void boilerplateAndCitedPapersHaveNoFigures() {
        var text = new CleanText("Có 45 hộ. Hôm nay 120 lượt. Có 15 xã");
        var counter = new Section(Section.Kind.BOILERPLATE, new Span(10, 27), List.of());

        assertThat(new Figures().of(text, List.of(counter), List.of()))
                .extracting(StatedFigure::unit)
                .containsExactly("household", "commune");
    }

    @Test
    void whatIsAheadIsATarget() {
        var text = new CleanText("Kết nạp 45 đảng viên");
        var tasks = new Section(Section.Kind.TASKS, new Span(0, text.length()), List.of());

        assertThat(new Figures().of(text, List.of(tasks), List.of()))
                .extracting(StatedFigure::kind)
                .containsExactly(StatedFigure.Kind.TARGET);
    }

    @Test
    void noTextMakesTheReaderThrow() {
        var random = new Random(5);
        for (int text = 0; text < 20_000; text++) {
            var words = new StringBuilder();
            for (int word = random.nextInt(24); word >= 0; word--) {
                words.append(PIECES[random.nextInt(PIECES.length)]);
            }
            int length = new CleanText(words).length();
            int end = 0;
            for (var figure : figures(words.toString())) {
                assertThat(figure.span().start()).as(words.toString()).isGreaterThanOrEqualTo(end);
                assertThat(figure.span().end()).isLessThanOrEqualTo(length);
                end = figure.span().start();
            }
        }
    }

    @Test
    void longRunsOfAnythingAreReadInTime() {
        for (var piece : PIECES) {
            assertTimeout(Duration.ofSeconds(20), () -> figures(piece.repeat(60_000 / piece.length())), piece);
            assertTimeout(Duration.ofSeconds(20), () -> figures(("1" + piece).repeat(30_000 / piece.length())), piece);
        }
    }

    static String read(String text) {
        return figures(text).stream()
                .map(figure -> figure.value().stripTrailingZeros().toPlainString() + " " + figure.unit())
                .collect(joining("; "));
    }

    static List<StatedFigure> figures(String text) {
        return new Figures().of(new CleanText(text), List.of(), List.of());
    }
}
