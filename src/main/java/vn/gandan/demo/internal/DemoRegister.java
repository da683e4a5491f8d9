package vn.gandan.demo.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Link;
import vn.gandan.directives.SymbolGrammar;
import vn.gandan.directives.Vocabulary;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** Registers the papers of the five reports: the centre's first, which the others are tied to, then each province's. */
@Component
class DemoRegister {

    private static final ProvinceId CENTRE = new ProvinceId(0);

    private final Organisation organisation;
    private final Directives directives;
    private final DemoStep step;
    private final SymbolGrammar grammar = new SymbolGrammar(Vocabulary.standard());

    DemoRegister(Organisation organisation, Directives directives, DemoStep step) {
        this.organisation = organisation;
        this.directives = directives;
        this.step = step;
    }

    /** A paper and the unit that issued it, as it was then; none for the centre. */
    private record Entry(DemoPaper paper, @Nullable Unit issuer) {

        ProvinceId province() {
            return issuer == null ? CENTRE : issuer.province();
        }
    }

    void enter() {
        var entries = DemoPaper.all().stream()
                .map(paper -> new Entry(paper, issuer(paper)))
                .collect(groupingBy(entry -> entry.province().value(), TreeMap::new, Collectors.toList()));
        entries.forEach((province, some) ->
                Scope.system(new ProvinceId(province), Demo.ACTOR).run(() -> step.take(() -> enter(some))));
    }

    /** What stands of a province stands whole. */
    private void enter(List<Entry> entries) {
        if (entries.stream().anyMatch(entry -> standing(entry).isPresent())) {
            return;
        }
        var known = new HashMap<String, DocumentId>();
        entries.forEach(entry -> known.put(
                entry.paper().key(),
                directives.register(entry.paper().by(entry.issuer())).id()));
        DemoPaper.ties().stream().filter(tie -> known.containsKey(tie.source())).forEach(tie -> tie(tie, known));
    }

    private void tie(DemoPaper.Tie tie, Map<String, DocumentId> known) {
        var source = Objects.requireNonNull(known.get(tie.source()));
        Optional.ofNullable(known.get(tie.target()))
                .or(() -> ofCentre(tie.target()))
                .ifPresent(target -> directives.link(new Link(source, tie.kind(), target, tie.note())));
    }

    /** Unless a visitor withdrew it. */
    private Optional<DocumentId> ofCentre(String key) {
        return DemoPaper.all().stream()
                .filter(paper -> paper.key().equals(key))
                .flatMap(paper -> standing(new Entry(paper, null)).stream())
                .map(Document::id)
                .findFirst();
    }

    private Optional<Document> standing(Entry entry) {
        var symbol = entry.paper().symbol();
        if (symbol == null) {
            return Optional.empty();
        }
        var canonical = grammar.read(symbol).orElseThrow().symbol().canonical();
        return directives.bySymbol(canonical).stream()
                .filter(document -> document.id().province().equals(entry.province())
                        && Objects.equals(document.issuedOn(), entry.paper().issuedOn()))
                .findFirst();
    }

    private @Nullable Unit issuer(DemoPaper paper) {
        return paper.place().isEmpty()
                ? null
                : Scope.closed(Demo.ACTOR).get(() -> organisation.resolve(paper.place(), LocalDate.EPOCH));
    }
}
