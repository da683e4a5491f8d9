package vn.gandan.duties.internal;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was just done, told on the next page.
 *
 * @param words the sentence
 * @param failed what could not be done with the rest, null where nothing was left
 * @param accepted the duties whose acceptance can be taken back in one touch
 * @param shown a duty that was shown done and can be taken back
 */
public record Done(
        String words,
        @Nullable String failed,
        List<String> accepted,
        @Nullable String shown) implements Serializable {

    public static Done that(String words) {
        return new Done(words, null, List.of(), null);
    }
}
