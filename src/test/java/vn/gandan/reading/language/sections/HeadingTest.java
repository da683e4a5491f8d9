package vn.gandan.reading.language.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.shared.CleanText;

class HeadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I. KẾT QUẢ ĐẠT ĐƯỢC                                             | RESULTS
            A- NHỮNG THÀNH TỰU ĐẠT ĐƯỢC                                     | RESULTS
            PHẦN THỨ NHẤT: TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM 2023            | RESULTS
            1/ Về ưu điểm:                                                  | RESULTS
            3. Nguyên nhân của kết quả đạt được                             | RESULTS
            2. Kết quả khắc phục hạn chế, khuyết điểm                       | RESULTS
            II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN                             | LIMITATIONS
            2. Một số khó khăn, vướng mắc                                   | LIMITATIONS
            2.3. Nguyên nhân của hạn chế                                    | LIMITATIONS
            * Hạn chế:                                                      | LIMITATIONS
            2. Tồn tại, hạn chế: Việc công khai còn chậm.                   | LIMITATIONS
            2. Hạn chế. Việc công khai còn chậm.                            | LIMITATIONS
            NHỮNG MẶT CHƯA LÀM ĐƯỢC                                         | LIMITATIONS
            III. BÀI HỌC KINH NGHIỆM                                        | LESSONS
            3. Một số kinh nghiệm rút ra                                    | LESSONS
            IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024                             | TASKS
            Phần II: MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP                        | TASKS
            3. Công tác tháng tới                                           | TASKS
            II/ Chương trình công tác tháng 10:                             | TASKS
            V. TỔ CHỨC THỰC HIỆN                                            | TASKS
            3. Giải pháp khắc phục tồn tại, hạn chế                         | TASKS
            V. KIẾN NGHỊ, ĐỀ XUẤT                                           | PROPOSALS
            I. ĐẶC ĐIỂM TÌNH HÌNH                                           | NOTHING
            2. Công tác tuyên truyền                                        |
            II. CÔNG TÁC DÂN VẬN CỦA HỆ THỐNG CHÍNH TRỊ                     |
            - Khó khăn trong tiếp cận vốn của 12 hộ nghèo;                  |
            3. Giảm thời gian giải quyết hồ sơ; trả lời phản ánh.           |
            Thứ hai, lấy kết quả làm thước đo.                              |
            Từ kết quả đạt được có thể rút ra những kinh nghiệm: Một là.    |
            """)
    void aHeadingSaysWhatFollows(String line, @Nullable Cue kind) {
        var text = new CleanText(line);
        var heading = Heading.of(Block.of(text, 0, text.length(), true));
        assertThat(heading == null ? null : heading.kind()).isEqualTo(kind);
    }
}
