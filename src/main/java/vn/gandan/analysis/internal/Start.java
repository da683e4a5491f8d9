package vn.gandan.analysis.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Where;

/** What can be asked of the figures of a unit: indicators found by their names, each with the ways to look at it. */
public record Start(Place place, Where where, String words, View to, List<Row> rows, boolean told) {

    /** An indicator, with what it comes to where it was looked up. */
    public record Row(
            String code,
            String name,
            String group,
            @Nullable String value,
            String reports) {

        public String look(Place place, View view) {
            return view.address() + "?" + place.query() + "&indicator=" + code;
        }
    }

    public String question(View view) {
        return view.address() + "?" + place.query();
    }
}
