package vn.gandan.reading.language.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.gandan.shared.CleanText;

/** Whole reports in the manners in which they are written; places and numbers are made up. */
class SectionsTest {

    private static void isReadAsLabelled(String labelled) {
        var report = new LabelledReport(labelled);
        assertThat(report.asRead()).isEqualTo(report.asLabelled());
    }

    @Test
    void aCommunesPaperWithRomanHeadings() {
        isReadAsLabelled("""
                . ỦY BAN NHÂN DÂN
                . XÃ AN BÌNH
                . Số: 45/BC-UBND
                . CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                . Độc lập - Tự do - Hạnh phúc
                . An Bình, ngày 12 tháng 6 năm 2023

                . BÁO CÁO
                . Kết quả thực hiện Quy chế dân chủ 6 tháng đầu năm;
                . phương hướng, nhiệm vụ 6 tháng cuối năm 2023

                . Kính gửi: Ủy ban nhân dân huyện

                . Thực hiện Công văn số 102/PNV, UBND xã báo cáo kết quả như sau:

                R I. KẾT QUẢ ĐẠT ĐƯỢC
                R 1. Công tác lãnh đạo, chỉ đạo
                R UBND xã đã ban hành 05 văn bản chỉ đạo.
                R 2. Kết quả thực hiện nhiệm vụ
                R - Tổ chức 12 buổi tuyên truyền với 640 lượt người dự.
                L II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
                L - Việc công khai ở một số thôn chưa kịp thời.
                L - Do cán bộ thôn kiêm nhiệm nhiều việc.
                E III. BÀI HỌC KINH NGHIỆM
                E Một là, cấp ủy phải quan tâm lãnh đạo.
                T IV. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM
                T 1. Củng cố 07 tổ hòa giải.
                T 2. Kiểm tra việc công khai tại các thôn.
                . V. KIẾN NGHỊ, ĐỀ XUẤT
                . Đề nghị UBND huyện hỗ trợ kinh phí.

                . Trên đây là báo cáo của UBND xã An Bình./.

                . Nơi nhận:
                . - Như trên;
                . - Lưu: VT.
                . TM. ỦY BAN NHÂN DÂN
                . CHỦ TỊCH
                . Nguyễn Văn Bình
                """);
    }

    @Test
    void whatTheLeaderOfAMeetingAsksForIsATask() {
        isReadAsLabelled("""
                . Sáng 12/6, Đoàn công tác làm việc với xã An Bình.
                R Theo báo cáo tại buổi làm việc, xã đã thành lập 12 tổ hòa giải, vận động 40 hộ hiến đất.
                . Tại buổi làm việc, các đại biểu thảo luận, đề nghị xã làm rõ một số nội dung trong dự thảo báo cáo.
                . Phát biểu tại buổi làm việc, đồng chí Trưởng đoàn ghi nhận những cố gắng của xã.
                T Đồng chí yêu cầu xã trả lời 4 kiến nghị còn lại. Cử cán bộ xuống thôn An Hạ nghe dân nói.
                . Buổi chiều cùng ngày, Đoàn đã đến thăm và tặng quà trường tiểu học.
                """);
    }

    @Test
    void headingsInWordsOfTheirOwn() {
        isReadAsLabelled("""
                . Hội Phụ nữ xã An Bình
                . Báo cáo công tác quý III/2024
                R Đã làm:
                R • Ra mắt 02 chi hội, 64 chị tham gia
                L CHƯA LÀM ĐƯỢC
                L • Quỹ vận động được 38%
                T VIỆC PHẢI LÀM TRONG QUÝ IV
                T • Ba khu trọ có chi hội
                T • Hai mái ấm từ tiền tiết kiệm
                """);
    }

    @Test
    void aClosingWordBelongsToNoPart() {
        isReadAsLabelled("""
                R Năm qua, xã đã làm 4 km đường, 120 hộ hiến đất.
                T Thời gian tới, xã sẽ làm tiếp 2 km đường vào thôn An Hạ.
                . Mười năm chưa dài, nhưng đã cho thấy một hướng đi đúng.
                """);
    }

    @Test
    void aPartyPaperBrokenIntoLinesOfOneWidth() {
        isReadAsLabelled("""
                . ĐẢNG BỘ HUYỆN YÊN SƠN
                . BAN DÂN VẬN
                . ĐẢNG CỘNG SẢN VIỆT NAM
                . Yên Sơn, ngày 05 tháng 12 năm 2022
                . BÁO CÁO
                . tổng kết công tác dân vận năm 2022
                R PHẦN THỨ NHẤT
                R KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2022
                R I- CÔNG TÁC DÂN VẬN CỦA CẤP ỦY
                R Ban Thường vụ Huyện ủy ban hành 12 văn bản lãnh đạo, chỉ đạo công tác
                R dân vận; tổ chức 04 hội nghị quán triệt cho 860 cán bộ, đảng viên, trong
                R đó có Chỉ thị số 33-CT/TU của Ban Thường vụ Tỉnh ủy về phong trào thi
                R đua.
                R II- ĐÁNH GIÁ CHUNG
                R 1. Ưu điểm
                R Công tác dân vận được triển khai đồng bộ, có trọng tâm, trọng điểm, đạt
                R kết quả tích cực.
                L 2. Khuyết điểm
                L Một số cấp ủy chưa quan tâm đúng mức đến công tác dân vận ở vùng đồng
                L bào dân tộc.
                T PHẦN THỨ HAI
                T NHIỆM VỤ NĂM 2023
                T 1. Tham mưu cấp ủy lãnh đạo thực hiện nghị quyết đại hội đảng các cấp,
                T nhất là các nội dung về công tác dân vận.
                T 2. Giải quyết các vấn đề Nhân dân quan tâm.
                . Nơi nhận
                . - Ban Dân vận Tỉnh ủy,
                . TRƯỞNG BAN
                """);
    }

