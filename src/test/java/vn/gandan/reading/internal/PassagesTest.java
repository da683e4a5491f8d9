package vn.gandan.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.reading.language.Span;

class PassagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đã họp. Tuyên truyền 1.976 cuộc, có 101.584 lượt. Còn lại tốt.  | 1.976 | Tuyên truyền 1.976 cuộc, có 101.584 lượt.
            Chỉ một câu 5 cuộc                                               | 5     | Chỉ một câu 5 cuộc
            """)
    void aSentenceEndsWithAFullStopAndNotInsideANumber(String text, String number, String sentence) {
        int start = text.indexOf(number);
        var span = Passages.sentence(text, new Span(start, start + number.length()));

        assertThat(Passages.words(text, span)).isEqualTo(sentence);
    }

    @Test
    void aLineIsNeverLeft() {
        var text = "Tiêu đề\nCó 5 cuộc\nDòng sau";
        int start = text.indexOf('5');

        assertThat(Passages.words(text, Passages.sentence(text, new Span(start, start + 1))))
                .isEqualTo("Có 5 cuộc");
    }

    @Test
    void whatNobodyEndedIsShortened() {
        var text = "từ ".repeat(1000) + "5 cuộc " + "từ ".repeat(1000);
        int start = text.indexOf('5');

        var span = Passages.sentence(text, new Span(start, start + 1));

        assertThat(span.length()).isBetween(300, 700);
        assertThat(span.contains(new Span(start, start + 1))).isTrue();
    }
}
