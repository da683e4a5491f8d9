package vn.gandan.filings.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.gandan.filings.Entry;
import vn.gandan.indicators.Cell;

/**
 * What a filing's page sends: each field as {@code v.E01} with what stood there before as {@code w.E01}, remarks as
 * {@code r.E01}, and where two people differed which one stays as {@code p.E01}.
 */
record Typed(MultiValueMap<String, String> fields) {

    private static final String THEIRS = "theirs";

    String text(String name) {
        @Nullable String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    int version() {
        var version = text("version");
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }

    boolean sends() {
        return text("action").equals("send");
    }

    /** A new one where it was lost on the way: sending twice is then told by what stands already. */
    UUID sending() {
        try {
            return UUID.fromString(text("sending"));
        } catch (IllegalArgumentException lost) {
            return UUID.randomUUID();
        }
    }

    /** As typed, all fields of the page; where the other's figure was chosen, that one. */
    Map<Cell, String> all() {
        var all = new HashMap<>(named("v."));
        named("p.").forEach((cell, whose) -> {
            if (whose.equals(THEIRS)) {
                all.put(cell, named("w.").getOrDefault(cell, ""));
            }
        });
        return all;
    }

    /** What she changed; all else stays as it is, whoever wrote there. */
    Entry entry() {
        var seen = named("w.");
        var changed = new HashMap<Cell, String>();
        all().forEach((cell, text) -> {
            if (!Entries.same(text, seen.getOrDefault(cell, ""))) {
                changed.put(cell, text);
            }
        });
        return new Entry(changed, named("r."), seen);
    }

    private Map<Cell, String> named(String prefix) {
        var named = new HashMap<Cell, String>();
        fields.keySet().stream().filter(name -> name.startsWith(prefix)).forEach(name -> {
            @Nullable String value = fields.getFirst(name);
            named.put(Cell.parse(name.substring(prefix.length())), value == null ? "" : value);
        });
        return named;
    }
}
