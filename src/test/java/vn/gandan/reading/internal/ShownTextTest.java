package vn.gandan.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gandan.reading.internal.ShownText.Piece;

class ShownTextTest {

    @Test
    void paragraphsAreNumberedAfterTheTitleAndTheInnermostMarkLeads() {
        var text = "Báo cáo năm 2021\n\nHạn chế: còn 04 khuyết điểm chậm sửa.\n";
        var found = List.of(
                Found.figure(1, text, "04 khuyết điểm", "4", null, "shortcoming", null),
                Found.passage(2, Kind.LIMITATION, text, "còn 04 khuyết điểm chậm sửa"));
        var shown = ShownText.of(text, Paragraphs.of(text), found, found);

        assertThat(shown.paragraphs()).extracting(ShownText.Paragraph::number).containsExactly(0, 1);
        var pieces = shown.paragraphs().getLast().pieces();
        assertThat(pieces.stream().map(Piece::words).collect(Collectors.joining()))
                .isEqualTo("Hạn chế: còn 04 khuyết điểm chậm sửa.");
        assertThat(pieces.stream()
                        .map(Piece::mark)
                        .filter(Objects::nonNull)
                        .map(mark -> mark.proposal() + " " + mark.classes()))
                .containsExactly("2 hc", "1 so hc", "2 hc");
        assertThat(Paragraphs.of(text).at(text.indexOf("04"))).isEqualTo(1);
    }

    @Test
    void ofALongReportOnlyWhatStandsAroundThePassagesIsShown() {
        var text = "Báo cáo năm 2021\n" + "Đoạn không có gì.\n".repeat(5000) + "Có 42 cuộc.\n" + "Hết.\n".repeat(9);
        var found = List.of(Found.figure(1, text, "42 cuộc", "42", null, "session", null));

        var shown = ShownText.of(text, Paragraphs.of(text), found, found);

        assertThat(shown.paragraphs())
                .extracting(ShownText.Paragraph::number, ShownText.Paragraph::skipped)
                .containsExactly(tuple(0, 0), tuple(1, 0), tuple(5000, 4998), tuple(5001, 0), tuple(5002, 0));
        assertThat(shown.behind()).isEqualTo(8);
        assertThat(ShownText.of(text, Paragraphs.of(text), found, List.of()).paragraphs())
                .hasSize(2);
    }

    @Test
    void aLineThatNobodyEndedIsCutBetweenWords() {
        var text = "tuyên truyền ".repeat(1000);
        var paragraphs = Paragraphs.of(text);

        assertThat(paragraphs.count()).isEqualTo(7);
        for (int at = 0; at < paragraphs.count(); at++) {
            assertThat(paragraphs.span(at).length()).isBetween(700, 2000);
            assertThat(text.substring(paragraphs.span(at).start())).matches("(?s)(tuyên|truyền) .*");
        }
    }
}
