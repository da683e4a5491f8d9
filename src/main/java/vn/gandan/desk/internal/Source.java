package vn.gandan.desk.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.analysis.Place;
import vn.gandan.reporting.Provenance;
import vn.gandan.reporting.Total;

/** Where one figure came from, ready to be shown. */
public record Source(
        Place place,
        String label,
        String value,
        String measure,
        Total total,
        String reported,
        @Nullable Part above,
        List<Part> parts,
        int silent,
        @Nullable Check check,
        @Nullable String stated,
        List<String> undivided,
        @Nullable Entry entry,
        List<Entry> history) {

    /** A figure it is made of, or the one it goes into. */
    public record Part(String name, String value, String address) {}

    /** Whether the parts add up to it, in words. */
    public record Check(boolean agrees, String sentence) {}

    /** One value somebody gave, in words; where the report stands that it was read from, if the reader may see it. */
    public record Entry(
            String value, Provenance.Entry given, @Nullable String report) {}

    public boolean known() {
        return total.value() != null;
    }
}
