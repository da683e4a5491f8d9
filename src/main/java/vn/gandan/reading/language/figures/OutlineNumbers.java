package vn.gandan.reading.language.figures;

import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** Numbers that count the parts of a text: "1.", "2)", "(3)", "1.2 Công tác". */
final class OutlineNumbers {

    private static final int MOST_PARTS = 100;
    private static final int FEW = 6;

    private final CleanText text;

    OutlineNumbers(CleanText text) {
        this.text = text;
    }

    boolean numbers(Numeral numeral) {
        boolean small = numeral.smallerThan(MOST_PARTS);
        if (text.at(numeral.start() - 1) == '(' && text.at(numeral.end()) == ')') {
            return small && !counted(numeral);
        }
        if (!beginsLine(numeral.start())) {
            return small && inline(numeral);
        }
        boolean part = small || (numeral.form() == Numeral.Form.DECIMAL && numeral.length() < FEW);
        return part && headed(numeral);
    }

    /** "hai (02) mô hình". */
    private boolean counted(Numeral numeral) {
        int before = Letters.beforeSpaces(text, numeral.start() - 1);
        int behind = Letters.behindSpaces(text, numeral.end() + 1);
        var unit = UnitWords.at(text, behind);
        boolean known = unit != null && unit.meaning().unit();
        return known && (numeral.zeroFirst(text) || Character.isLetter(text.at(before - 1)));
    }

    /** "…sau: 1. Tiếp tục …; 2. Đẩy mạnh …". */
    private boolean inline(Numeral numeral) {
        char end = text.at(numeral.end());
        int next = Letters.behindSpaces(text, numeral.end() + 1);
        char before = text.at(Letters.beforeSpaces(text, numeral.start()) - 1);
        boolean opens = before == ';' || before == '.' || (before == ':' && numeral.digits() == 1);
        return opens && (end == '.' || end == ')') && next > numeral.end() + 1 && Character.isUpperCase(text.at(next));
    }

    private boolean beginsLine(int start) {
        int place = start;
        while (start - place < FEW && " -+*•·–●○".indexOf(text.at(place - 1)) >= 0) {
            place--;
        }
        return place == 0 || text.at(place - 1) == '\n';
    }

    private boolean headed(Numeral numeral) {
        char end = text.at(numeral.end());
        int next = Letters.behindSpaces(text, numeral.end() + 1);
        if (end == '.' || end == ')' || end == '/' || end == '-') {
            return !Letters.digit(text.at(numeral.end() + 1));
        }
        return end == ' ' && Character.isUpperCase(text.at(next));
    }
}
