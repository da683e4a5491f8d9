package vn.gandan.reading.language.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Symbol;

/** The complete symbols of a text by their number, so that a mention that leaves something out finds its paper. */
final class KnownSymbols {

    /** More papers of one number than any report cites; what comes later is not looked at. */
    private static final int MOST_OF_A_NUMBER = 12;

    /** Stands for an issuer who is named, but whose abbreviation the name does not tell. */
    static final String OTHERS = "";

    private static final Set<String> KNOWN_BY_NAME = Set.of("TW", "TU", "HU", "CP", "TTg", "UBND", "HĐND");

    private final TypeWords types;
    private final Map<String, List<Known>> byNumber = new HashMap<>();
    private final Set<String> issuers = new HashSet<>();

    private record Known(Symbol symbol, Places places) {

        /** How far before a place it was named last; behind all of these where it was named only later. */
        long distance(int place) {
            int before = places.lastUpTo(place);
            return before < 0 ? (long) Integer.MAX_VALUE + places.first() : (long) place - before;
        }
    }

    KnownSymbols(TypeWords types) {
        this.types = types;
    }

    void add(Symbol symbol, int place) {
        var known = byNumber.computeIfAbsent(plain(symbol.number()), number -> new ArrayList<>());
        for (var each : known) {
            if (each.symbol().equals(symbol)) {
                each.places().add(place);
                return;
            }
        }
        issuers.addAll(symbol.issuers());
        if (known.size() < MOST_OF_A_NUMBER) {
            var places = new Places();
            places.add(place);
            known.add(new Known(symbol, places));
        }
    }

    /**
     * The paper that is meant by so little: the last one named before, or else the first one after. Where no issuer is named
     * and the papers of several would fit, none is chosen.
     */
    @Nullable Symbol meant(String number, @Nullable Integer year, @Nullable String word, @Nullable String issuer, int place) {
        Known best = null;
        boolean told = issuer != null && !issuer.equals(OTHERS);
        for (var each : byNumber.getOrDefault(plain(number), List.of())) {
            if (fits(each.symbol(), year, word, issuer)) {
                if (best != null && !told && !sameIssuers(best.symbol(), each.symbol())) {
                    return null;
                }
                best = best == null || each.distance(place) < best.distance(place) ? each : best;
            }
        }
        return best == null ? null : best.symbol();
    }

    private boolean fits(Symbol symbol, @Nullable Integer year, @Nullable String word, @Nullable String issuer) {
        return types.agree(word, symbol.type())
                && !(OTHERS.equals(issuer) && symbol.issuers().stream().anyMatch(KNOWN_BY_NAME::contains))
                && (year == null || year.equals(symbol.year()))
                && (issuer == null || issuer.equals(OTHERS) || issues(symbol, issuer));
    }

    private static boolean sameIssuers(Symbol one, Symbol other) {
        return one.issuers().equals(other.issuers());
    }

    boolean namesIssuer(String code) {
        return issuers.contains(code);
    }

    boolean knows(String number, @Nullable Integer year, @Nullable String word) {
        return byNumber.getOrDefault(plain(number), List.of()).stream()
                .anyMatch(each -> fits(each.symbol(), year, word, null));
    }

    /** The one symbol with this year's number and these issuers that is of the type; null where there is none. */
    boolean has(Symbol other) {
        return byNumber.getOrDefault(plain(other.number()), List.of()).stream()
                .anyMatch(each -> each.symbol().equals(other));
    }

    /** The same symbol with the year that this one leaves out, where the text has just one such. */
    @Nullable Symbol withYear(Symbol symbol) {
        var fuller = byNumber.getOrDefault(plain(symbol.number()), List.of()).stream()
                .map(Known::symbol)
                .filter(each -> each.year() != null && sameButYear(each, symbol))
                .toList();
        return fuller.size() == 1 ? fuller.getFirst() : null;
    }

    private static boolean sameButYear(Symbol one, Symbol other) {
        return one.type() != null
                && one.type().equals(other.type())
                && one.issuers().equals(other.issuers());
    }

    /** QH stands for QH15 too, and a body that signs with others is one of them. */
    static boolean issues(Symbol symbol, String issuer) {
        return symbol.issuers().stream().anyMatch(each -> each.equalsIgnoreCase(issuer) || each.startsWith(issuer));
    }

    private static String plain(String number) {
        int zeros = 0;
        while (zeros < number.length() - 1 && number.charAt(zeros) == '0') {
            zeros++;
        }
        return number.substring(zeros);
    }
}
