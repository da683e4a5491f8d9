package vn.gandan.writing.internal;

import java.net.URI;
import org.springframework.web.util.UriComponentsBuilder;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;

/** Where on the site the figures of one paper tell what they came from. */
record Addresses(URI site, Period period, Basis basis) {

    URI origin(Unit unit, String indicator) {
        return common("/totals/provenance", unit)
                .queryParam("indicator", indicator)
                .encode()
                .build()
                .toUri();
    }

    URI totals(Unit unit) {
        return common("/totals", unit).encode().build().toUri();
    }

    private UriComponentsBuilder common(String path, Unit unit) {
        var address = UriComponentsBuilder.fromUri(site)
                .path(path)
                .queryParam("unit", unit.reference())
                .queryParam("period", period.code())
                .queryParam("as", basis.restatedOn() == null ? "reported" : "restated");
        return basis.restatedOn() == null ? address : address.queryParam("on", basis.restatedOn());
    }
}
