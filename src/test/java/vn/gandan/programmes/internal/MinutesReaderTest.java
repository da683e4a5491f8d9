package vn.gandan.programmes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.programmes.internal.MinutesReader.Proposal;

/** Minutes as they are written and pasted; places and matters are made up. */
class MinutesReaderTest {

    private static final LocalDate HELD = LocalDate.of(2026, 11, 20);

    @Test
    void whatStandsUnderTheHeadingIsProposedAndNothingElse() {
        assertThat(words("""
                BIÊN BẢN GIAO BAN CÔNG TÁC DÂN VẬN THÁNG 11
                I. Thành phần
                - Đại diện Mặt trận Tổ quốc, Hội Nông dân, Hội Phụ nữ
                II. Nội dung
                1. Báo cáo kết quả tháng 10
                2. Ý kiến trao đổi của các xã
                III. KẾT LUẬN CỦA ĐỒNG CHÍ TRƯỞNG BAN
                1. Các xã hoàn thành rà soát tổ dân vận trước ngày 05/12/2026.
                2. Hội Nông dân chủ trì khảo sát ý kiến bà con
                về đường vào thôn Suối Trong;
                - Văn phòng tổng hợp báo cáo quý.
                Cuộc họp kết thúc lúc 11 giờ cùng ngày.
                1. Lưu văn thư
                """))
                .containsExactly(
                        "Các xã hoàn thành rà soát tổ dân vận trước ngày 05/12/2026",
                        "Hội Nông dân chủ trì khảo sát ý kiến bà con về đường vào thôn Suối Trong",
                        "Văn phòng tổng hợp báo cáo quý");
    }

    @Test
    void withoutSuchAHeadingEveryItemIsProposed() {
        assertThat(words("""
                Giao ban tuần 47
                1) Đôn đốc các thôn nộp báo cáo
                + Chuẩn bị ngày hội đại đoàn kết
                Nơi nhận: như trên
                """)).containsExactly("Đôn đốc các thôn nộp báo cáo", "Chuẩn bị ngày hội đại đoàn kết");
    }

    @Test
    void linesUnderTheHeadingWithoutAMarkAreItemsAsWell() {
        assertThat(words("""
                Kết luận:
                Giao xã Suối Trong làm điểm mô hình dân vận khéo.
                Ban Dân vận hướng dẫn các xã làm theo.
                """))
                .containsExactly(
                        "Giao xã Suối Trong làm điểm mô hình dân vận khéo", "Ban Dân vận hướng dẫn các xã làm theo");
    }

    @Test
    void textPastedFromWordIsReadLikeAnyOther() {
        assertThat(
                        words(
                                "Đồng chí Phó Trưởng ban kết luận như sau:\r\n•\tTổ chức đối thoại với nhân dân\u00a0xã Suối Đục\r\n–\tGửi báo cáo về Ban\r\n"))
                .containsExactly("Tổ chức đối thoại với nhân dân xã Suối Đục", "Gửi báo cáo về Ban");
    }

    @Test
    void aSentenceThatOnlySpeaksOfAConclusionIsNoHeading() {
        assertThat(words("""
                1. Quán triệt Kết luận số 43-KL/TW về tiếp tục đổi mới công tác dân vận của Đảng
                2. Rà soát quy chế dân chủ ở cơ sở
                """)).hasSize(2);
    }

    @Test
    void nothingIsProposedFromNothing() {
        assertThat(words("")).isEmpty();
        assertThat(words("Họp giao ban như thường lệ.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Hoàn thành trước ngày 05/12/2026, 2026-12-05",
        "Xong trước 5/12, 2026-12-05",
        "Báo cáo từ 25/11 đến 30/11/2026, 2026-11-30",
        "Xong trước 15/1, 2027-01-15",
        "Hoàn thành trong tháng 12, 2026-12-31",
        "Hoàn thành trong tháng 11/2026, 2026-11-30",
        "Thực hiện Kế hoạch ngày 02/10/2026, ",
        "Xong trước 31/2, ",
        "Làm ngay sau cuộc họp, "
    })
    void theDayThatTheWordsNameIsProposed(String words, LocalDate day) {
        assertThat(new MinutesReader(HELD).read("1. " + words))
                .extracting(Proposal::dueOn)
                .containsExactly(day);
    }

    private static List<String> words(String minutes) {
        return new MinutesReader(HELD)
                .read(minutes).stream().map(Proposal::words).toList();
    }
}
