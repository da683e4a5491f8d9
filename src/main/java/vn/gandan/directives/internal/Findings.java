package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.SymbolReading;

/** Looks papers up in the register. */
@Service
@Transactional(readOnly = true)
class Findings {

    private final SearchStore store;
    private final QuestionStore questions;
    private final Lexicon lexicon;

    Findings(SearchStore store, QuestionStore questions, Lexicon lexicon) {
        this.store = store;
        this.questions = questions;
        this.lexicon = lexicon;
    }

    /** The symbol that the words are, in its canonical form; null where they are none. */
    @Nullable String symbol(String words) {
        return lexicon.read(words)
                .map(SymbolReading::symbol)
                .map(Object::toString)
                .orElse(null);
    }

    Search search(String words, LocalDate on) {
        var asked = Search.shortened(words);
        return new Search(asked, symbol(asked), null, null, null, null, on, false);
    }

    Finding page(Search search, int limit, int offset) {
        var rows = store.find(search, limit, offset);
        var papers = rows.stream()
                .map(row -> new Finding.Line(
                        new Paper(
                                row.document(),
                                lexicon.typeName(
                                        row.document().type(), row.document().system()),
                                row.state()),
                        row.asked()))
                .toList();
        return new Finding(search, papers, rows.isEmpty() ? 0 : rows.getFirst().total(), offset);
    }

    /** By abbreviation, what each type of the register is called. */
    List<Map.Entry<String, String>> types() {
        return store.types().stream()
                .map(code -> Map.entry(code, lexicon.typeName(code, "PARTY")))
                .sorted(Map.Entry.comparingByValue())
                .toList();
    }

    int openQuestions() {
        return questions.open();
    }
}
