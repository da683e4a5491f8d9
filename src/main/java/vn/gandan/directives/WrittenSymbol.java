package vn.gandan.directives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a symbol in the order and with the separators in which somebody wrote them; 0 stands for none. */
record WrittenSymbol(String number, @Nullable Integer year, List<String> segments, String separators, int end) {

    String with(List<String> codes) {
        var text = new StringBuilder(number);
        if (year != null) {
            text.append(separators.charAt(0)).append(year);
        }
        int first = separators.length() - codes.size();
        for (int each = 0; each < codes.size(); each++) {
            if (separators.charAt(first + each) != SymbolScanner.NONE) {
                text.append(separators.charAt(first + each));
            }
            text.append(codes.get(each));
        }
        return text.toString();
    }

    /** 25-NQ/TW. */
    boolean dashed() {
        return year == null && joinedBy("-/");
    }

    /** 187/KH-UBND, 23/2021/QĐ-TTg, 10/2022/QH15. */
    boolean slashed() {
        return joinedBy(year == null ? "/" : "//");
    }

    /** By these and then by dashes only. */
    private boolean joinedBy(String first) {
        for (int place = first.length(); place < separators.length(); place++) {
            if (separators.charAt(place) != '-') {
                return false;
            }
        }
        return separators.startsWith(first);
    }
}
