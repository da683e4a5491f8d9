package vn.gandan.reading.internal;

import java.util.List;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/**
 * Why something accepted could not be written, told in the language of whoever looks at it.
 *
 * @param key of the sentence
 */
public record Problem(String key, List<String> details) {

    public Problem {
        details = List.copyOf(details);
    }

    /** A mistake of ours, which stands in the log. */
    static final Problem UNREAD = new Problem("reading.unread", List.of());

    static Problem lack(Enum<?> lack) {
        return new Problem("reading.lack." + lack, List.of());
    }

    static Problem of(Refusal refusal) {
        return new Problem(
                "error." + refusal.code().name(),
                refusal.details().stream().map(String::valueOf).toList());
    }

    public String in(Texts text) {
        return text.of(key, details.toArray());
    }
}
