package vn.gandan.directives;

import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}[A-Ea-e]?");
    private static final Pattern CODE = Pattern.compile("\\p{L}+[0-9]*");

    public Symbol {
        issuers = List.copyOf(issuers);
        if (!NUMBER.matcher(number).matches()
                || (type != null && !CODE.matcher(type).matches())
                || !issuers.stream().allMatch(issuer -> CODE.matcher(issuer).matches())
                || (type == null && issuers.isEmpty())
                || (type == null && form == Form.DASHED)) {
            throw new IllegalArgumentException("not a symbol: " + number + " " + year + " " + type + " " + issuers);
        }
    }

    /** The one way to write it: 25-NQ/TW, 187/KH-UBND, 23/2021/QĐ-TTg, 10/2022/QH15; 217-QĐ where no issuer is named. */
    public String canonical() {
        var head = year == null ? number : number + "/" + year;
        var names = String.join("-", issuers);
        if (type == null) {
            return head + "/" + names;
        }
        if (issuers.isEmpty()) {
            return head + "-" + type;
        }
        return form == Form.DASHED ? head + "-" + type + "/" + names : head + "/" + type + "-" + names;
    }

    @Override
    public String toString() {
        return canonical();
    }
}
