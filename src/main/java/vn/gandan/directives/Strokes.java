package vn.gandan.directives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the stroke through a D that was typed without it, where a known abbreviation has it: QD as QĐ, HDND as HĐND. */
final class Strokes {

    private final Vocabulary vocabulary;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> issuers = new HashMap<>();

    Strokes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.types().forEach(type -> add(types, type.code()));
        vocabulary.issuers().stream()
                .filter(issuer -> !issuer.pattern())
                .forEach(issuer -> add(issuers, issuer.code()));
    }

    private static void add(Map<String, String> codes, String code) {
        if (code.indexOf('Đ') >= 0) {
            codes.putIfAbsent(plain(code), code);
        }
    }

    /** @param typeWord tells "Hợp đồng số 12/HD-UBND", a contract, from HD, guidance */
    List<String> put(List<String> segments, @Nullable String typeWord) {
        if (segments.stream().noneMatch(Strokes::open)) {
            return segments;
        }
        var put = new ArrayList<String>(segments);
        put.set(0, first(segments.getFirst(), typeWord));
        for (int each = 1; each < put.size(); each++) {
            put.set(each, known(put.get(each)) ? put.get(each) : struck(put.get(each), issuers));
        }
        return put;
    }

    private static boolean open(String code) {
        return code.indexOf('D') >= 0 || code.indexOf('d') >= 0;
    }

    private String first(String code, @Nullable String typeWord) {
        var named = typeWord == null ? null : vocabulary.contradiction(typeWord, code);
        if (named != null && plain(named).equals(plain(code))) {
            return struck(code, Map.of(plain(code), named));
        }
        if (known(code)) {
            return code;
        }
        var type = struck(code, types);
        return type.equals(code) ? struck(code, issuers) : type;
    }

    /** The type as it is written with its stroke; the code itself where it has none. */
    String type(String code) {
        return vocabulary.types(code).isEmpty() ? struck(code, types) : code;
    }

    private boolean known(String code) {
        return !vocabulary.types(code).isEmpty() || vocabulary.knowsIssuer(code);
    }

    private static String struck(String code, Map<String, String> known) {
        var whole = known.get(plain(code));
        if (whole == null) {
            return code;
        }
        var struck = new StringBuilder(code);
        for (int place = 0; place < code.length(); place++) {
            if (Character.toUpperCase(whole.charAt(place)) == 'Đ') {
                struck.setCharAt(place, Character.isUpperCase(code.charAt(place)) ? 'Đ' : 'đ');
            }
        }
        return struck.toString();
    }

    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replace('Đ', 'D');
    }
}
