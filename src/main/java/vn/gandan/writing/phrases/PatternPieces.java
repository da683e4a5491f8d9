package vn.gandan.writing.phrases;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern letter by letter as its author wrote it, its blanks apart: what an editor shows, and gives back unchanged. */
public final class PatternPieces {

    /** Words with their brackets and bars, or a blank. */
    public record Part(String text, @Nullable Asked asked) {}

    private PatternPieces() {}

    public static List<Part> of(String pattern) {
        var parts = new ArrayList<Part>();
        int place = 0;
        while (place < pattern.length()) {
            int open = pattern.indexOf('{', place);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                parts.add(new Part(pattern.substring(place), null));
                break;
            }
            if (open > place) {
                parts.add(new Part(pattern.substring(place, open), null));
            }
            var written = pattern.substring(open, close + 1);
            parts.add(new Part(
                    written,
                    AskedReader.read(pattern.substring(open + 1, close)).orElse(null)));
            place = close + 1;
        }
        return parts;
    }
}
