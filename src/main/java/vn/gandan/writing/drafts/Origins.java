package vn.gandan.writing.drafts;

import org.springframework.web.util.UriComponentsBuilder;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;

/** Where on the site a figure of a report tells what it came from. */
record Origins(Subject subject) {

    String of(Total total) {
        return of(total.unit(), total.indicator(), total.period());
    }

    String of(Unit unit, String indicator) {
        return of(unit, indicator, subject.period());
    }

    private String of(Unit unit, String indicator, Period period) {
        var basis = subject.basis();
        var address = UriComponentsBuilder.fromPath("/totals/provenance")
                .queryParam("unit", unit.reference())
                .queryParam("period", period.code())
                .queryParam("as", basis.restatedOn() == null ? "reported" : "restated")
                .queryParam("indicator", indicator);
        return (basis.restatedOn() == null ? address : address.queryParam("on", basis.restatedOn()))
                .encode()
                .build()
                .toUriString();
    }
}
