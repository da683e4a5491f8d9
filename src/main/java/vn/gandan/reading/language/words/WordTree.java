package vn.gandan.reading.language.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;

/** Words and phrases to be found at a place of a text, the longest first. Capitals do not matter, many spaces are one. */
public final class WordTree<T> {

    /** What was found, and the place before which (reading backwards: at which) it ends. */
    public record Found<T>(T meaning, int place) {}

    private static final int MOST_SPACES = 4;

    /** Behind the last letter that a phrase can have. */
    private static final int LETTERS = 0x2200;

    private final int step;

    /** A number for each letter of the phrases, small or capital; zero for all others. */
    private final char[] numbers = new char[LETTERS];

    private final int width;

    /** The node behind a node and a letter's number; zero where no phrase goes on so. */
    private final char[] nexts;

    private final int[] meaningAt;
    private final List<T> meanings = new ArrayList<>();

    private WordTree(Map<String, T> phrases, int step) {
        this.step = step;
        int letters = 1;
        int nodes = 1;
        for (var phrase : phrases.keySet()) {
            for (int each = 0; each < phrase.length(); each++) {
                char letter = Letters.lower(phrase.charAt(each));
                numbers[letter] = numbers[letter] == 0 ? (char) letters++ : numbers[letter];
            }
            nodes += phrase.length();
        }
        for (char letter = 0; letter < LETTERS; letter++) {
            char small = Letters.lower(letter);
            numbers[letter] = small < LETTERS ? numbers[small] : 0;
        }
        // Lines of a page break where they are full, so that a line's end within a phrase is a space.
        numbers['\n'] = numbers[' '];
        width = letters;
        nexts = new char[nodes * width];
        meaningAt = new int[nodes];
        Arrays.fill(meaningAt, -1);
        char count = 1;
        for (var phrase : phrases.entrySet()) {
            count = add(phrase.getKey(), phrase.getValue(), count);
        }
    }

    public static <T> WordTree<T> forwards(Map<String, T> phrases) {
        return new WordTree<>(phrases, 1);
    }

    /** For the words that stand before a place. */
    public static <T> WordTree<T> backwards(Map<String, T> phrases) {
        return new WordTree<>(phrases, -1);
    }

    private char add(String phrase, T meaning, char nodes) {
        int node = 0;
        char count = nodes;
        for (int each = 0; each < phrase.length(); each++) {
            char letter = phrase.charAt(step > 0 ? each : phrase.length() - 1 - each);
            int slot = slot(node, letter);
            if (nexts[slot] == 0) {
                nexts[slot] = count++;
            }
            node = nexts[slot];
        }
        meaningAt[node] = meanings.size();
        meanings.add(meaning);
        return count;
    }

    /** The longest phrase that begins (reading backwards: whose last letter is) at the place. */
    public @Nullable Found<T> find(CleanText text, int place) {
        int meaning = -1;
        int end = place;
        int at = place;
        char letter = text.at(place);
        int node = next(0, letter);
        while (node != 0) {
            at = letter == ' ' || letter == '\n' ? behindSpaces(text, at) : at + step;
            char next = text.at(at);
            if (meaningAt[node] >= 0 && !goesOn(letter, next)) {
                meaning = meaningAt[node];
                end = at;
            }
            letter = next;
            node = next(node, letter);
        }
        return meaning < 0 ? null : new Found<>(meanings.get(meaning), step > 0 ? end : end + 1);
    }

    private int next(int node, char letter) {
        return letter < LETTERS ? nexts[slot(node, letter)] : 0;
    }

    /** Where no phrase has the letter it is one that stays empty. */
    private int slot(int node, char letter) {
        return node * width + numbers[letter];
    }

    private int behindSpaces(CleanText text, int place) {
        int at = place;
        while (Math.abs(at - place) < MOST_SPACES && Letters.space(text.at(at))) {
            at += step;
        }
        return at;
    }

    /** A word goes on with a letter, "m2" only with a digit: "12.600m2đất". */
    private static boolean goesOn(char last, char next) {
        return Letters.digit(last) ? Letters.digit(next) : Letters.wordly(last) && Letters.wordly(next);
    }
}
