package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.DOCUMENT_NOT_FOUND;
import static vn.gandan.directives.DirectiveError.SYMBOL_UNREADABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;

/** The register for other programs. */
@RestController
class DirectivesApi {

    private static final int MOST = 500;

    private final Directives directives;
    private final Findings findings;
    private final Searches searches;
    private final Shelf shelf;

    DirectivesApi(Directives directives, Findings findings, Searches searches, Shelf shelf) {
        this.directives = directives;
        this.findings = findings;
        this.searches = searches;
        this.shelf = shelf;
    }

    record Rows(int total, List<Row> rows) {}

    record Implementing(List<Row> rows, List<Row> undated) {}

    record Row(
            String id,
            @Nullable String symbol,
            String type,
            @Nullable String number,
            String run,
            String title,
            String body,
            String level,
            @Nullable LocalDate issued,
            @Nullable LocalDate effective,
            String state) {}

    @GetMapping("/api/v1/directives")
    Rows list(@ModelAttribute Searches.Asked asked) {
        var finding = findings.page(searches.of(asked), MOST, asked.from() == null ? 0 : Math.max(0, asked.from()));
        return new Rows(
                finding.total(),
                finding.lines().stream().map(line -> row(line.paper())).toList());
    }

    /** Of several papers with one symbol, in different terms, the one that a day tells: the latest issued by then. */
    @GetMapping("/api/v1/directives/implementing")
    Implementing implementing(
            @RequestParam(required = false) @Nullable String symbol,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String on) {
        var day = Days.of(on).orElseGet(shelf::today);
        var paper = id == null ? named(symbol == null ? "" : symbol, day) : DocumentId.of(id);
        var found = directives.implementing(paper, level == null || level.isBlank() ? null : Tiers.of(level), day);
        return new Implementing(rows(found.dated(), day), rows(found.undated(), day));
    }

    private DocumentId named(String typed, LocalDate day) {
        var symbol = findings.symbol(typed);
        if (symbol == null) {
            throw SYMBOL_UNREADABLE.refuse(typed);
        }
        var papers = directives.bySymbol(symbol);
        return papers.stream()
                .filter(paper -> paper.issuedBy(day))
                .findFirst()
                .or(() -> papers.stream().findFirst())
                .map(Document::id)
                .orElseThrow(() -> DOCUMENT_NOT_FOUND.refuse(symbol));
    }

    private List<Row> rows(List<Document> documents, LocalDate day) {
        return documents.stream()
                .map(document -> row(shelf.paper(document, day)))
                .toList();
    }

    private static Row row(Paper paper) {
        var document = paper.document();
        return new Row(
                document.id().toString(),
                document.symbol(),
                document.type(),
                document.number(),
                document.run(),
                document.title(),
                document.body(),
                Tiers.code(document.tier()),
                document.issuedOn(),
                document.effectiveOn(),
                String.valueOf(paper.state()).toLowerCase(Locale.ROOT));
    }
}
