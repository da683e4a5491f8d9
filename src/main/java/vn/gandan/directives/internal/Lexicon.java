package vn.gandan.directives.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Texts text;
    private final VocabularyStore store;
    private final Clock clock;
    private volatile @Nullable Known known;

    Lexicon(Texts text, VocabularyStore store, Clock clock) {
        this.text = text;
        this.store = store;
        this.clock = clock;
    }

    private record Known(Vocabulary vocabulary, SymbolGrammar grammar, Instant until) {}

    /** Read again every minute: a province may close a row and add another while the program runs. */
    private Known known() {
        var last = known;
        if (last == null || last.until().isBefore(clock.instant())) {
            var vocabulary = store.vocabulary();
            last = new Known(
                    vocabulary, new SymbolGrammar(vocabulary), clock.instant().plus(FRESH));
            known = last;
        }
        return last;
    }

    Optional<SymbolReading> read(String typed) {
        return known().grammar().read(typed);
    }

    List<DocumentType> types() {
        return known().vocabulary().types();
    }

    List<DocumentType> types(String code) {
        return known().vocabulary().types(code);
    }

    /** What the type is called: by that side where both have it, else as it stands. */
    String typeName(String code, String system) {
        var known = known().vocabulary().types(code);
        return known.stream()
                .filter(type -> type.system().name().equals(system))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(type -> text.english() ? type.nameEn() : type.nameVi())
                .orElse(code);
    }

    /** What an issuer's symbol stands for at that level, with the unit's name in its place. */
    Optional<String> issuerName(String code, Tier tier, @Nullable Unit unit) {
        var known = known().vocabulary().issuers(code);
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
        return known().vocabulary().issuers(code);
    }

    static boolean fits(IssuerSymbol issuer, Tier tier) {
        return issuer.level() == IssuerSymbol.Reach.ANY || issuer.level().name().equals(tier.name());
    }
}
