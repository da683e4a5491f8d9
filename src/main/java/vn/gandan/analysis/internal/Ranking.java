package vn.gandan.analysis.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Where.Link;

/** Units of a level in the order of a figure, or of how far they reached their targets (xếp hạng). */
public record Ranking(
        Frame frame,
        Measure measure,
        boolean byTarget,
        List<Link> levels,
        List<Link> orders,
        List<Link> bases,
        List<Bar> bars,
        List<Silent> silent,
        @Nullable Bar total,
        String finding,
        int ranked,
        Pages pages) {

    /** One unit; {@code length} is in thousandths of the longest. Equal figures share a place. */
    public record Bar(
            int place,
            String name,
            @Nullable String address,
            int length,
            String value,
            @Nullable String plan,
            String reports,
            @Nullable String source,
            boolean partial) {}

    /** A unit without a figure, or without a target: it has no place. */
    public record Silent(String name, String address, String reports) {}
}
