package vn.gandan.writing.proofs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentType;
import vn.gandan.directives.Link;
import vn.gandan.directives.LinkKind;
import vn.gandan.directives.Vocabulary;
import vn.gandan.writing.proofing.Known.Registered;

/** Papers of the register with what became of them. */
@Component
class RegisteredPapers {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final Directives directives;

    RegisteredPapers(Directives directives) {
        this.directives = directives;
    }

    Map<String, List<Registered>> of(Collection<String> symbols) {
        var found = new HashMap<String, List<Registered>>();
        directives
                .bySymbols(symbols)
                .forEach((symbol, papers) ->
                        found.put(symbol, papers.stream().map(this::registered).toList()));
        return found;
    }

    private Registered registered(Document paper) {
        var replacing = replacing(paper);
        return registered(
                paper,
                ended(paper, replacing),
                replacing == null || replacing.symbol() == null ? null : registered(replacing, null, null));
    }

    private static Registered registered(Document paper, @Nullable LocalDate ended, @Nullable Registered by) {
        return new Registered(
                paper.symbol() == null ? "" : paper.symbol(),
                typeName(paper),
                paper.body(),
                paper.title(),
                paper.issuedOn(),
                ended,
                by);
    }

    /** The one that took its place, whenever that was. */
    private @Nullable Document replacing(Document paper) {
        return directives.links(paper.id()).stream()
                .filter(link ->
                        link.kind() == LinkKind.REPLACES && link.target().equals(paper.id()))
                .map(Link::source)
                .map(directives::document)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate ended(Document paper, @Nullable Document replacing) {
        return paper.endedOn() != null ? paper.endedOn() : replacing == null ? null : replacing.since();
    }

    private static String typeName(Document paper) {
        return VOCABULARY.types(paper.type()).stream()
                .filter(type -> type.system().name().equals(paper.system()))
                .map(DocumentType::nameVi)
                .findFirst()
                .map(name -> name.substring(0, 1).toLowerCase(Locale.of("vi")) + name.substring(1))
                .orElse("");
    }
}
