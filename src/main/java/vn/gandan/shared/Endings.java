package vn.gandan.shared;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases as one meets them on the way back through a text: the last word first. */
public final class Endings<T> {

    private final Map<String, Endings<T>> longer = new HashMap<>();
    private @Nullable T meaning;

    public static <T> Endings<T> of(Map<String, T> phrases) {
        var endings = new Endings<T>();
        phrases.forEach(endings::add);
        return endings;
    }

    private void add(String phrase, T itsMeaning) {
        var endings = this;
        for (int end = phrase.length(); end > 0; ) {
            int space = phrase.lastIndexOf(' ', end - 1);
            endings = endings.longer.computeIfAbsent(phrase.substring(space + 1, end), word -> new Endings<>());
            end = space;
        }
        endings.meaning = itsMeaning;
    }

    /** The phrases that end with this word and those walked past; null where there are none. */
    public @Nullable Endings<T> behind(String word) {
        return longer.get(word);
    }

    /** What exactly the words walked past mean; null where they are no whole phrase. */
    public @Nullable T meaning() {
        return meaning;
    }
}
