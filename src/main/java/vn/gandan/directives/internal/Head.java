package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Document;

/**
 * What stands above every part of a document's page: the paper, what its type is called, its state on the day asked for,
 * how much each part holds, and whether the reader may change it.
 */
public record Head(
        Document document,
        String type,
        Document.State state,
        LocalDate on,
        boolean today,
        boolean writable,
        Map<Tab, Integer> counts) {

    /** "Nghị quyết số 25-NQ/TW", "Kế hoạch (chưa rõ số)" by the key of the words between. */
    public String key() {
        return document.symbol() == null ? "directives.unnumbered" : "directives.numbered";
    }

    /** Its title inside a sentence. */
    public String about() {
        var title = document.title();
        return title.startsWith("Về ") ? "về " + title.substring(3) : title;
    }

    public String symbol() {
        return document.symbol() == null ? "" : document.symbol();
    }

    public @Nullable Integer count(Tab tab) {
        return counts.get(tab);
    }
}
