package vn.gandan.reading.language.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;

/** Words and phrases to be found at a place of a text, the longest first. Capitals do not matter, many spaces are one. */
public final class WordTree<T> {

    /** What was found, and the place before which (reading backwards: at which) it ends. */
    public record Found<T>(T meaning, int place) {}

    private static final int MOST_SPACES = 4;

    /** Behind the last letter that a phrase can have. */
    private static final int LETTERS = 0x2200;

    /** The letter that stands for each in the tree. Lines of a page break where they are full, so their end is a space. */
    private static final char[] SAME = new char[LETTERS];

    static {
        for (char letter = 0; letter < LETTERS; letter++) {
            SAME[letter] = letter == '\n' ? ' ' : Letters.lower(letter);
        }
    }

    private final int step;

    /** The node of each first letter; zero where no phrase begins so. */
    private final char[] beginnings = new char[LETTERS];

    /** Nodes are numbered from the root down, so that those behind one node stand together and all of them in little room. */
    private final char[] letters;

    private final int[] firstBehind;
    private final List<@Nullable T> meanings = new ArrayList<>();

    private WordTree(Map<String, T> phrases, int step) {
        this.step = step;
        var root = new Branch<T>();
        phrases.forEach((phrase, meaning) -> root.add(step > 0 ? phrase : reversed(phrase), meaning));
        var nodes = new ArrayList<>(List.of(root));
        var read = new StringBuilder("\0");
        var first = new ArrayList<Integer>();
        for (int node = 0; node < nodes.size(); node++) {
            first.add(nodes.size());
            meanings.add(nodes.get(node).meaning);
            nodes.get(node).next.forEach((letter, behind) -> {
                read.append(letter.charValue());
                nodes.add(behind);
            });
        }
        first.add(nodes.size());
        letters = read.toString().toCharArray();
        firstBehind = first.stream().mapToInt(Integer::intValue).toArray();
        for (char letter = 0; letter < LETTERS; letter++) {
            beginnings[letter] = (char) behind(0, SAME[letter]);
        }
    }

    /** What the tree is made of while it is made. */
    private static final class Branch<T> {

        private final TreeMap<Character, Branch<T>> next = new TreeMap<>();
        private @Nullable T meaning;

        void add(String phrase, T meaning) {
            var branch = this;
            for (int each = 0; each < phrase.length(); each++) {
                branch = branch.next.computeIfAbsent(Letters.lower(phrase.charAt(each)), none -> new Branch<>());
            }
            branch.meaning = meaning;
        }
    }

    private static String reversed(String phrase) {
        return new StringBuilder(phrase).reverse().toString();
    }

    public static <T> WordTree<T> forwards(Map<String, T> phrases) {
        return new WordTree<>(phrases, 1);
    }

    /** For the words that stand before a place. */
    public static <T> WordTree<T> backwards(Map<String, T> phrases) {
        return new WordTree<>(phrases, -1);
    }

    /** The longest phrase that begins (reading backwards: whose last letter is) at the place. */
    public @Nullable Found<T> find(CleanText text, int place) {
        char letter = text.at(place);
        int node = letter < LETTERS ? beginnings[letter] : 0;
        @Nullable T meaning = null;
        int end = place;
        int at = place;
        while (node != 0) {
            at = letter == ' ' || letter == '\n' ? behindSpaces(text, at) : at + step;
            char next = text.at(at);
            var whole = meanings.get(node);
            if (whole != null && !goesOn(letter, next)) {
                meaning = whole;
                end = at;
            }
            letter = next;
            node = letter < LETTERS ? behind(node, SAME[letter]) : 0;
        }
        return meaning == null ? null : new Found<>(meaning, step > 0 ? end : end + 1);
    }

    /** The node behind a node and a letter; zero where no phrase goes on so. Hardly any has more than one behind it. */
    private int behind(int node, char letter) {
        for (int each = firstBehind[node]; each < firstBehind[node + 1]; each++) {
            if (letters[each] == letter) {
                return each;
            }
        }
        return 0;
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
