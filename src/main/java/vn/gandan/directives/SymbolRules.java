package vn.gandan.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Symbol.Form;
import vn.gandan.directives.Symbol.Side;

/** Which of the parts is the type and which are issuers, whose paper it is, and how that side joins them. */
final class SymbolRules {

    /** What speaks for a symbol besides its own letters. */
    enum Standing {
        /** Nothing: it stands in running text. */
        BARE,
        AFTER_NUMBER_WORD,
        AFTER_TYPE_WORD,
        /** Somebody typed it where a symbol is asked for. */
        FIELD
    }

    private final Vocabulary vocabulary;

    SymbolRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param codes the segments as they are properly written */
    Optional<Symbol> symbol(WrittenSymbol written, List<String> codes, Standing standing) {
        return codes.size() == 1 ? alone(written, codes.getFirst(), standing) : several(written, codes, standing);
    }

    /** 10/2022/QH15, 511/UBND, 06/QU; in a field 217-QĐ too, whose issuer is not named. */
    private Optional<Symbol> alone(WrittenSymbol written, String code, Standing standing) {
        boolean field = standing == Standing.FIELD;
        int type = standing == Standing.BARE ? 0 : vocabulary.typeAtBeginning(code);
        if (type > 0) {
            return Optional.of(put(written, code.substring(0, type), List.of(code.substring(type))));
        }
        if (vocabulary.knowsIssuer(code)
                && (standing != Standing.BARE || (written.slashed() && written.year() != null))) {
            return Optional.of(put(written, null, List.of(code)));
        }
        // "Công văn số 197/PTCKH": a letter names who wrote it and nothing else.
        if (standing == Standing.AFTER_TYPE_WORD && written.slashed() && !known(code) && code.length() > 2) {
            return Optional.of(put(written, null, List.of(code)));
        }
        return field && known(code)
                ? Optional.of(new Symbol(written.number(), written.year(), code, List.of(), Side.OTHER, Form.DASHED))
                : Optional.empty();
    }

    private Optional<Symbol> several(WrittenSymbol written, List<String> codes, Standing standing) {
        var first = codes.getFirst();
        var rest = codes.subList(1, codes.size());
        boolean vouched = standing == Standing.FIELD || standing == Standing.AFTER_TYPE_WORD;
        if (known(first) && (vouched || sound(written) || anyIssuer(rest))) {
            return Optional.of(put(written, first, rest));
        }
        if (vocabulary.knowsIssuer(first)) {
            return Optional.of(put(written, null, codes));
        }
        if (anyIssuer(rest)) {
            return Optional.of(put(written, first, rest));
        }
        // 17/GP-TTĐT: nothing in it is known, so that only what stands around it can tell.
        return vouched && written.slashed() && noneOfOneLetter(codes)
                ? Optional.of(put(written, null, codes))
                : Optional.empty();
    }

    private static boolean noneOfOneLetter(List<String> codes) {
        for (var code : codes) {
            if (code.length() == 1) {
                return false;
            }
        }
        return true;
    }

    private Symbol put(WrittenSymbol written, @Nullable String type, List<String> issuers) {
        var leads = leads(issuers, written);
        var side = leads.isEmpty() ? Side.OTHER : leads.getFirst().system();
        var form = type == null ? Form.SLASHED : form(written, type, leads);
        return new Symbol(written.number(), written.year(), type, issuers, side, form);
    }

    private List<IssuerSymbol> leads(List<String> issuers, WrittenSymbol written) {
        var leads = new ArrayList<IssuerSymbol>(issuers.size());
        for (var code : issuers) {
            var known = vocabulary.issuers(code);
            if (!known.isEmpty() && !(known.getFirst().vague() && written.dashed())) {
                leads.add(known.getFirst());
            }
        }
        return leads;
    }

    /** By the family of the issuer; where it is unknown, or two families sign together, a sound form stays as it is. */
    private Form form(WrittenSymbol written, String type, List<IssuerSymbol> leads) {
        if (sound(written) && !ofOneFamily(leads)) {
            return written.dashed() ? Form.DASHED : Form.SLASHED;
        }
        return leads.isEmpty() ? formOfType(written, type) : leads.getFirst().form();
    }

    private static boolean ofOneFamily(List<IssuerSymbol> leads) {
        for (var lead : leads) {
            if (lead.system() != leads.getFirst().system()) {
                return false;
            }
        }
        return !leads.isEmpty() && leads.getFirst().system() != Side.OTHER;
    }

    /** Whether neither the issuers nor the type tell which way of joining the parts is right, and the one written is neither. */
    boolean guesses(WrittenSymbol written, Symbol symbol) {
        if (symbol.type() == null || sound(written)) {
            return false;
        }
        var leads = leads(symbol.issuers(), written).stream()
                .filter(lead -> !lead.vague())
                .toList();
        return !ofOneFamily(leads) && !(leads.isEmpty() && sideOfType(written, symbol.type()) != Side.OTHER);
    }

    private Form formOfType(WrittenSymbol written, String type) {
        return switch (sideOfType(written, type)) {
            case STATE -> Form.SLASHED;
            case PARTY -> Form.DASHED;
            case OTHER -> written.separators().charAt(0) == '/' ? Form.SLASHED : Form.DASHED;
        };
    }

    /** Only the State puts the year into its symbols. */
    private Side sideOfType(WrittenSymbol written, String type) {
        var sides = vocabulary.types(type).stream()
                .map(DocumentType::system)
                .distinct()
                .toList();
        boolean state = written.year() != null || sides.equals(List.of(Side.STATE));
        return state ? Side.STATE : sides.equals(List.of(Side.PARTY)) ? Side.PARTY : Side.OTHER;
    }

    private boolean sound(WrittenSymbol written) {
        return written.dashed() || (written.slashed() && written.segments().size() > 1);
    }

    private boolean known(String type) {
        return !vocabulary.types(type).isEmpty();
    }

    private boolean anyIssuer(List<String> codes) {
        for (var code : codes) {
            if (vocabulary.knowsIssuer(code)) {
                return true;
            }
        }
        return false;
    }
}
