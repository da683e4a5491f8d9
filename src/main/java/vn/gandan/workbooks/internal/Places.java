package vn.gandan.workbooks.internal;

import static vn.gandan.organisation.OrganisationError.UNIT_NOT_FOUND;
import static vn.gandan.workbooks.WorkbooksError.NOBODY_ASKED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Filings;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Forms;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** Finds what a workbook is about; a unit out of the caller's sight is refused, and the attempt recorded. */
@Component
class Places {

    private final Access access;
    private final Organisation organisation;
    private final Forms forms;
    private final Filings filings;
    private final Texts text;

    Places(Access access, Organisation organisation, Forms forms, Filings filings, Texts text) {
        this.access = access;
        this.organisation = organisation;
        this.forms = forms;
        this.filings = filings;
        this.text = text;
    }

    Place one(String unit, String form, String period) {
        var key = filings.key(unit, form, period);
        var sheet = filings.sheet(key);
        return new Place(sheet.asked(), key.unit(), Map.of(key.unit().reference(), sheet.filing()));
    }

    Place many(String root, String form, String period) {
        var wanted = Period.parse(period);
        var visible = access.visible(root, wanted.lastDay());
        var unit = organisation
                .find(visible.id(), wanted.lastDay())
                .orElseThrow(() -> UNIT_NOT_FOUND.refuse(root, text.day(wanted.lastDay())));
        var code = forms.form(form).code();
        var asked = forms.askedUnder(unit, wanted).stream()
                .filter(each -> each.code().equals(code))
                .toList();
        var all = new LinkedHashMap<String, Filing>();
        for (var each : asked) {
            filings.of(each, unit)
                    .forEach(filing -> all.putIfAbsent(filing.key().unit().reference(), filing));
        }
        if (all.isEmpty()) {
            throw NOBODY_ASKED.refuse(code, text.period(wanted), unit.fullName());
        }
        return new Place(asked.getFirst(), unit, all);
    }

    /** Names of the units directly above those of the place. */
    Map<UnitId, String> above(Place place) {
        var above = place.filings().values().stream()
                .map(filing -> filing.key().unit().parent())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return organisation.find(above, place.asked().period().lastDay()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::title));
    }

    /** What is asked of the unit and of those under it around today, to offer its workbooks. */
    List<Asked> own(Unit unit, java.time.LocalDate today, int daysBack) {
        return forms.current(unit, today, daysBack);
    }

    List<Asked> under(Unit unit, java.time.LocalDate today, int daysBack) {
        return forms.currentUnder(unit, today, daysBack);
    }
}
