package vn.gandan.filings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.gandan.forms.FormId;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** Which filing is meant, also before anything was written in it: the unit as of the period's last day, form and period. */
public record FilingKey(Unit unit, FormId form, String formCode, Period period) {

    /** Its page. */
    public String address() {
        return "/filing" + query();
    }

    /** {@code ?unit=T00688-01@2025-05-31&form=DV-T&period=2025-05}, which every page about one filing takes. */
    public String query() {
        return "?unit=" + encoded(unit.reference()) + "&form=" + encoded(formCode) + "&period="
                + encoded(period.code());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
