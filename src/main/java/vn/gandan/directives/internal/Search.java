package vn.gandan.directives.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Document;
import vn.gandan.directives.Tier;

/**
 * What is asked of the register: words or a symbol, a type, a level, a year of issue, a state on a day, and whether only
 * papers with an open question.
 *
 * @param symbol canonical, where the words are one
 */
public record Search(
        @Nullable String words,
        @Nullable String symbol,
        @Nullable String type,
        @Nullable Tier tier,
        @Nullable Integer year,
        Document.@Nullable State state,
        LocalDate on,
        boolean asked) {

    private static final int LONGEST = 200;

    /** The database gives up on more words at once. */
    static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    boolean everything() {
        return words == null && !narrowed();
    }

    boolean narrowed() {
        return type != null || tier != null || year != null || state != null || asked;
    }
}
