package vn.gandan.reading.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.shared.Texts;

/** Reads what a person typed to put a proposal right; what cannot be taken is told beside its field. */
@Component
class Corrections {

    private final CorrectedFigures figures;
    private final PaperDesk desk;
    private final Placing placing;
    private final Texts text;

    Corrections(CorrectedFigures figures, PaperDesk desk, Placing placing, Texts text) {
        this.figures = figures;
        this.desk = desk;
        this.placing = placing;
        this.text = text;
    }

    /** The fact as it would be; none where something is wrong. */
    record Corrected(@Nullable Fact fact, Map<String, String> mistakes) {}

    Corrected of(Reading reading, Fact fact, FactForm form) {
        var fields = new TypedFields(text);
        var put = switch (fact) {
            case FigureFact figure -> figures.of(reading, figure, form, fields);
            case PaperFact paper -> paper(paper, form, fields);
            case PassageFact passage -> passage(reading, passage, form, fields);
        };
        return new Corrected(fields.mistakes().isEmpty() ? put : null, fields.mistakes());
    }

    private @Nullable Fact paper(PaperFact paper, FactForm form, TypedFields fields) {
        var symbol = desk.symbol(fields.line("symbol", form.symbol()));
        if (symbol.isEmpty()) {
            fields.wrong("symbol", "reading.mistake.symbol");
        }
        var day = fields.day("issuedOn", form.issuedOn());
        if (day != null && day.isAfter(placing.today())) {
            fields.wrong("issuedOn", "reading.mistake.future");
        }
        var type = fields.line("type", form.type());
        var title = fields.passage("title", form.title());
        return symbol.map(read -> paper.corrected(
                        read.canonical(),
                        read.type() == null ? (type.isEmpty() ? paper.type() : type) : read.type(),
                        day,
                        title.isEmpty() ? null : title,
                        form.issuer()))
                .orElse(null);
    }

    private PassageFact passage(Reading reading, PassageFact passage, FactForm form, TypedFields fields) {
        var words = fields.passage("words", form.words());
        if (words.isEmpty()) {
            fields.wrong("words", "reading.mistake.words");
        }
        var due = form.opensDuty() ? fields.day("dueOn", form.dueOn()) : null;
        if (form.opensDuty() && (due == null || due.isBefore(placing.today()))) {
            fields.wrong("dueOn", "reading.mistake.due");
        }
        var place = form.opensDuty() ? placing.units(reading).offered().chosen(form.place(), fields) : passage.place();
        return new PassageFact(words, due, place);
    }
}
