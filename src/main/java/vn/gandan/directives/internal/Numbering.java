package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.SYMBOL_UNREADABLE;
import static vn.gandan.directives.DirectiveError.TYPE_NEEDED;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.NewDocument;
import vn.gandan.directives.Symbol;
import vn.gandan.directives.Symbol.Side;
import vn.gandan.directives.Tier;
import vn.gandan.shared.VietnameseText;

/** Tells from what was typed how a paper is numbered. A symbol says its type itself; nobody else's word changes it. */
@Component
class Numbering {

    /** A letter of the State (công văn) writes no type. */
    private static final String LETTER = "CV";

    private static final Pattern STATE_BODY =
            Pattern.compile("(ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|chinh phu|thu tuong|quoc hoi|bo|so)\\b.*");
    private static final Pattern OTHER_BODY = Pattern.compile("(uy ban )?(mttq|mat tran|doan tncs|hoi|lien doan)\\b.*");

    private final Lexicon lexicon;
    private final TermStore terms;

    Numbering(Lexicon lexicon, TermStore terms) {
        this.lexicon = lexicon;
        this.terms = terms;
    }

    Numbered of(NewDocument document) {
        return of(
                document.symbol(),
                document.type(),
                document.body(),
                document.run(),
                document.issuedOn(),
                Tier.of(document.issuer() == null ? null : document.issuer().level()));
    }

    Numbered of(
            @Nullable String typed,
            @Nullable String type,
            @Nullable String body,
            @Nullable String run,
            @Nullable LocalDate issuedOn,
            Tier tier) {
        if (typed == null || typed.isBlank()) {
            if (type == null || type.isBlank()) {
                throw TYPE_NEEDED.refuse();
            }
            var side = side(body);
            return new Numbered(side.name(), type.strip(), null, "", run(run, side, null, issuedOn, tier), null, null);
        }
        var symbol = lexicon.read(typed)
                .orElseThrow(() -> SYMBOL_UNREADABLE.refuse(typed.strip()))
                .symbol();
        return new Numbered(
                symbol.system().name(),
                type(symbol, type),
                symbol.number(),
                String.join("-", symbol.issuers()),
                run(run, symbol.system(), symbol.year(), issuedOn, tier),
                symbol.canonical(),
                written(typed, symbol));
    }

    private static String type(Symbol symbol, @Nullable String chosen) {
        if (symbol.type() != null) {
            return symbol.type();
        }
        if (chosen != null && !chosen.isBlank()) {
            return chosen.strip();
        }
        if (symbol.issuers().getFirst().startsWith("QH")) {
            throw TYPE_NEEDED.refuse();
        }
        return LETTER;
    }

    private static @Nullable String written(String typed, Symbol symbol) {
        var text = VietnameseText.nfc(typed.strip());
        return text.equals(symbol.canonical()) ? null : text;
    }

    /** Of a paper without a symbol, by who issued it. */
    private static Side side(@Nullable String body) {
        var folded = body == null ? "" : VietnameseText.fold(body).strip();
        if (OTHER_BODY.matcher(folded).matches()) {
            return Side.OTHER;
        }
        return STATE_BODY.matcher(folded).matches() ? Side.STATE : Side.PARTY;
    }

    private String run(
            @Nullable String said, Side side, @Nullable Integer year, @Nullable LocalDate issuedOn, Tier tier) {
        if (said != null && !said.isBlank()) {
            return said.strip();
        }
        if (year != null) {
            return year.toString();
        }
        if (issuedOn == null) {
            return "";
        }
        return run(side, tier, issuedOn);
    }

    /** By the day alone. */
    String run(Side side, Tier tier, LocalDate day) {
        var byYear = String.valueOf(day.getYear());
        return side == Side.PARTY ? terms.on(tier, day).orElse(byYear) : byYear;
    }
}
