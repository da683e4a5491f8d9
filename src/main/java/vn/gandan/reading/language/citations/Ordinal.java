package vn.gandan.reading.language.citations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** A small number as plenums and terms bear it: 4, 04, IV, tư; and where it ends. */
record Ordinal(int number, int end) {

    private static final int LARGEST = 20;

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("nhất", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tư", 4),
            Map.entry("bốn", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10));

    private static final List<String> ROMAN = List.of(
            "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    private static final Set<String> AFTER_TEN = Set.of("một", "hai", "ba", "bốn", "tư", "lăm", "sáu", "bảy");

    static @Nullable Ordinal at(CleanText text, int place) {
        int digits = Nearby.digitsEnd(text, place, 3);
        if (digits > place) {
            return digits - place > 2 || Character.isLetter(text.at(digits))
                    ? null
                    : small(Integer.parseInt(text.between(place, digits)), digits);
        }
        int end = Nearby.wordEnd(text, place);
        var written = text.between(place, end);
        int roman = ROMAN.indexOf(written);
        if (roman > 0) {
            return new Ordinal(roman, end);
        }
        var word = WORDS.get(written.toLowerCase(Locale.ROOT));
        return word == null ? null : word == 10 ? tens(text, end) : new Ordinal(word, end);
    }

    private static Ordinal tens(CleanText text, int end) {
        int next = Nearby.after(text, end);
        int nextEnd = Nearby.wordEnd(text, next);
        var word = text.between(next, nextEnd).toLowerCase(Locale.ROOT);
        if (!AFTER_TEN.contains(word)) {
            return new Ordinal(10, end);
        }
        int unit = word.equals("một") ? 1 : word.equals("lăm") ? 5 : WORDS.getOrDefault(word, 0);
        return new Ordinal(10 + unit, nextEnd);
    }

    private static @Nullable Ordinal small(int number, int end) {
        return number >= 1 && number <= LARGEST ? new Ordinal(number, end) : null;
    }

    String roman() {
        return ROMAN.get(number);
    }
}
