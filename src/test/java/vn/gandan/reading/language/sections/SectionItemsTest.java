package vn.gandan.reading.language.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gandan.shared.CleanText;

class SectionItemsTest {

    private static List<String> items(String report) {
        var text = new CleanText(report);
        return new Sections()
                .of(text).stream()
                        .flatMap(section -> section.items().stream())
                        .map(item -> text.between(item.start(), item.end()))
                        .toList();
    }

    @Test
    void numberedItemsStayWhole() {
        assertThat(items("""
                        I. NHIỆM VỤ
                        1. Tiếp tục quán triệt các văn bản. Phấn đấu 100% thôn có hương ước; rà soát lại.
                        2. Củng cố 07 tổ hòa giải.
                        """))
                .containsExactly(
                        "1. Tiếp tục quán triệt các văn bản. Phấn đấu 100% thôn có hương ước; rà soát lại.",
                        "2. Củng cố 07 tổ hòa giải.");
    }

    @Test
    void runningTextEndsItemsAtFullStopsAndSemicolonsAndNeverAtCommas() {
        assertThat(
                        items(
                                "Xã đã vận động 12 hộ hiến đất làm đường. "
                                        + "Tuy nhiên, còn những hạn chế như: Việc họp dân, lấy ý kiến còn ít; sổ sách chưa đủ. Thu quỹ chậm."))
                .containsExactly("Việc họp dân, lấy ý kiến còn ít", "sổ sách chưa đủ", "Thu quỹ chậm");
    }

    @Test
    void theOpeningWordsAreNoItem() {
        assertThat(items("Thời gian tới, để mô hình thực sự có hiệu quả trên địa bàn, cần có sự chỉ đạo của cấp ủy; "
                        + "tiếp tục đổi mới nội dung hoạt động… để mô hình phát triển bền vững."))
                .containsExactly("cần có sự chỉ đạo của cấp ủy", "tiếp tục đổi mới nội dung hoạt động");
        assertThat(items("Trong thời gian tới, đồng chí đề nghị Huyện ủy tiếp tục quan tâm công tác dân vận. "
                        + "Đồng chí mong rằng, công tác dân vận có chuyển biến rõ nét."))
                .containsExactly("đồng chí đề nghị Huyện ủy tiếp tục quan tâm công tác dân vận");
    }

    @Test
    void numbersInsideAParagraphPartItsItems() {
        assertThat(items("Thời gian tới, tập trung các nhiệm vụ sau: (1) củng cố tổ chức; kiện toàn cán bộ; "
                        + "(2) mở lớp tập huấn; (3) kiểm tra cơ sở."))
                .containsExactly("(1) củng cố tổ chức; kiện toàn cán bộ", "(2) mở lớp tập huấn", "(3) kiểm tra cơ sở");
    }

    @Test
    void aHeadingOverItemsIsNone() {
        assertThat(items("""
                        II. PHƯƠNG HƯỚNG, NHIỆM VỤ
                        1. Công tác tuyên truyền
                        - Tuyên truyền Luật Thực hiện dân chủ.
                        - Phát 1.200 tờ rơi.
                        2. Đối với các xã
                        Rà soát hộ nghèo; công khai kết quả.
                        """))
                .containsExactly(
                        "- Tuyên truyền Luật Thực hiện dân chủ.",
                        "- Phát 1.200 tờ rơi.",
                        "Rà soát hộ nghèo",
                        "công khai kết quả");
    }

    @Test
    void causesBelongToTheShortcomingsAndAreNoItems() {
        assertThat(items("""
                        II. HẠN CHẾ VÀ NGUYÊN NHÂN
                        1. Hạn chế
                        - Thu quỹ còn chậm.
                        2. Nguyên nhân
                        - Do dân đi làm xa.
                        """)).containsExactly("- Thu quỹ còn chậm.");
        assertThat(items("""
                        2. Hạn chế: Thu quỹ còn chậm; họp dân chưa đều.
                        Nguyên nhân: dân đi làm xa; cán bộ kiêm nhiệm.
                        """)).containsExactly("Thu quỹ còn chậm", "họp dân chưa đều");
    }

    @Test
    void aMissingSpaceStillEndsASentence() {
        assertThat(items("Tuy nhiên, việc nắm tình hình chưa kịp thời.Bên cạnh đó đời sống còn khó khăn."))
                .containsExactly("việc nắm tình hình chưa kịp thời", "Bên cạnh đó đời sống còn khó khăn");
    }

    @Test
    void thatThereAreSomeIsNoItemWhereTheyFollow() {
        assertThat(items(
                        "Xã đã vận động 12 hộ hiến đất làm đường. Mặc dù đã có nhiều cố gắng, song vẫn còn một số hạn chế. "
                                + "Trình độ cán bộ không đồng đều. Kinh phí còn thiếu."))
                .containsExactly("Trình độ cán bộ không đồng đều", "Kinh phí còn thiếu");
    }

    @Test
    void itemsCountedInWords() {
        assertThat(items("""
                        Để nâng cao chất lượng hòa giải, cần thực hiện đồng bộ các giải pháp sau:
                        Thứ nhất, kiện toàn các tổ hòa giải. Chọn người có uy tín.
                        Thứ hai, bố trí đủ kinh phí.
                        """))
                .containsExactly(
                        "Thứ nhất, kiện toàn các tổ hòa giải. Chọn người có uy tín.", "Thứ hai, bố trí đủ kinh phí.");
    }
}
