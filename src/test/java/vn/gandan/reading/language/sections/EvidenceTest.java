package vn.gandan.reading.language.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.reading.language.words.Spellings;
import vn.gandan.shared.CleanText;

class EvidenceTest {

    private static Evidence of(String sentence) {
        var text = new CleanText(sentence);
        return Evidence.of(text, 0, text.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tuy nhiên, quá trình thực hiện còn một số hạn chế: A; B.                             | LIMITATIONS
            Bên cạnh những mặt làm được, một số nơi chưa quan tâm đúng mức.                      | LIMITATIONS
            Mặc dù có nhiều cố gắng nhưng công tác này còn bộc lộ những hạn chế.                 | LIMITATIONS
            Mặc dù gặp nhiều khó khăn, huyện đã hoàn thành 12/12 chỉ tiêu và đã đạt chuẩn.       | RESULTS
            Hạn chế lớn nhất là việc nắm tư tưởng Nhân dân còn chậm.                             | LIMITATIONS
            Hạn chế tình trạng khiếu kiện vượt cấp, xã đã đối thoại 4 lần.                       | RESULTS
            Hợp tác xã thua lỗ, máy móc xuống cấp.                                               | LIMITATIONS
            Từ thực tế công tác 3 năm qua, Đảng bộ đúc kết một số kinh nghiệm: (1) A; (2) B.     | LESSONS
            Qua thực tiễn rút ra những bài học sau.                                              | LESSONS
            Thời gian tới, huyện tiếp tục đổi mới công tác dân vận.                              | TASKS
            Trong 6 tháng cuối năm, xã tập trung vào những việc sau:                             | TASKS
            Đồng chí yêu cầu các xã trong thời gian tới cần bám sát cơ sở.                       | TASKS
            Nâng cao chất lượng đối thoại; rà soát các quy ước.                                  | TASKS
            Năm 2021, công tác dân vận tiếp tục được các cấp ủy quan tâm, đã đạt kết quả.        | RESULTS
            """)
    void theWordsSpeakMostForOnePart(String sentence, Cue kind) {
        var evidence = of(sentence);
        var strengths = Map.of(
                Cue.RESULTS, evidence.results(),
                Cue.LIMITATIONS, evidence.limitations(),
                Cue.LESSONS, evidence.lessons(),
                Cue.TASKS, evidence.tasks());
        assertThat(strengths).allSatisfy((other, strength) -> {
            if (other != kind) {
                assertThat(strength).as(other + " of " + evidence).isLessThan(strengths.get(kind));
            }
        });
    }

    @Test
    void manyFiguresTellWhatWasDone() {
        assertThat(of("Khám cho 640 người, tặng 40 phần quà, sửa 3 nhà.").results())
                .isGreaterThan(of("Khám cho người, tặng phần quà, sửa nhà.").results());
        assertThat(of("Nghị quyết 25-NQ/TW ngày 03/6/2013")).isEqualTo(Evidence.NONE);
    }

    @Test
    void aWordSpeaksOnlyWhereItMeansThat() {
        assertThat(of("Xã có thiếu nhi, chuẩn bị thiết bị.")).isEqualTo(Evidence.NONE);
    }

    @Test
    void aLongSentenceDoesNotOutweighAllOthers() {
        assertThat(of("Việc này chậm, ".repeat(30)).limitations())
                .isEqualTo(of("Việc này chậm, ".repeat(20)).limitations());
    }

    @Test
    void whereTheToneIsWrittenDoesNotMatter() {
        assertThat(of("xã đã hoà giải")).isEqualTo(of("xã đã hòa giải"));
    }

    @Test
    void noWordHasTwoWeightsInOnePlace() {
        var words = new HashSet<String>();
        for (var row : Spellings.rows(Evidence.class, "evidence.csv")) {
            for (var word : row.getField("words").split("\\|", -1)) {
                assertThat(words.add(row.getField("place") + " " + word))
                        .as(word)
                        .isTrue();
            }
        }
    }
}
