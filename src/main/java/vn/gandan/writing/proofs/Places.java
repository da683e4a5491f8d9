package vn.gandan.writing.proofs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Reporting;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;
import vn.gandan.writing.proofs.ProofPage.Choice;
import vn.gandan.writing.proofs.ProofPage.Form;

/** The units and periods that a report may be of. */
@Component("proofPlaces")
@Transactional(readOnly = true)
class Places {

    private static final List<Period.Kind> KINDS = List.of(
            Period.Kind.MONTH, Period.Kind.QUARTER, Period.Kind.HALF_YEAR, Period.Kind.NINE_MONTHS, Period.Kind.YEAR);

    private final Organisation organisation;
    private final Reporting reporting;
    private final Access access;
    private final Texts text;
    private final Clock clock;

    Places(Organisation organisation, Reporting reporting, Access access, Texts text, Clock clock) {
        this.organisation = organisation;
        this.reporting = reporting;
        this.access = access;
        this.text = text;
        this.clock = clock;
    }

    /** Her own unit and those below, and what was said of the report, whatever it is. */
    Form form(@Nullable Unit unit, @Nullable Period period) {
        var own = access.account()
                .map(Account::unit)
                .flatMap(id -> organisation.find(id, LocalDate.now(clock)))
                .orElse(null);
        return new Form(
                units(own, unit),
                unit == null ? "" : unit.reference(),
                periods(own, period),
                period == null ? "" : period.code());
    }

    private List<Choice> units(@Nullable Unit own, @Nullable Unit said) {
        Map<String, String> units = new LinkedHashMap<>();
        if (said != null) {
            units.put(said.reference(), said.title());
        }
        if (own != null) {
            Stream.concat(Stream.of(own), organisation.children(own.id(), own.on()).stream())
                    .filter(each -> said == null || !each.id().equals(said.id()))
                    .forEach(each -> units.put(each.reference(), each.title()));
        }
        return units.entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .toList();
    }

    private List<Choice> periods(@Nullable Unit own, @Nullable Period said) {
        var periods = new LinkedHashSet<Period>();
        if (said != null) {
            periods.add(said);
        }
        var today = LocalDate.now(clock);
        for (var kind : KINDS) {
            Period.around(kind, today).ifPresent(now -> {
                periods.add(now);
                now.before().ifPresent(periods::add);
            });
        }
        if (own != null) {
            periods.addAll(reporting.periods(own));
        }
        return new ArrayList<>(periods)
                .stream()
                        .map(period -> new Choice(period.code(), text.period(period)))
                        .toList();
    }
}
