package vn.gandan.targets.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** Where a page of targets stands: the unit as of the period's last day, and the period. Its addresses carry both. */
public record Spot(Unit unit, Period period) {

    Spot at(Unit other) {
        return new Spot(other, period);
    }

    Spot during(Period other) {
        return new Spot(unit, other);
    }

    public String board() {
        return "/targets?" + query();
    }

    public String file(String ending) {
        return "/targets." + ending + "?" + query();
    }

    public String add() {
        return "/targets/new?" + query();
    }

    public String change(String indicator, String basis) {
        return add() + target(indicator, basis);
    }

    public String history(String indicator, String basis) {
        return "/targets/history?" + query() + target(indicator, basis);
    }

    public String distribution(String indicator, String basis) {
        return "/targets/distribution?" + query() + target(indicator, basis);
    }

    /** Where the figures that reached it came from. */
    public String source(String indicator) {
        return "/totals/provenance?" + query() + "&as=reported&indicator=" + encoded(indicator);
    }

    private static String target(String indicator, String basis) {
        return "&indicator=" + encoded(indicator) + "&basis=" + encoded(basis);
    }

    public String query() {
        return "unit=" + encoded(unit.reference()) + "&period=" + encoded(period.code());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%40", "@");
    }
}
