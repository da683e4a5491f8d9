package vn.gandan.reading.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;

/** Words and phrases to be found at a place of a text, the longest first. Capitals do not matter, many spaces are one. */
final class WordTree<T> {

    /** What was found, and the place before which (reading backwards: at which) it ends. */
    record Found<T>(T meaning, int place) {}

    private static final int MOST_SPACES = 4;
    /** Most words begin like none here, which a look at their first letter tells. */
    private static final int FIRSTS = 0x1f00;

    private static final int SPREAD = 0x9E3779B9;

    private final int step;
    private final int[] firsts = new int[FIRSTS];
    private final int[] keys;
    private final int[] nexts;
    private final int[] meaningAt;
    private final List<T> meanings = new ArrayList<>();

    private WordTree(Map<String, T> phrases, int step) {
        this.step = step;
        int letters = phrases.keySet().stream().mapToInt(String::length).sum() + 1;
        keys = new int[Integer.highestOneBit(letters) * 4];
        nexts = new int[keys.length];
        meaningAt = new int[letters];
        Arrays.fill(meaningAt, -1);
        int nodes = 1;
        for (var phrase : phrases.entrySet()) {
            nodes = add(phrase.getKey(), phrase.getValue(), nodes);
        }
    }

    static <T> WordTree<T> forwards(Map<String, T> phrases) {
        return new WordTree<>(phrases, 1);
    }

    /** For the words that stand before a place. */
    static <T> WordTree<T> backwards(Map<String, T> phrases) {
        return new WordTree<>(phrases, -1);
    }

    private int add(String phrase, T meaning, int nodes) {
        int node = 0;
        int count = nodes;
        for (int each = 0; each < phrase.length(); each++) {
            char letter = lower(phrase.charAt(step > 0 ? each : phrase.length() - 1 - each));
            int slot = slot(node, letter);
            if (keys[slot] == 0) {
                keys[slot] = key(node, letter);
                nexts[slot] = count++;
            }
            node = nexts[slot];
            if (each == 0 && letter < FIRSTS) {
                firsts[letter] = node;
            }
        }
        meaningAt[node] = meanings.size();
        meanings.add(meaning);
        return count;
    }

    /** The longest phrase that begins (reading backwards: whose last letter is) at the place. */
    @Nullable Found<T> find(CleanText text, int place) {
        char first = letter(text, place);
        int node = first < FIRSTS ? firsts[first] : 0;
        if (node == 0) {
            return null;
        }
        int meaning = -1;
        int end = place;
        int at = place + step;
        char letter = first;
        while (true) {
            if (meaningAt[node] >= 0 && !goesOn(letter, text.at(at))) {
                meaning = meaningAt[node];
                end = at;
            }
            letter = letter(text, at);
            int slot = slot(node, letter);
            if (letter == 0 || keys[slot] == 0) {
                return meaning < 0 ? null : new Found<>(meanings.get(meaning), step > 0 ? end : end + 1);
            }
            node = nexts[slot];
            at = letter == ' ' ? behindSpaces(text, at) : at + step;
        }
    }

    /** A line's end within a phrase is a space: lines of a page break where they are full. */
    private static char letter(CleanText text, int place) {
        char letter = text.at(place);
        return letter == '\n' ? ' ' : lower(letter);
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

    private int slot(int node, char letter) {
        int key = key(node, letter);
        int slot = ((key * SPREAD) >>> 16) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static int key(int node, char letter) {
        return node << 16 | letter;
    }

    private static char lower(char letter) {
        return Letters.lower(letter);
    }
}