    @Test
    void shortcomingsInsideEachField() {
        isReadAsLabelled("""
                . BÁO CÁO
                . Công tác dân vận chính quyền quý II

                R A. ĐÁNH GIÁ TÌNH HÌNH
                R 1. Tiếp công dân
                R a) Kết quả
                R Tiếp 214 lượt công dân.
                L b) Hạn chế
                L Việc xử lý đơn ở 02 xã còn chậm.
                R 2. Công tác đối thoại
                R * Kết quả:
                R Tổ chức 11 cuộc đối thoại với 1.320 người dự.
                L * Tồn tại:
                L Xã Phú Sơn chưa tổ chức đối thoại.
                R 3. Chuyển đổi số
                R - Đã có 09/11 xã dùng chữ ký số.
                T B. NHIỆM VỤ QUÝ III
                T I. Nhiệm vụ
                T 1. Kiểm tra công vụ tại 05 xã.
                T II. Giải pháp
                T - Phân công rõ người, rõ việc.
                """);
    }

    @Test
    void aPageOfNewsWithoutHeadings() {
        isReadAsLabelled("""
                B Trang chủ
                B Giới thiệu
                B Đăng nhập
                . Xã Tân Lập sơ kết công tác dân vận
                B Lượt xem: 1.204
                B Chia sẻ: Facebook | Zalo | Email
                . Sáng ngày 10/6, Khối Dân vận xã tổ chức hội nghị sơ kết, triển khai nhiệm vụ 6 tháng cuối năm.
                . Toàn cảnh hội nghị
                R Trong 6 tháng, xã vận động Nhân dân hiến 2.500 m2 đất, đóng góp 340 triệu đồng.
                L Tuy nhiên, công tác nắm tình hình ở một số thôn chưa kịp thời; một số mô hình hiệu quả còn thấp.
                . Tại hội nghị, các đại biểu đã thảo luận, đóng góp nhiều ý kiến vào báo cáo.
                T Thời gian tới, Khối Dân vận xã tiếp tục tuyên truyền các nghị quyết; nhân rộng 3 mô hình.
                . Nhân dịp này, Đảng ủy xã tặng giấy khen cho 3 tập thể, 5 cá nhân, ghi nhận sự cố gắng.
                . Tác giả: Minh Anh
                B Tin liên quan
                B Xã Tân Lập ra quân làm thủy lợi (05/06/2023)
                B Hội Nông dân xã trao 12 suất quà (01/06/2023)
                B Bản quyền thuộc UBND xã Tân Lập
                B Điện thoại: 0203.123.456
                B Đang truy cập: 12
                B Hôm nay: 345
                B Tổng lượt truy cập: 1.234.567
                """);
    }

    @Test
    void headingsInWordsOfOnesOwn() {
        isReadAsLabelled("""
                . BÁO CÁO
                . phong trào thi đua quý I

                R Phần một: Những gì làm được
                R 1. Hội viên góp 12 triệu đồng sửa đường.
                L Phần hai: Những chỗ còn vướng
                L 1. Hai chi hội cả quý không họp.
                L 2. Sổ sách ghi chép sơ sài.
                E Phần ba: Điều rút ra
                E Việc gì dân được bàn thì việc ấy chạy.
                T Phần bốn: Việc của quý tới
                T 1. Cử 2 người về giúp chi hội ghi sổ.
                T 2. Họp bù trước ngày 15/4.
                """);
    }

    @Test
    void paragraphsWithoutHeadingsOrKnownOpenings() {
        isReadAsLabelled("""
                . Báo cáo công tác dân vận năm 2023 của xã Thạnh Lợi

                R Bà con hiến 860 m2 đất vườn, góp 214 ngày công. Quỹ cho 23 hộ vay 690 triệu đồng nuôi bò.

                L Kinh phí eo hẹp, hai chuyến đi phải hoãn. Một bộ phận hội viên thờ ơ.

                T Năm 2024, Hội mở 6 buổi dạy nghề; xin cấp kinh phí ngay đầu năm. Mỗi chi hội chăm một tuyến đường hoa.
                """);
    }

