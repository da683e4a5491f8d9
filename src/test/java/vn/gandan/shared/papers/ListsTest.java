package vn.gandan.shared.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One made-up report with lists, a merged cell, hidden words and a line in .VnTime, as office programs save it. */
class ListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"lists.docx", "lists.doc", "lists.pdf"})
    void theSameReportReadsTheSameFromEveryKindOfFile(String name) {
        var text = Papers.read(name, PaperFiles.stored(name)).text();

        assertThat(text.lines().filter(line -> !line.isBlank()).map(String::strip))
                .containsExactly(
                        "BÁO CÁO kết quả công tác dân vận",
                        "I. Kết quả",
                        "1. Tuyên truyền 12 cuộc",
                        "2. Mở 3 lớp",
                        "II. Hạn chế",
                        "1. Còn 2 xã chậm",
                        "TT\tXã\tSố cuộc",
                        "1\tA\t7",
                        "B\t5",
                        "Công tác dân vận năm 2005",
                        "Hết.");
    }
}
