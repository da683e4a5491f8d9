package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.LinkKind;
import vn.gandan.directives.NewDocument;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** Composes the page on which a paper is registered, from whatever was typed so far. */
@Component
class EntryPages {

    private static final int OFFERED = 8;

    private final PaperIssuers issuers;
    private final SymbolReadings readings;
    private final Findings findings;
    private final Shelf shelf;
    private final Lexicon lexicon;
    private final Texts text;

    EntryPages(
            PaperIssuers issuers,
            SymbolReadings readings,
            Findings findings,
            Shelf shelf,
            Lexicon lexicon,
            Texts text) {
        this.issuers = issuers;
        this.readings = readings;
        this.findings = findings;
        this.shelf = shelf;
        this.lexicon = lexicon;
        this.text = text;
    }

    EntryPage of(DocumentForm form) {
        return of(form, Map.of(), null);
    }

    EntryPage of(DocumentForm form, Map<String, String> mistakes, @Nullable String known) {
        var day = day(form.issuedOn());
        var issuer = issuers.named(form.issuer(), day.orElseGet(shelf::today));
        return new EntryPage(
                form,
                readings.of(form, issuer, day.orElse(null)),
                issuers.offered(form, issuer, day.orElseGet(shelf::today)),
                ties(form),
                offered(form),
                types(),
                mistakes,
                known,
                false);
    }

    /** Nothing of what was typed, and the refusal alone. */
    EntryPage secret() {
        var empty = of(DocumentForm.empty());
        return new EntryPage(
                empty.form(),
                empty.reading(),
                empty.issuers(),
                List.of(),
                List.of(),
                empty.types(),
                Map.of(),
                null,
                true);
    }

    /** A day that cannot be read is a mistake of its field, and until it is put right no day. */
    static Optional<LocalDate> day(@Nullable String typed) {
        return Days.readable(typed) ? Days.of(typed) : Optional.empty();
    }

    List<NewDocument.NewLink> links(DocumentForm form) {
        return ties(form).stream()
                .map(tied -> new NewDocument.NewLink(
                        tied.kind(), tied.paper().document().id(), null))
                .toList();
    }

    private List<EntryPage.Tied> ties(DocumentForm form) {
        return form.ticked().stream().flatMap(this::tied).toList();
    }

    /** What an address or a form says wrongly is left out. */
    private Stream<EntryPage.Tied> tied(String value) {
        var parts = value.split(":", 2);
        try {
            var kind = LinkKind.valueOf(parts[0]);
            return shelf.find(DocumentId.of(parts.length == 2 ? parts[1] : "")).stream()
                    .map(paper -> new EntryPage.Tied(kind, paper));
        } catch (IllegalArgumentException | Refusal unreadable) {
            return Stream.empty();
        }
    }

    private List<EntryPage.Tied> offered(DocumentForm form) {
        var words = form.paper() == null ? "" : form.paper().strip();
        if (words.isEmpty()) {
            return List.of();
        }
        var kind = LinksController.kind(form.kind());
        var ticked = form.ticked();
        return findings.page(findings.search(words, shelf.today()), OFFERED, 0).lines().stream()
                .map(line -> new EntryPage.Tied(kind, line.paper()))
                .filter(tied -> !ticked.contains(tied.value()))
                .toList();
    }

    /** The usual ones first, then all by name. */
    private List<Map.Entry<String, String>> types() {
        var usual = List.of("KH", "CTr", "CT", "NQ", "QĐ", "KL", "HD", "BC", "TB", "CV");
        var known = new ArrayList<String>(usual);
        lexicon.types().stream()
                .sorted(Comparator.comparing(type -> type.nameVi()))
                .map(type -> type.code())
                .filter(code -> !known.contains(code))
                .forEach(known::add);
        return known.stream()
                .distinct()
                .map(code -> Map.entry(code, names(code)))
                .toList();
    }

    /** One abbreviation may stand for two types: QĐ for quyết định and quy định. */
    private String names(String code) {
        return lexicon.types(code).stream()
                .map(type -> text.english() ? type.nameEn() : type.nameVi())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Nullable Unit issuer(DocumentForm form) {
        return issuers.chosen(form.issuer(), day(form.issuedOn()).orElseGet(shelf::today));
    }

    boolean centre(DocumentForm form) {
        return issuers.centre(form.issuer());
    }
}