    @Test
    void aReportInPlainWords() {
        isReadAsLabelled("""
                . Báo cáo của tổ dân vận ấp Rạch Gốc
                . Kính thưa chi bộ, kính thưa bà con!
                R Việc làm được:
                R Tổ họp 6 lần. Bà con góp 64 triệu làm đường.
                L Việc chưa được:
                L Còn 8 hộ chưa chịu góp tiền.
                T Sắp tới tổ tính làm:
                T + Gặp lại 8 hộ chưa góp.
                T + Trồng 500 mét hàng rào cây xanh.
                . Tổ báo cáo vậy, xin bà con góp ý thêm.
                """);
    }

    @Test
    void aSummaryOfShortLabelledParagraphs() {
        isReadAsLabelled("""
                . HỘI LIÊN HIỆP PHỤ NỮ XÃ ĐÔNG HÒA
                . BÁO CÁO TÓM TẮT
                R Năm 2023, Hội đã vận động 412 hội viên tham gia các phong trào thi đua.
                R Ưu điểm: Cán bộ Hội nhiệt tình, sâu sát.
                L Khuyết điểm: Sinh hoạt chi hội chưa đều; sổ sách ghi chép chưa đầy đủ.
                L Nguyên nhân: hội viên đi làm xa.
                T Phương hướng năm 2024:
                T Kết nạp 30 hội viên.
                . Trên đây là báo cáo tóm tắt của Hội.
                """);
    }

    @Test
    void minutesWithTheirHead() {
        isReadAsLabelled("""
                . BIÊN BẢN
                . Họp giao ban tháng 5
                . Thời gian: 14 giờ 00, ngày 26/5/2022.
                . Thành phần: lãnh đạo 5 đoàn thể; 12 trưởng khối dân vận. Vắng: 02.
                . Thư ký: bà Mai Thị Lụa.
                . NỘI DUNG
                R 1. Trưởng Ban báo cáo kết quả tháng 5: tổ chức 36 buổi tuyên truyền cho 2.874 lượt người.
                R 2. Hội Nông dân: giải ngân 1,85 tỷ đồng cho 37 hộ vay.
                L 3. Ý kiến thảo luận về tồn tại: việc nắm dư luận ở khu công nghiệp còn chậm.
                T 4. Kết luận của đồng chí chủ trì
                T (1) Sơ kết 6 tháng trước ngày 20/6.
                T (2) Giải quyết dứt điểm 04 vụ tranh chấp.
                . Hội nghị kết thúc lúc 16 giờ 45 phút cùng ngày.
                . THƯ KÝ
                """);
    }

    @Test
    void whatInspectorsProposeIsATaskForTheInspected() {
        isReadAsLabelled("""
                . BÁO CÁO
                . Kết quả giám sát chính sách bảo hiểm y tế
                R I. KẾT QUẢ GIÁM SÁT
                R Đã cấp 45.120 thẻ, đạt 99,2%.
                L II. TỒN TẠI
                L Thu hồi thẻ chậm.
                T III. KIẾN NGHỊ
                T Đề nghị UBND tỉnh bố trí kinh phí cấp thẻ.
                """);
    }

    @Test
    void anAnnexBelowTheSignature() {
        isReadAsLabelled("""
                . BÁO CÁO
                . Công tác đối thoại
                R I. KẾT QUẢ
                R Tổ chức 05 cuộc đối thoại.
                . Nơi nhận:
                . - Lưu: VT.
                . TRƯỞNG PHÒNG
                R PHỤ LỤC
                R 1 Xã Phú Hải 3 360
                R 2 Xã Phú Sơn 2 240
                """);
    }

    @Test
    void aTitleRepeatedAboveTheText() {
        isReadAsLabelled("""
                . Phát huy vai trò của tổ hòa giải ở huyện Bình Lâm

                R Những năm qua, huyện đã kiện toàn 156 tổ hòa giải với 982 hòa giải viên.

                . Phát huy vai trò của tổ hòa giải ở huyện Bình Lâm

                R Các tổ tiếp nhận 214 vụ, hòa giải thành 187 vụ, đạt 87,4%.
                """);
    }

    @Test
    void linesEndAsOnWindowsToo() {
        var labelled = """
                . BÁO CÁO
                R I. KẾT QUẢ
                R Đạt 12 chỉ tiêu.
                L II. HẠN CHẾ
                L Thu quỹ chậm.
                """;
        assertThat(new LabelledReport(labelled.replace("\n", "\r\n")).asRead())
                .isEqualTo(new LabelledReport(labelled).asLabelled());
    }

    @Test
    void whereTheToneIsWrittenDoesNotMatter() {
        isReadAsLabelled("""
                . UỶ BAN NHÂN DÂN XÃ HOÀ AN
                . CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
                . BÁO CÁO
                R I. KẾT QUẢ
                R Hoà giải 12 vụ.
                """);
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(new Sections().of(new CleanText(""))).isEmpty();
        assertThat(new Sections().of(new CleanText(" \n\n "))).isEmpty();
    }
}
