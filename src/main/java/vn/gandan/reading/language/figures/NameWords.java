package vn.gandan.reading.language.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.words.Spellings;

/**
 * The syllables of a phrase and its pairs of neighbours, which is what Vietnamese words mostly are; spelled in one way,
 * short forms written out, without the syllables that say nothing.
 */
final class NameWords {

    private static final String EMPTY = " số các của và được trong tại do theo tổng là có cho với ở những về ";

    private static final Map<String, String> SHORT_FORMS = pairs("short-forms.csv", "short", "words");
    private static final Map<String, String> SYNONYMS = pairs("synonyms.csv", "word", "also");

    private NameWords() {}

    private static Map<String, String> pairs(String table, String from, String to) {
        var pairs = new HashMap<String, String>();
        for (var row : Spellings.rows(NameWords.class, table)) {
            pairs.put(Spellings.otherwise(row.getField(from)), row.getField(to));
        }
        return pairs;
    }

    /** Other words for the same, as reports and the catalogue say them: nhập ngũ, giao quân. */
    static @Nullable String alsoCalled(String word) {
        return SYNONYMS.get(word);
    }

    static List<String> of(String phrase) {
        var words = new ArrayList<String>();
        var part = new ArrayList<String>();
        for (var piece : Spellings.otherwise(phrase.toLowerCase(Locale.ROOT))
                .split("(?<=[,;:()/.“”\"])|(?=[,;:()/.“”\"])|\\s+", -1)) {
            if (!piece.isEmpty() && Character.isLetter(piece.charAt(0))) {
                for (var syllable : Spellings.otherwise(SHORT_FORMS.getOrDefault(piece, piece))
                        .split(" ", -1)) {
                    part.add(syllable);
                }
            } else if (!piece.isBlank()) {
                close(part, words);
            }
        }
        close(part, words);
        return words;
    }

    private static void close(List<String> part, List<String> words) {
        for (int each = 0; each < part.size(); each++) {
            if (!EMPTY.contains(" " + part.get(each) + " ")) {
                words.add(part.get(each));
            }
            if (each > 0) {
                words.add(part.get(each - 1) + " " + part.get(each));
            }
        }
        part.clear();
    }
}
