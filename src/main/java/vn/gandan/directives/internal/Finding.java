package vn.gandan.directives.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One page of what was found in the register. */
public record Finding(Search search, List<Line> lines, int total, int from) {

    /** A paper, and whether a question about it is open. */
    public record Line(Paper paper, boolean asked) {}

    public boolean empty() {
        return lines.isEmpty();
    }

    public boolean more() {
        return from + lines.size() < total;
    }

    /** By more than words. */
    public boolean narrowed() {
        return search.narrowed();
    }

    /** Nothing was asked for, and nothing is there. */
    public boolean untouched() {
        return empty() && search.everything() && from == 0;
    }

    /** The same search, from another place or as a file. */
    public String address(String path, int start) {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "q", search.words());
        put(asked, "type", search.type());
        put(asked, "level", search.tier() == null ? null : Tiers.code(search.tier()));
        put(asked, "year", search.year());
        put(asked, "state", search.state());
        put(asked, "on", search.state() == null ? null : search.on());
        put(asked, "asked", search.asked() ? true : null);
        put(asked, "from", start == 0 ? null : start);
        var query = asked.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static void put(LinkedHashMap<String, String> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }
}
