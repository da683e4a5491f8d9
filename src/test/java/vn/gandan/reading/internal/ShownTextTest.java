package vn.gandan.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gandan.reading.internal.ShownText.Piece;

class ShownTextTest {

    @Test
    void paragraphsAreNumberedAfterTheTitleAndTheInnermostMarkLeads() {
        var text = "Báo cáo năm 2021\n\nHạn chế: còn 04 khuyết điểm chậm sửa.\n";
        var shown = ShownText.of(
                text,
                List.of(
                        Found.figure(1, text, "04 khuyết điểm", "4", null, "shortcoming", null),
                        Found.passage(2, Kind.LIMITATION, text, "còn 04 khuyết điểm chậm sửa")));

        assertThat(shown.paragraphs()).extracting(ShownText.Paragraph::number).containsExactly(0, 1);
        var pieces = shown.paragraphs().getLast().pieces();
        assertThat(pieces.stream().map(Piece::words).collect(Collectors.joining()))
                .isEqualTo("Hạn chế: còn 04 khuyết điểm chậm sửa.");
        assertThat(pieces.stream()
                        .map(Piece::mark)
                        .filter(Objects::nonNull)
                        .map(mark -> mark.proposal() + " " + mark.classes()))
                .containsExactly("2 hc", "1 so hc", "2 hc");
        assertThat(shown.paragraph(text.indexOf("04"))).isEqualTo(1);
    }
}
