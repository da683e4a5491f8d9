package vn.gandan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.reading.language.Citation;
import vn.gandan.reading.language.Report;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.shared.papers.Paper;

class ReportJsonTest {

    @Test
    void placesCountCharactersOfTheFileAsItIsStored() {
        // A character of two units, and an ế stored as three, stand before the figure.
        var text = "😀 Kê\u0301t quả: 1.976 cuộc";
        var json = json(text, new Report(List.of(), List.of(figure(text, "1.976 cuộc", "1976")), List.of()));

        var figure = json.get("figures").get(0);
        assertThat(figure.get("start").intValue()).isEqualTo(text.codePointCount(0, text.indexOf("1.976")));
        assertThat(figure.get("end").intValue()).isEqualTo(text.codePointCount(0, text.length()));
        assertThat(figure.get("text").stringValue()).isEqualTo("1.976 cuộc");
        assertThat(figure.get("doubt").stringValue()).isEqualTo("footnote");
    }

    @Test
    void wordsAreGivenLetterForLetterAsTheFileHasThem() {
        var text = "Quyết định\u00a0số 217–Q\u00d0/\u200bTW\r\nvề";
        var cited = new Citation(
                new Span(0, 23),
                "217-QĐ/TW",
                "QĐ",
                Citation.Resolution.FULL,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null);

        assertThat(json(text, new Report(List.of(cited), List.of(), List.of()))
                        .get("documents")
                        .get(0)
                        .get("text")
                        .stringValue())
                .isEqualTo("Quyết định\u00a0số 217–Q\u00d0/\u200bTW");
    }

    @Test
    void wordsOfAnOldEncodingAreGivenAsTheyAreStored() {
        var text = "Thùc hiÖn NghÞ quyÕt sè 25-NQ/TW cña Ban ChÊp hµnh Trung ­¬ng §¶ng";
        var tasks = new Section(Section.Kind.TASKS, new Span(0, 9), List.of(new Span(0, 9)));

        assertThat(json(text, new Report(List.of(), List.of(), List.of(tasks)))
                        .get("tasks")
                        .get(0)
                        .get("text")
                        .stringValue())
                .isEqualTo("Thùc hiÖn");
    }

    @Test
    void valuesStayExact() {
        var text = "1.976 cuộc";
        var json = json(
                text,
                new Report(
                        List.of(),
                        List.of(figure(text, text, "109402000000"), figure(text, text, "1234567890123456.5")),
                        List.of()));

        assertThat(json.get("figures").get(0).get("value").decimalValue()).isEqualByComparingTo("109402000000");
        assertThat(json.get("figures").get(1).get("value").stringValue()).isEqualTo("1234567890123456.5");
    }

    @Test
    void itemsStandUnderTheirKind() {
        var text = "Nhiệm vụ: một; hai";
        var tasks = new Section(Section.Kind.TASKS, new Span(0, 18), List.of(new Span(10, 13), new Span(15, 18)));
        var json = json(text, new Report(List.of(), List.of(), List.of(tasks)));

        assertThat(json.get("sections").get(0).get("kind").stringValue()).isEqualTo("tasks");
        assertThat(json.get("tasks").valueStream().map(task -> task.get("text").stringValue()))
                .containsExactly("một", "hai");
        assertThat(json.get("limitations").isEmpty()).isTrue();
    }

    @Test
    void whatIsNotKnownIsNull() {
        var text = "Chỉ thị 03";
        var cited = new Citation(
                new Span(0, 10),
                "03-CT",
                "CT",
                Citation.Resolution.UNRESOLVED,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null);
        var json = json(text, new Report(List.of(cited), List.of(), List.of()))
                .get("documents")
                .get(0);

        assertThat(json.get("canonical").stringValue()).isEqualTo("03-CT");
        assertThat(json.get("resolution").stringValue()).isEqualTo("unresolved");
        assertThat(json.get("date").isNull()).isTrue();
    }

    private static StatedFigure figure(String text, String words, String value) {
        var clean = new Paper(text, Paper.Kind.TEXT, Set.of()).clean();
        int start = clean.toString().indexOf(words);
        return new StatedFigure(
                new Span(start, start + words.length()),
                new BigDecimal(value),
                "session",
                "cuộc",
                null,
                "cuộc",
                StatedFigure.Kind.RESULT,
                null,
                null,
                null,
                StatedFigure.Doubt.FOOTNOTE);
    }

    private static JsonNode json(String text, Report report) {
        var paper = new Paper(text, Paper.Kind.TEXT, Set.of());
        var out = new ByteArrayOutputStream();
        ReportJson.write(out, "a.txt", paper, paper.clean(), report);
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }
}
