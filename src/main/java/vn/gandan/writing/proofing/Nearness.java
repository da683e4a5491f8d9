package vn.gandan.writing.proofing;

import java.math.BigDecimal;

/** Whether one number may be another one mistyped. */
final class Nearness {

    private static final int FEWEST_DIGITS = 3;
    private static final BigDecimal HUNDREDTHS = new BigDecimal("0.05");

    private Nearness() {}

    /** One digit wrong, missing or too many; two that changed places; or hardly more or less. */
    static boolean near(BigDecimal one, BigDecimal other) {
        var first = digits(one);
        var second = digits(other);
        if (Math.min(first.length(), second.length()) < FEWEST_DIGITS) {
            return false;
        }
        boolean close = one.subtract(other).abs().compareTo(other.abs().multiply(HUNDREDTHS)) <= 0;
        return close || slip(first, second);
    }

    private static String digits(BigDecimal number) {
        return number.abs().toPlainString().replace(".", "");
    }

    /** Whether two words differ by one letter, or by two neighbours that changed places. */
    static boolean slip(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        var left = one.substring(start, one.length() - end);
        var right = other.substring(start, other.length() - end);
        boolean swapped = left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
        return swapped || Math.max(left.length(), right.length()) == 1;
    }
}
