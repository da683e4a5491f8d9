package vn.gandan.writing.phrases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that has been said.
 *
 * @param gaps the figures that could not be told
 */
public record Told(List<Said> said, List<Gap> gaps) {

    /** A stretch of text; what was asked for it, where it is not the author's own words. */
    public record Said(String text, @Nullable Asked asked) {}

    /** An indicator without a figure, or which the catalogue does not have. */
    public record Gap(String code, @Nullable Fact fact) {}

    public Told {
        said = List.copyOf(said);
        gaps = List.copyOf(gaps);
    }

    /** The same with words that somebody decided to keep, by what was asked. */
    public Told pinned(Map<String, String> pins) {
        return pins.isEmpty()
                ? this
                : new Told(said.stream().map(stretch -> pinned(stretch, pins)).toList(), gaps);
    }

    private static Said pinned(Said stretch, Map<String, String> pins) {
        var pin = stretch.asked() == null ? null : pins.get(stretch.asked().written());
        return pin == null ? stretch : new Said(pin, stretch.asked());
    }

    public String text() {
        var text = new StringBuilder();
        said.forEach(stretch -> text.append(stretch.text()));
        return text.toString();
    }
}
