package vn.gandan.analysis.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Where.Link;
import vn.gandan.indicators.Indicator;

/** What stands around every page of analysis: where it looks, at what, and the ways from there. */
public record Frame(
        Place place,
        View view,
        @Nullable Indicator indicator,
        String name,
        String extra,
        List<Link> lineage,
        List<Link> below,
        List<Link> periods,
        @Nullable String reported,
        @Nullable String restated,
        List<Choice> choices) {

    /** An indicator to choose. */
    public record Choice(String code, String name) {}

    /** The same look at another place. */
    String at(Place other) {
        return view.address() + "?" + query(other) + extra;
    }

    /** This place and indicator looked at another way. */
    public String other(View next) {
        return next.address() + "?" + query(place);
    }

    /** The same look with something more asked. */
    public String with(String more) {
        return view.address() + "?" + query(place) + more;
    }

    public String here() {
        return at(place);
    }

    public String file(String ending) {
        return view.address() + "." + ending + "?" + query(place) + extra;
    }

    /** What else the address asks, field by field, for a form that goes there. */
    public List<Map.Entry<String, String>> kept() {
        return Arrays.stream(extra.split("&", -1))
                .filter(pair -> pair.contains("="))
                .map(pair -> Map.entry(
                        pair.substring(0, pair.indexOf('=')),
                        URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8)))
                .toList();
    }

    private String query(Place where) {
        return where.query() + (indicator == null ? "" : "&indicator=" + indicator.code());
    }
}
