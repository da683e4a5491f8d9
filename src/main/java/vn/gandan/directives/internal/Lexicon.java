package vn.gandan.directives.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.DocumentType;
import vn.gandan.directives.IssuerSymbol;
import vn.gandan.directives.SymbolGrammar;
import vn.gandan.directives.SymbolReading;
import vn.gandan.directives.Tier;
import vn.gandan.directives.Vocabulary;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Texts;

/** The grammar of symbols and the names of types and issuers, for the register. */
@Component
class Lexicon {

    private final Texts text;
    private final Vocabulary vocabulary = Vocabulary.standard();
    private final SymbolGrammar grammar = new SymbolGrammar(vocabulary);

    Lexicon(Texts text) {
        this.text = text;
    }

    Optional<SymbolReading> read(String typed) {
        return grammar.read(typed);
    }

    List<DocumentType> types() {
        return vocabulary.types();
    }

    List<DocumentType> types(String code) {
        return vocabulary.types(code);
    }

    /** What the type is called: by that side where both have it, else as it stands. */
    String typeName(String code, String system) {
        var known = vocabulary.types(code);
        return known.stream()
                .filter(type -> type.system().name().equals(system))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(type -> text.english() ? type.nameEn() : type.nameVi())
                .orElse(code);
    }

    /** What an issuer's symbol stands for at that level, with the unit's name in its place. */
    Optional<String> issuerName(String code, Tier tier, @Nullable Unit unit) {
        var known = vocabulary.issuers(code);
        return known.stream()
                .filter(issuer -> fits(issuer, tier))
                .findFirst()
                .map(issuer -> issuer.nameVi()
                        .replace(
                                "{unit}",
                                unit == null
                                        ? ""
                                        : issuer.nameVi().contains("ủy {unit}") ? unit.name() : unit.fullName())
                        .strip());
    }

    List<IssuerSymbol> issuers(String code) {
        return vocabulary.issuers(code);
    }

    static boolean fits(IssuerSymbol issuer, Tier tier) {
        return issuer.level() == IssuerSymbol.Reach.ANY || issuer.level().name().equals(tier.name());
    }
}
