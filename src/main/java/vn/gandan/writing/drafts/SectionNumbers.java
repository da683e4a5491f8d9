package vn.gandan.writing.drafts;

/** Numbers headings as reports do: I., 1., a), each level beginning again under the one above it. */
final class SectionNumbers {

    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
    };

    private final int[] counts = new int[4];

    String next(int level) {
        counts[level]++;
        for (int below = level + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
        int count = counts[level];
        return switch (level) {
            case 1 -> count <= ROMAN.length ? ROMAN[count - 1] + "." : count + ".";
            case 2 -> count + ".";
            default -> letter(count) + ")";
        };
    }

    /** The letters of Vietnamese outlines: a, b, c, d, đ, e, g, h, i, k. */
    private static String letter(int count) {
        var letters = "abcdđeghiklmnopqrstuvxy";
        return count <= letters.length() ? letters.substring(count - 1, count) : String.valueOf(count);
    }
}
