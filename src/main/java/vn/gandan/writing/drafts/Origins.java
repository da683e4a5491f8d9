package vn.gandan.writing.drafts;

import org.springframework.web.util.UriComponentsBuilder;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.writing.phrases.Sought;

/** Where on the site a figure of a report tells what it came from. */
record Origins(Subject subject) {

    String of(Total total) {
        return of(total.unit(), total.indicator(), total.period());
    }

    /** Of a figure of the report's own unit; the page of an item's figure is that of the total, with all its items. */
    String of(Sought sought) {
        return of(subject.unit(), sought.code(), sought.period(subject.period()).orElse(subject.period()));
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
