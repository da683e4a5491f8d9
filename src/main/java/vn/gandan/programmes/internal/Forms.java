package vn.gandan.programmes.internal;

import static vn.gandan.programmes.ProgrammesError.DOERS_NEEDED;
import static vn.gandan.programmes.ProgrammesError.DUE_IN_PAST;
import static vn.gandan.programmes.ProgrammesError.SIGNED_PAPER_NEEDED;
import static vn.gandan.programmes.ProgrammesError.TERM_BACKWARDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.SymbolGrammar;
import vn.gandan.directives.Vocabulary;
import vn.gandan.programmes.Programme;
import vn.gandan.programmes.Reach;
import vn.gandan.programmes.Term;
import vn.gandan.shared.ErrorCode;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** Reads the fields that several forms have; what cannot be read becomes a fault of its field. */
@Component
class Forms {

    private final Directives directives;
    private final SymbolGrammar grammar = new SymbolGrammar(Vocabulary.standard());
    private final Choices choices;
    private final Chronicle chronicle;
    private final Texts text;

    Forms(Directives directives, Choices choices, Chronicle chronicle, Texts text) {
        this.directives = directives;
        this.choices = choices;
        this.chronicle = chronicle;
        this.text = text;
    }

    String words(Typed typed, String field, Faults faults) {
        if (typed.blank(field)) {
            faults.add(field, text.of("programmes.fault.words"));
        }
        return Clean.line(typed.text(field));
    }

    @Nullable LocalDate day(Typed typed, String field, Faults faults) {
        var day = typed.day(field);
        if (day.isEmpty()) {
            faults.add(field, text.of("programmes.fault.day"));
        }
        return day.orElse(null);
    }

    @Nullable LocalDate due(Typed typed, String field, Faults faults) {
        var day = day(typed, field, faults);
        if (day != null && day.isBefore(chronicle.today())) {
            faults.add(field, sentence(DUE_IN_PAST, day));
        }
        return day;
    }

    @Nullable Reach reach(Choice choice, Choice.Chosen chosen, String field, Faults faults) {
        try {
            return choices.reach(choice, chosen);
        } catch (Refusal none) {
            faults.add(field, sentence(DOERS_NEEDED));
            return null;
        }
    }

    @Nullable Term term(Typed typed, Programme.Kind kind, Faults faults) {
        if (kind == Programme.Kind.YEARLY) {
            var year = typed.number("year").filter(number -> number >= 1930 && number <= 2200);
            if (year.isEmpty()) {
                faults.add("year", text.of("programmes.fault.year"));
            }
            return year.map(Term::year).orElse(null);
        }
        var first = day(typed, "first", faults);
        var last = day(typed, "last", faults);
        if (first == null || last == null) {
            return null;
        }
        if (last.isBefore(first)) {
            faults.add("last", sentence(TERM_BACKWARDS));
            return null;
        }
        return new Term(first, last);
    }

    /** The paper of the register that the symbol means, the newest where numbers began again. */
    @Nullable DocumentId paper(Typed typed, boolean needed, Faults faults) {
        if (typed.blank("symbol")) {
            if (needed) {
                faults.add("symbol", sentence(SIGNED_PAPER_NEEDED));
            }
            return null;
        }
        var found = found(typed.text("symbol"));
        if (found.isEmpty()) {
            faults.add("symbol", text.of("programmes.fault.symbol"));
        }
        return found.map(Document::id).orElse(null);
    }

    private Optional<Document> found(String symbol) {
        return grammar.read(symbol)
                .map(reading -> reading.symbol().canonical())
                .map(directives::bySymbol)
                .map(List::stream)
                .flatMap(papers -> papers.findFirst());
    }

    String sentence(ErrorCode code, Object... details) {
        return text.of("error." + code.name(), details);
    }
}
