package vn.gandan.workbooks.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.filings.FilingKey;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Forms;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;

/** What the caller's unit, and those under it, are asked for around today, as workbooks. */
@Component
class Offers {

    private static final int DAYS_BACK = 62;
    private static final int MOST = 12;

    private final Access access;
    private final Organisation organisation;
    private final Forms forms;
    private final Clock clock;

    Offers(Access access, Organisation organisation, Forms forms, Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.forms = forms;
        this.clock = clock;
    }

    List<Offer> own() {
        var today = LocalDate.now(clock);
        return access.account()
                .map(Account::unit)
                .flatMap(unit -> organisation.find(unit, today))
                .map(unit -> of(unit, today))
                .orElse(List.of());
    }

    private record Same(String form, String period) {

        static Same of(Asked asked) {
            return new Same(asked.code(), asked.period().code());
        }
    }

    private List<Offer> of(Unit unit, LocalDate today) {
        var own = bySame(forms.current(unit, today, DAYS_BACK));
        var under = bySame(forms.currentUnder(unit, today, DAYS_BACK));
        under.keySet().removeIf(same -> own.containsKey(same) && alone(under.get(same), unit));
        return Stream.concat(own.keySet().stream(), under.keySet().stream())
                .distinct()
                .map(same -> offer(unit, Optional.ofNullable(own.get(same)), Optional.ofNullable(under.get(same))))
                .sorted(Comparator.comparing(Offer::due).reversed())
                .limit(MOST)
                .toList();
    }

    /** Whether nobody else is asked under the unit: one whole level lies above it or is its own. */
    private boolean alone(@org.jspecify.annotations.Nullable Asked asked, Unit unit) {
        return asked != null
                && organisation
                        .find(unit.id(), asked.period().lastDay())
                        .map(then -> forms.addressees(asked, then).size() <= 1)
                        .orElse(true);
    }

    private static Map<Same, Asked> bySame(List<Asked> asked) {
        return asked.stream()
                .collect(Collectors.toMap(Same::of, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private Offer offer(Unit unit, Optional<Asked> own, Optional<Asked> under) {
        var asked = own.or(() -> under).orElseThrow();
        return new Offer(
                asked.definition().title(),
                asked.period(),
                asked.due(),
                own.flatMap(each -> query(unit, each))
                        .map(query -> "/filing/workbook.xlsx" + query)
                        .orElse(null),
                under.flatMap(each -> query(unit, each))
                        .map(query -> "/filings/workbook.xlsx" + query)
                        .orElse(null));
    }

    private Optional<String> query(Unit unit, Asked asked) {
        return organisation
                .find(unit.id(), asked.period().lastDay())
                .map(then -> new FilingKey(then, asked.version().form().id(), asked.code(), asked.period()).query());
    }
}
