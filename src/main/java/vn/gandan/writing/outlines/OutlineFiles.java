package vn.gandan.writing.outlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The outlines that come with the program, each a text beside this class. */
final class OutlineFiles {

    static final List<String> CODES = List.of(
            "yearly",
            "half-year",
            "quarterly",
            "three-part",
            "teams",
            "supervision",
            "quick",
            "democracy",
            "political-system",
            "review-25-nq-tw",
            "teams-315-kl-tu",
            "front-62-kl-tw",
            "plan",
            "urging",
            "briefing-notice",
            "briefing-minutes",
            "invitation");

    private OutlineFiles() {}

    /** Their texts by their codes. */
    static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        CODES.forEach(code -> texts.put(code, text(code)));
        return texts;
    }

    private static String text(String code) {
        try (var file = Objects.requireNonNull(OutlineFiles.class.getResourceAsStream(code + ".txt"), code)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
