package vn.gandan.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.shared.CleanText;

class OpeningsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tuy nhiên, quá trình thực hiện còn một số hạn chế: A; B.                             | LIMITATIONS
            Bên cạnh các kết quả đạt được, công tác này vẫn còn những tồn tại, hạn chế như: A.   | LIMITATIONS
            Bên cạnh những mặt làm được, một số nơi chưa quan tâm đúng mức.                      | LIMITATIONS
            Mặc dù có nhiều cố gắng nhưng công tác này còn bộc lộ những hạn chế.                 | LIMITATIONS
            Mặc dù gặp nhiều khó khăn, huyện đã hoàn thành 12/12 chỉ tiêu.                       |
            Qua giám sát cho thấy còn một số tồn tại sau:                                        | LIMITATIONS
            Hạn chế lớn nhất là việc nắm tư tưởng Nhân dân còn chậm.                             | LIMITATIONS
            Hạn chế tình trạng khiếu kiện vượt cấp, xã đã đối thoại 4 lần.                       |
            Bên cạnh đó, chính quyền luôn tháo gỡ khó khăn cho người dân còn thiếu vốn.          |
            Bên cạnh đó, vẫn còn tồn tại một số khuyết điểm.                                     | LIMITATIONS
            Từ thực tế công tác 3 năm qua, Đảng bộ đúc kết một số kinh nghiệm: (1) A; (2) B.     | LESSONS
            Qua thực tiễn rút ra những bài học sau.                                              | LESSONS
            Các tổ đã trao đổi kinh nghiệm với 12 xã bạn.                                        |
            Thời gian tới, huyện tiếp tục đổi mới công tác dân vận.                              | TASKS
            Trong 6 tháng cuối năm, xã tập trung thực hiện các nội dung sau:                     | TASKS
            Nhằm thực hiện tốt hơn trong thời gian tới, huyện tập trung các nhiệm vụ trọng tâm.  | TASKS
            Qua đó, Đảng bộ đã xác định một số nhiệm vụ trọng tâm năm 2022, cụ thể:              | TASKS
            Đồng chí yêu cầu các xã trong thời gian tới cần bám sát cơ sở.                       | TASKS
            Phương hướng năm 2024 của huyện là tiếp tục củng cố hệ thống dân vận.                | TASKS
            Năm 2025, huyện sẽ xây dựng thêm 20 mô hình.                                         | TASKS
            Năm 2021, công tác dân vận tiếp tục được các cấp ủy quan tâm, đã đạt kết quả.        |
            Sáng 12/4, huyện tổ chức hội nghị triển khai nhiệm vụ 6 tháng cuối năm.              |
            Kết quả thực hiện các nhiệm vụ trọng tâm như sau:                                    |
            """)
    void aSentenceOpensAPartOrNone(String sentence, @Nullable Cue kind) {
        var text = new CleanText(sentence);
        assertThat(new Openings(text, 0, text.length()).opened(true)).isEqualTo(kind);
    }
}
