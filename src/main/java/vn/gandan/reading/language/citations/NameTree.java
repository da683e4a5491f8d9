package vn.gandan.reading.language.citations;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** Names of many words, found by one walk along the words of a text. */
final class NameTree {

    static final int MOST_WORDS = 14;

    private final Map<String, NameTree> next = new HashMap<>();
    private final BitSet firstLetters = new BitSet();
    private boolean ends;
    private @Nullable String code;

    /** @param code null where the name alone does not tell what is written */
    record Named(@Nullable String code, int end) {}

    record Token(String word, int end) {}

    /** A name in small letters; what was added first stands. */
    void add(String name, @Nullable String code) {
        var tree = this;
        for (var word : name.replace(",", "").split(" ", -1)) {
            tree.firstLetters.set(word.charAt(0));
            if (word.startsWith("ủy")) {
                // "uỷ" is written too.
                tree.firstLetters.set('u');
            }
            tree = tree.next.computeIfAbsent(word, each -> new NameTree());
        }
        if (!tree.ends) {
            tree.ends = true;
            tree.code = code;
        }
    }

    /** The longest name that begins here, commas inside it passed over. */
    @Nullable Named longest(CleanText text, int place) {
        var tree = this;
        Named best = null;
        int at = place;
        for (int count = 0; count < MOST_WORDS && tree.goesOn(text.at(at)); count++) {
            var token = token(text, at);
            tree = token == null ? null : tree.next.get(token.word());
            if (tree == null || token == null) {
                break;
            }
            if (tree.ends) {
                best = new Named(tree.code, token.end());
            }
            int behind = text.at(token.end()) == ',' ? token.end() + 1 : token.end();
            at = Nearby.after(text, behind);
            if (at == token.end()) {
                break;
            }
        }
        return best;
    }

    /** Most words tell by their first letter that no name goes on with them. */
    private boolean goesOn(char first) {
        return firstLetters.get(Letters.lower(first));
    }

    /** The press writes TƯ and T.Ư for Trung ương. */
    static @Nullable Token token(CleanText text, int place) {
        char second = text.at(place + 1);
        if (text.at(place) == 'T' && second == '.' && (text.at(place + 2) == 'Ư' || text.at(place + 2) == 'W')) {
            return new Token("tw", place + 3);
        }
        int end = Nearby.wordEnd(text, place);
        if (end == place) {
            return null;
        }
        boolean central = end - place == 2 && text.at(place) == 'T' && second == 'Ư';
        return new Token(central ? "tw" : Nearby.word(text, place, end), end);
    }
}
