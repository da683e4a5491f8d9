package vn.gandan.workbooks.internal;

import static vn.gandan.organisation.OrganisationError.UNIT_NOT_FOUND;
import static vn.gandan.workbooks.WorkbooksError.NOBODY_ASKED;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Filings;
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
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return organisation.find(above, place.asked().period().lastDay()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::title));
    }

    /** The caller's own unit on the last day of a period. */
    String own(String period) {
        var day = Period.parse(period).lastDay();
        return access.account()
                .map(Account::unit)
                .flatMap(unit -> organisation.find(unit, day))
                .map(Unit::reference)
                .orElseThrow(() -> UNIT_NOT_FOUND.refuse("", text.day(day)));
    }
}
