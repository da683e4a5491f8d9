package vn.gandan.analysis;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;

/** Where a page of figures stands: which unit, which period, on which map. Its address carries all three. */
public record Place(Unit unit, Period period, Basis basis) {

    public boolean restated() {
        return basis.restatedOn() != null;
    }

    public Place at(Unit other) {
        return new Place(other, period, basis);
    }

    public Place during(Period other) {
        return new Place(unit, other, basis);
    }

    public String home() {
        return "/?" + query();
    }

    public String totals() {
        return "/totals?" + query();
    }

    public String file(String ending) {
        return "/totals." + ending + "?" + query();
    }

    public String source(String indicator) {
        return "/totals/provenance?" + query() + "&indicator=" + encoded(indicator);
    }

    public String paper() {
        return "/papers/team-review.docx?" + query();
    }

    /** The three, as every address carries them. */
    public String query() {
        return "unit=" + encoded(unit.reference()) + "&period=" + encoded(period.code()) + "&as="
                + (restated() ? "restated" : "reported");
    }

    // "@" and ".." may stand in a query as they are, and a reader can then read the address.
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%40", "@");
    }
}
