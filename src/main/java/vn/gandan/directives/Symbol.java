package vn.gandan.directives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The number and symbol of a paper (số, ký hiệu). The number keeps its leading zero; the year is there only where it is
 * part of the symbol; laws and State letters have no type; a joint paper has several issuers, and a department that
 * stands after its office counts as one of them.
 */
public record Symbol(
        String number, @Nullable Integer year, @Nullable String type, List<String> issuers, Side system, Form form) {

    /** Của Đảng, của Nhà nước, của Mặt trận và đoàn thể (and of whom the symbol alone does not tell). */
    public enum Side {
        PARTY,
        STATE,
        OTHER
    }

    /** How the parts are joined: 25-NQ/TW as the Party does, 187/KH-UBND as the State does. */
    public enum Form {
        DASHED,
        SLASHED
    }

    private static final int LONGEST_NUMBER = 6;
    private static final String SUFFIXES = "ABCDEabcde";

    /** Hardly any is longer. */
    private static final int USUAL_LENGTH = 24;

    public Symbol {
        issuers = List.copyOf(issuers);
        if (!numbers(number)
                || (type != null && !code(type))
                || !codes(issuers)
                || (type == null && issuers.isEmpty())
                || (type == null && form == Form.DASHED)) {
            throw new IllegalArgumentException("not a symbol: " + number + " " + year + " " + type + " " + issuers);
        }
    }

    private static boolean numbers(String text) {
        int digits = digitsEnd(text, 0);
        boolean lettered = digits + 1 == text.length() && SUFFIXES.indexOf(text.charAt(digits)) >= 0;
        return digits > 0 && digits <= LONGEST_NUMBER && (lettered || digits == text.length());
    }

    private static boolean codes(List<String> texts) {
        for (var text : texts) {
            if (!code(text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean code(String text) {
        int letters = 0;
        while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        return letters > 0 && digitsEnd(text, letters) == text.length();
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && SymbolScanner.digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The one way to write it: 25-NQ/TW, 187/KH-UBND, 23/2021/QĐ-TTg, 10/2022/QH15; 217-QĐ where no issuer is named. */
    public String canonical() {
        var text = new StringBuilder(USUAL_LENGTH).append(number);
        if (year != null) {
            text.append('/').append(year.intValue());
        }
        boolean dashed = form == Form.DASHED || issuers.isEmpty();
        if (type != null) {
            text.append(dashed ? '-' : '/').append(type);
        }
        char join = type == null || dashed ? '/' : '-';
        for (int each = 0; each < issuers.size(); each++) {
            text.append(each == 0 ? join : '-').append(issuers.get(each));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return canonical();
    }
}
