package vn.gandan.reading.language.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.shared.CleanText;

class PageFrameTest {

    private static final String TOLD =
            "Trong năm, toàn huyện có 34 mô hình mới, đời sống Nhân dân được nâng lên. ".repeat(8);

    private static boolean isBoilerplate(String before, String line, String after) {
        var text = new CleanText(before + "\n" + line + "\n" + after);
        var lines = Line.of(text);
        var around = PageFrame.of(text, lines);
        int number = before.isEmpty()
                ? 0
                : (int) before.lines().filter(each -> !each.isBlank()).count();
        return around.get(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lượt xem: 177",
                "Số lượt xem: 1.204",
                "A- A A+ | Chia sẻ bài viết lên facebook Tăng tương phản",
                "+ aa -",
                "Cỡ chữ",
                "Trang chủ | Giới thiệu | Tin tức | Liên hệ",
                "Trang chủ » Tin tức » Dân vận",
                "Tin tức hoạt động",
                "Đăng nhập",
                "Cổng thông tin điện tử huyện Minh Tân"
            })
    void aboveTheReport(String line) {
        assertThat(isBoilerplate("", line, TOLD)).isTrue();
    }

    @Test
    void anEntryOfAListThatSpeaksOfPapersIsNoMenu() {
        var entry = "- Văn bản số 12-ĐA/TU: đến hạn ngày 23/3/2026, xã Yên Lâm chưa ban hành văn bản triển khai";
        assertThat(isBoilerplate("", entry, TOLD)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tin khác",
                "Bài viết khác",
                "Các tin đã đưa",
                "Thống kê truy cập",
                "Đang online: 7",
                "Hôm nay71 Hôm qua1,297 Tuần này6,816",
                "Tổng lượt truy cập: 1.234.567",
                "Giấy phép số: 17/GP-TTĐT cấp ngày 28 tháng 12 năm 2017",
                "Điện thoại: 0221.3863.577 - Email: bbt@gandan.example",
                "© 2019 Bản quyền thuộc Ban Dân vận",
                "Tags: dân vận khéo, nông thôn mới",
                "In bài viết",
                "Xem thêm: An Bình mở phiên chợ nông sản cuối tuần ở thôn Hạ"
            })
    void belowTheReport(String line) {
        assertThat(isBoilerplate(TOLD, line, "")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã An Bình: 12 mô hình mới",
                "Cập nhật lúc : 12/04/2024 17:19",
                "Hôm nay, 12 xã đã hoàn thành việc rà soát hộ nghèo, còn 3 xã đang làm.",
                "Tổng cộng 93 80",
                "Tháng 1: 12",
                "I. KẾT QUẢ ĐẠT ĐƯỢC",
                "Thống nhất thực hiện 5 nhiệm vụ.",
                "Liên hệ chặt chẽ với Nhân dân, giải quyết 12 vụ việc phát sinh tại cơ sở.",
                "Tất cả 16 xã đạt chuẩn",
                "Bài, ảnh: Diệu Linh"
            })
    void ofTheReport(String line) {
        assertThat(isBoilerplate(TOLD, line, TOLD)).isFalse();
    }

    @Test
    void whatFollowsTheTailIsNeverReadAgain() {
        var text =
                new CleanText(TOLD + "\nTin khác\nTrao 25 suất quà cho hộ nghèo\n" + TOLD.substring(0, 220) + "\n856");
        assertThat(PageFrame.of(text, Line.of(text)).cardinality()).isEqualTo(4);
    }

    @Test
    void aBoxOfLinksInsideTheReportEndsWhereItGoesOn() {
        var text = new CleanText(TOLD + "\nTin liên quan\nTrao 25 suất quà cho hộ nghèo\n\n" + TOLD);
        assertThat(PageFrame.of(text, Line.of(text)).cardinality()).isEqualTo(2);
    }

    @Test
    void aTelephoneInAReportIsNoContact() {
        assertThat(isBoilerplate(TOLD, "* Đường dây nóng tiếp nhận 77 cuộc gọi, xử lý ngay 71 cuộc gọi", TOLD))
                .isFalse();
    }

    @Test
    void theLinksUnderAMenuAreOfTheMenu() {
        assertThat(isBoilerplate("Trang chủ\nVăn bản", "• Kết luận 114-KL/TW", TOLD))
                .isTrue();
    }

    @Test
    void numberedArticlesUnderACountedTitleAreLinks() {
        var links =
                "Bài viết liên quan (2)\n1. Xã An Hòa đối thoại với 120 hộ dân (18/6/2024)\n2. Khen thưởng 14 tập thể";
        var text = new CleanText(TOLD + "\n" + links);
        assertThat(PageFrame.of(text, Line.of(text)).stream().boxed()).containsExactly(1, 2, 3);
    }

    @Test
    void aNumberedPartOfTheReportBehindALinkIsNone() {
        var text = new CleanText("Tin liên quan\n1. Kết quả tuyên truyền\n" + TOLD);
        assertThat(PageFrame.of(text, Line.of(text)).get(1)).isFalse();
    }
}
