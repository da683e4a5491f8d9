package vn.gandan.directives;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;

/** Takes a symbol apart from left to right; each step is bounded, so that a text takes time in proportion to its length. */
final class SymbolScanner {

    static final int WIDEST_GAP = 3;
    static final char NONE = 0;

    private static final int LONGEST_NUMBER = 6;
    private static final int LONGEST_CODE = 30;
    private static final int MOST_CODES = 8;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2099;
    private static final List<String> WORDS_BEHIND = List.of("ngày", "của", "về");

    private final CleanText text;
    private final Vocabulary vocabulary;
    private final boolean field;
    private final StringBuilder separators = new StringBuilder();
    private int place;
    private long steps;

    /** In a field one may leave out the separator after the number and write all in small letters. */
    SymbolScanner(CleanText text, Vocabulary vocabulary, boolean field) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.field = field;
    }

    @Nullable WrittenSymbol at(int start) {
        place = start;
        separators.setLength(0);
        if (!number()) {
            return null;
        }
        int numberEnd = place;
        if (!separator() && !slipBeforeSymbol()) {
            return null;
        }
        var year = year();
        if (year != null && !separator()) {
            return null;
        }
        var first = code();
        return first == null
                ? null
                : new WrittenSymbol(text.between(start, numberEnd), year, codes(first), separators.toString(), place);
    }

    /** How many letters were looked at so far. */
    long steps() {
        return steps;
    }

    private boolean number() {
        int start = place;
        if (Letters.likeDigit(text.at(place)) && digit(text.at(place + 1))) {
            place++;
        }
        skipDigits(LONGEST_NUMBER + 1);
        if (place == start || place - start > LONGEST_NUMBER) {
            return false;
        }
        char suffix = text.at(place);
        boolean lettered = (suffix >= 'a' && suffix <= 'e') || (suffix >= 'A' && suffix <= 'E');
        if (lettered && (text.at(place + 1) == '-' || text.at(place + 1) == '/')) {
            place++;
        }
        return true;
    }

    private boolean separator() {
        int start = place;
        skipBlanks();
        char found = text.at(place);
        if (found == '-' || found == '/') {
            place++;
            skipBlanks();
            separators.append(found);
            return true;
        }
        boolean leftOut = separators.isEmpty()
                && Character.isLetter(found)
                && (field || (digit(text.at(start - 1)) && symbolBegins(place)));
        if (leftOut) {
            separators.append(NONE);
        } else {
            place = start;
        }
        return leftOut;
    }

    /** "25 NQ/TW": only what cannot be a word is taken for a type without the dash before it. */
    private boolean symbolBegins(int start) {
        int end = capitalsEnd(start);
        boolean joined = text.at(end) == '/' || text.at(end) == '-' || slip(text.at(end));
        int issuerEnd = joined ? capitalsEnd(end + 1) : end;
        return issuerEnd > end + 1
                && !vocabulary.types(text.between(start, end)).isEmpty()
                && vocabulary.knowsIssuer(text.between(end + 1, issuerEnd));
    }

    /** "22.BC/HU". */
    private boolean slipBeforeSymbol() {
        return digit(text.at(place - 1)) && slip(text.at(place)) && symbolBegins(place + 1) && mistyped();
    }

    /** "09/KH.UBND": a full stop is one where no known issuer follows at once. */
    private boolean slipBeforeIssuer() {
        int end = slip(text.at(place)) ? capitalsEnd(place + 1) : place;
        return end > place + 1 && vocabulary.knowsIssuer(text.between(place + 1, end)) && mistyped();
    }

    /** Typed for a dash or a slash. */
    private static boolean slip(char letter) {
        return letter == '.' || letter == '_' || letter == '\\';
    }

    private boolean mistyped() {
        separators.append(text.at(place));
        place++;
        return true;
    }

    private int capitalsEnd(int start) {
        int end = start;
        while (end - start < LONGEST_CODE && Character.isLetter(text.at(end))) {
            steps++;
            end++;
        }
        return end;
    }

    private @Nullable Integer year() {
        int start = place;
        skipDigits(LONGEST_NUMBER);
        int value = place - start == 4 ? Integer.parseInt(text, start, place, 10) : 0;
        if (value >= FIRST_YEAR && value <= LAST_YEAR) {
            return value;
        }
        place = start;
        return null;
    }

    private List<String> codes(String first) {
        var codes = new ArrayList<String>(MOST_CODES);
        var next = first;
        while (next != null) {
            codes.add(next);
            next = codes.size() < MOST_CODES ? following(codes.size()) : null;
        }
        return codes;
    }

    private @Nullable String following(int taken) {
        int end = place;
        int known = separators.length();
        var code = separator() || (taken == 1 && slipBeforeIssuer()) ? code() : null;
        // "25-NQ/TW - BCH…": after an issuer only another one that is known belongs to the symbol.
        if (code == null || (!field && taken > 1 && spaced(end) && !vocabulary.knowsIssuer(code))) {
            place = end;
            separators.setLength(known);
            return null;
        }
        return code;
    }

    private boolean spaced(int start) {
        for (int each = start; each < place; each++) {
            if (blank(text.at(each))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String code() {
        int start = place;
        while (place - start <= LONGEST_CODE && Character.isLetter(step())) {
            place++;
        }
        if (place == start) {
            return null;
        }
        int letters = place;
        int apart = field ? letters : withoutWord(start, letters);
        if (apart < letters) {
            place = apart;
            return text.between(start, apart);
        }
        skipDigits(LONGEST_NUMBER);
        if (!field && place > letters && footnoted(start, letters)) {
            place = letters;
            return text.between(start, letters);
        }
        if (place - start > LONGEST_CODE || Character.isLetterOrDigit(text.at(place))) {
            return null;
        }
        var code = text.between(start, place);
        var meant = Letters.meant(code);
        return Letters.inCodes(meant) && likely(meant) ? code : null;
    }

    /** "TWngày 06/01/2012": the space behind the issuer was lost. */
    private int withoutWord(int start, int end) {
        for (var word : WORDS_BEHIND) {
            int cut = end - word.length();
            if (cut - start > 1
                    && text.at(end - 1) == word.charAt(word.length() - 1)
                    && text.between(cut, end).equals(word)
                    && vocabulary.knowsIssuer(text.between(start, cut))) {
                return cut;
            }
        }
        return end;
    }

    /** "TW1" where TW is meant and 1 is a note; QH15 is one abbreviation. */
    private boolean footnoted(int start, int letters) {
        return vocabulary.knowsIssuer(text.between(start, letters))
                && !vocabulary.knowsIssuer(text.between(start, place));
    }

    /** A known abbreviation, or one in capitals; a word ("Ban", "Thanh") is neither. */
    private boolean likely(String code) {
        int capitals = Letters.capitals(code);
        return capitals > 1
                || (capitals == 1 && (code.length() == 1 || digit(code.charAt(1))))
                || (field && capitals == 0)
                || !vocabulary.types(code).isEmpty()
                || vocabulary.knowsIssuer(code);
    }

    private void skipDigits(int most) {
        int start = place;
        while (place - start < most && digit(step())) {
            place++;
        }
    }

    private void skipBlanks() {
        int start = place;
        while (place - start < WIDEST_GAP && blank(step())) {
            place++;
        }
    }

    private char step() {
        steps++;
        return text.at(place);
    }

    static boolean blank(char letter) {
        return letter == ' ' || letter == '\n';
    }

    static boolean digit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
