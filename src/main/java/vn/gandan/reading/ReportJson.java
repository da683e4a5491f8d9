package vn.gandan.reading;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import vn.gandan.reading.language.Citation;
import vn.gandan.reading.language.Report;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.Section.Kind;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.shared.CleanText;
import vn.gandan.shared.papers.Paper;

/** A report as one JSON object on one line; places count the Unicode characters of the text as it stands in the file. */
public final class ReportJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** So many digits any program reads as a number without loss. */
    private static final int DIGITS = 15;

    private final JsonGenerator json;
    private final CleanText text;
    private final String stored;
    private final Characters characters;

    private ReportJson(JsonGenerator json, Paper paper, CleanText text) {
        this.json = json;
        this.text = text;
        stored = paper.text();
        characters = new Characters(stored);
    }

    /** The clean text is the one that was read to make the report; the stream stays open. */
    public static void write(OutputStream out, String file, Paper paper, CleanText text, Report report) {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            new ReportJson(json, paper, text).write(file, paper, report);
        }
    }

    private void write(String file, Paper paper, Report report) {
        json.writeStartObject();
        property("file", file);
        property("format", lower(paper.kind()));
        json.writeArrayPropertyStart("notices");
        paper.notices().stream().sorted().forEach(notice -> json.writeString(lower(notice)));
        json.writeEndArray();
        array("documents", report.citations(), this::citation);
        array("figures", report.figures(), this::figure);
        array("sections", report.sections(), this::section);
        array("limitations", items(report, Kind.LIMITATIONS), this::spanAndText);
        array("tasks", items(report, Kind.TASKS), this::spanAndText);
        json.writeEndObject();
    }

    private void citation(Citation citation) {
        spanAndText(citation.span());
        property("canonical", citation.canonical());
        property("type", citation.type());
        property("resolution", lower(citation.resolution()));
        property("date", day(citation.date()));
        property("date_in_text", day(citation.dateInText()));
        property("issuer_name", citation.issuer());
        property("title", citation.title());
        array("repairs", citation.repairs(), repair -> {
            property("kind", lower(repair.kind()));
            property("from", repair.from());
            property("to", repair.to());
        });
        property("contradicts", citation.contradicts());
        property("carries_out", citation.carriesOut());
    }

    private void figure(StatedFigure figure) {
        spanAndText(figure.span());
        number("value", figure.value());
        property("unit", figure.unit());
        property("unit_text", figure.unitText());
        number("of", figure.of());
        property("label", figure.label());
        property("kind", lower(figure.kind()));
        var bound = figure.bound();
        property("approx", bound == null ? null : bound.sign());
        var change = figure.change();
        property("change", change == null ? null : change == StatedFigure.Change.RISE ? "+" : "-");
        var period = figure.period();
        property("period", period == null ? null : words(period));
        var doubt = figure.doubt();
        property("doubt", doubt == null ? null : lower(doubt));
    }

    private void section(Section section) {
        property("kind", lower(section.kind()));
        span(section.span());
    }

    private static List<Span> items(Report report, Kind kind) {
        return report.sections().stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.items().stream())
                .toList();
    }

    private void spanAndText(Span span) {
        property("text", words(span));
        span(span);
    }

    private void span(Span span) {
        json.writeNumberProperty("start", characters.before(text.start(span.start())));
        json.writeNumberProperty("end", characters.before(end(span)));
    }

    private int end(Span span) {
        return span.length() == 0 ? text.start(span.end()) : text.end(span.end() - 1);
    }

    /** Letter for letter as the file has them. */
    private String words(Span span) {
        return stored.substring(text.start(span.start()), end(span));
    }

    private void number(String name, @Nullable BigDecimal number) {
        json.writeName(name);
        if (number == null) {
            json.writeNull();
        } else if (number.precision() > DIGITS) {
            json.writeString(number.toPlainString());
        } else {
            json.writeNumber(number.toPlainString());
        }
    }

    private <T> void array(String name, List<T> rows, Consumer<T> row) {
        json.writeArrayPropertyStart(name);
        for (var each : rows) {
            json.writeStartObject();
            row.accept(each);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void property(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, whole(value));
        }
    }

    /** JSON holds no half of a character, and a text that was damaged may. */
    private static String whole(String value) {
        return value.chars().noneMatch(unit -> Character.isSurrogate((char) unit))
                ? value
                : new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String lower(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
