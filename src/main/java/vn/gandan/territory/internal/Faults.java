package vn.gandan.territory.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong in a form: a sentence for each field, by the field's name. */
public final class Faults {

    private final Map<String, String> sentences = new LinkedHashMap<>();

    void add(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
    }

    public boolean any() {
        return !sentences.isEmpty();
    }

    public @Nullable String at(String field) {
        return sentences.get(field);
    }
}
