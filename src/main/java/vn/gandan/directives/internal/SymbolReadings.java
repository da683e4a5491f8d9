package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.IssuerSymbol;
import vn.gandan.directives.NewDocument;
import vn.gandan.directives.SymbolReading;
import vn.gandan.directives.Tier;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Texts;

/** Tells while somebody types what her symbol is understood as, and what does not fit it. */
@Service
@Transactional(readOnly = true)
class SymbolReadings {

    private final Lexicon lexicon;
    private final Drafts drafts;
    private final DocumentStore documents;
    private final Shelf shelf;
    private final Texts text;

    SymbolReadings(Lexicon lexicon, Drafts drafts, DocumentStore documents, Shelf shelf, Texts text) {
        this.lexicon = lexicon;
        this.drafts = drafts;
        this.documents = documents;
        this.shelf = shelf;
        this.text = text;
    }

    Reading of(DocumentForm form, @Nullable Unit issuer, @Nullable LocalDate issuedOn) {
        if (form.symbol() == null || form.symbol().isBlank()) {
            return Reading.none(false);
        }
        return lexicon.read(form.symbol())
                .map(read -> reading(read, form, issuer, issuedOn))
                .orElseGet(() -> Reading.none(true));
    }

    private Reading reading(
            SymbolReading read, DocumentForm form, @Nullable Unit issuer, @Nullable LocalDate issuedOn) {
        var symbol = read.symbol();
        var tier = Tier.of(issuer == null ? null : issuer.level());
        var type = symbol.type() != null
                ? symbol.type()
                : form.type() == null || form.type().isBlank() ? "Lt" : form.type();
        var draft = drafts.of(new NewDocument(
                issuer,
                form.symbol(),
                type,
                form.body(),
                form.run(),
                "–",
                null,
                issuedOn,
                null,
                null,
                List.of(),
                null));
        return new Reading(
                true,
                symbol.canonical(),
                read.repairs().stream()
                        .map(repair -> text.of("directives.repair." + repair.kind()))
                        .distinct()
                        .toList(),
                symbol.type() == null ? null : lexicon.typeName(symbol.type(), draft.system()),
                symbol.issuers().stream()
                        .map(code -> lexicon.issuerName(code, tier, issuer).orElse(code))
                        .collect(Collectors.joining("; ")),
                draft.run().isEmpty()
                        ? null
                        : text.of("directives.run." + runKind(draft.system(), draft.run()), draft.run()),
                warnings(read, tier, issuer, issuedOn),
                draft.run().isEmpty()
                        ? null
                        : documents
                                .sameNumber(draft)
                                .map(known -> shelf.paper(known, shelf.today()))
                                .orElse(null));
    }

    private static String runKind(String system, String run) {
        return system.equals("PARTY") && !run.matches("[0-9]{4}") ? "term" : "year";
    }

    private List<String> warnings(SymbolReading read, Tier tier, @Nullable Unit issuer, @Nullable LocalDate issuedOn) {
        var warnings = new ArrayList<String>();
        if (read.contradiction() != null) {
            warnings.add(text.of(
                    "directives.warning.type",
                    lexicon.typeName(
                            read.contradiction(), read.symbol().system().name()),
                    read.symbol().canonical()));
        }
        for (var code : read.symbol().issuers()) {
            warnings.addAll(warnings(code, tier, issuedOn));
        }
        if (issuer != null && issuedOn != null && issuer.from() != null && issuedOn.isBefore(issuer.from())) {
            warnings.add(text.of("directives.warning.founded", issuer.title(), issuer.from()));
        }
        return warnings;
    }

    private List<String> warnings(String code, Tier tier, @Nullable LocalDate issuedOn) {
        var known = lexicon.issuers(code);
        if (known.isEmpty()) {
            return List.of(text.of("directives.warning.unknown", code));
        }
        if (known.stream().noneMatch(issuer -> Lexicon.fits(issuer, tier))) {
            return List.of(text.of("directives.warning.level", code, levels(known)));
        }
        if (issuedOn != null && known.stream().noneMatch(issuer -> issuer.inUse(issuedOn))) {
            return List.of(text.of("directives.warning.dates", code, issuedOn));
        }
        return List.of();
    }

    private String levels(List<IssuerSymbol> issuers) {
        return issuers.stream()
                .map(issuer -> text.of("directives.level." + issuer.level()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
