package vn.gandan.writing.proofs;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.writing.drafts.Gathered;
import vn.gandan.writing.drafts.Gathering;
import vn.gandan.writing.drafts.Wanted;
import vn.gandan.writing.phrases.Fact;
import vn.gandan.writing.proofing.Known;
import vn.gandan.writing.proofing.Known.Former;
import vn.gandan.writing.proofing.Needs;

/** Brings together what a report is held against, within what its reader may see. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Knowledge {

    private final Gathering gathering;
    private final Indicators indicators;
    private final RegisteredPapers papers;
    private final FormerUnits former;
    private final Organisation organisation;
    private final Clock clock;

    Knowledge(
            Gathering gathering,
            Indicators indicators,
            RegisteredPapers papers,
            FormerUnits former,
            Organisation organisation,
            Clock clock) {
        this.gathering = gathering;
        this.indicators = indicators;
        this.papers = papers;
        this.former = former;
        this.organisation = organisation;
        this.clock = clock;
    }

    boolean stood(Unit unit, LocalDate day) {
        return organisation.find(unit.id(), day).isPresent();
    }

    /** Without a unit or a period only what the register and the list of units tell. */
    Known of(@Nullable Unit unit, @Nullable Period period, Basis basis, Needs needs) {
        var today = LocalDate.now(clock);
        var registered = papers.of(needs.symbols());
        var gone = unit == null ? List.<Former>of() : former(unit, period, today);
        var name = unit == null ? "" : unit.fullName();
        if (unit == null || period == null) {
            return new Known(name, period, today, Map.of(), Map.of(), registered, gone);
        }
        var codes = indicators.all().stream().map(Indicator::code).collect(Collectors.toSet());
        var gathered = gathering.gather(
                gathering.subject(unit, period, basis), new Wanted(codes, Set.of(), needs.below(), Set.of(), Set.of()));
        return new Known(name, period, today, facts(gathered), below(gathered), registered, gone);
    }

    private List<Former> former(Unit unit, @Nullable Period period, LocalDate today) {
        var day = period == null || period.lastDay().isAfter(today) ? today : period.lastDay();
        return organisation.lineage(unit.id(), unit.on()).stream()
                .filter(each -> each.level() == Level.PROVINCE)
                .findFirst()
                .flatMap(province -> organisation.find(province.id(), day))
                .map(province -> former.by(province, day))
                .orElse(List.of());
    }

    /** Only what is whole: the report may know more than units that have not reported yet. */
    private static Map<String, Fact> facts(Gathered gathered) {
        var facts = new HashMap<String, Fact>();
        gathered.facts().forEach((sought, fact) -> {
            var code = sought.code();
            if (whole(gathered, fact.indicator())) {
                facts.put(code, fact);
            }
        });
        return facts;
    }

    private static boolean whole(Gathered gathered, Indicator indicator) {
        var total = gathered.own().get(indicator.code());
        if (total == null || total.value() == null) {
            return false;
        }
        return total.origin() == Total.Origin.PARTS
                ? Stream.of(indicator.numerator(), indicator.denominator())
                        .flatMap(List::stream)
                        .allMatch(part -> whole(gathered.own().get(part)))
                : whole(total);
    }

    private static boolean whole(@Nullable Total total) {
        return total != null && (total.origin() != Total.Origin.DESCENDANTS || total.complete());
    }

    private static Map<String, Map<String, BigDecimal>> below(Gathered gathered) {
        var below = new HashMap<String, Map<String, BigDecimal>>();
        for (var unit : gathered.subject().below()) {
            var figures = new HashMap<String, BigDecimal>();
            gathered.below().getOrDefault(unit.id(), Map.of()).forEach((code, total) -> {
                if (total.value() != null && whole(total)) {
                    figures.put(code, total.value());
                }
            });
            below.put(unit.fullName(), figures);
        }
        return below;
    }
}
