package vn.gandan.writing.drafts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph or list of a draft (đoạn), kept as a pattern, so that its figures stay alive under the hands of whoever
 * writes. Immutable.
 *
 * @param key of the part of the outline that it came from; of one that somebody added, its own
 * @param given the words as the outline gave them last
 * @param own the words that people made of them; null: they were left as given
 * @param told what its figures said when they were last looked at, by what was asked
 * @param pinned the words that stay whatever the data say, because somebody decided so
 */
public record Passage(
        String key, String given, @Nullable String own, Map<String, String> told, Map<String, String> pinned) {

    public Passage {
        told = Map.copyOf(told);
        pinned = Map.copyOf(pinned);
    }

    public static Passage given(String key, String words, Map<String, String> told) {
        return new Passage(key, words, null, told, Map.of());
    }

    public String words() {
        return own == null ? given : own;
    }

    public boolean edited() {
        return own != null;
    }

    public Passage written(String words) {
        return new Passage(key, given, words.equals(given) ? null : words, told, pinned);
    }

    /** Back to what the outline gives. */
    public Passage reverted() {
        return new Passage(key, given, null, told, Map.of());
    }

    /** The figure stays as it was told last. */
    public Passage pin(String asked) {
        var said = told.get(asked);
        if (said == null) {
            return this;
        }
        var pins = new LinkedHashMap<>(pinned);
        pins.put(asked, said);
        return new Passage(key, given, own, told, pins);
    }

    public Passage unpin(String asked) {
        var pins = new LinkedHashMap<>(pinned);
        pins.remove(asked);
        return new Passage(key, given, own, told, pins);
    }

    /** Whoever wrote it has seen the new words of the outline, and stays with her own. */
    public Passage keptAgainst(String newWords, Map<String, String> now) {
        return new Passage(key, newWords, Objects.equals(own, newWords) ? null : own, now, pinned);
    }

    Passage seen(Map<String, String> now) {
        return new Passage(key, given, own, now, pinned);
    }
}
