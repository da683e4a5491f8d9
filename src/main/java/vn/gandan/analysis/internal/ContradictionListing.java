package vn.gandan.analysis.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.ReportWords;
import vn.gandan.shared.UnitId;

/** Figures of a period that cannot both be right; what only looks unusual is no matter of a report. */
@Component
@Transactional(readOnly = true)
class ContradictionListing implements ReportListing {

    private static final Set<Rule> CERTAIN = EnumSet.of(Rule.STATED, Rule.PART_OVER_WHOLE);
    private static final Numbers NUMBERS = Numbers.VIETNAMESE;

    private final ContradictionStore store;
    private final Organisation organisation;
    private final Indicators indicators;
    private final Clock clock;

    ContradictionListing(ContradictionStore store, Organisation organisation, Indicators indicators, Clock clock) {
        this.store = store;
        this.organisation = organisation;
        this.indicators = indicators;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "số liệu mâu thuẫn";
    }

    @Override
    public Listed items(UnitId unit, Period period) {
        var today = LocalDate.now(clock);
        var day = period.lastDay().isBefore(today) ? period.lastDay() : today;
        var root = organisation
                .find(unit, day)
                .or(() -> organisation.find(unit, today))
                .orElse(null);
        if (root == null) {
            return Listed.NOTHING;
        }
        var found = store.find(root, period, List.of(), null).stream()
                .filter(each -> CERTAIN.contains(each.rule()) && each.indicator() != null && each.against() != null)
                .toList();
        var units = organisation
                .find(found.stream().map(Finding::unit).distinct().toList(), day)
                .stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        var byId = indicators.all().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        var known =
                found.stream().filter(each -> units.containsKey(each.unit())).toList();
        return new Listed(
                known.stream()
                        .limit(ReportWords.TOLD)
                        .map(each -> item(
                                each,
                                Objects.requireNonNull(units.get(each.unit())),
                                Objects.requireNonNull(byId.get(each.indicator())),
                                period))
                        .toList(),
                known.size());
    }

    private static Item item(Finding found, Unit unit, Indicator indicator, Period period) {
        var sentence = found.rule() == Rule.STATED
                ? "%s của %s: số báo cáo là %s, cộng từ các đơn vị trực thuộc là %s"
                : "%s của %s: phần được tính là %s, lớn hơn tổng số là %s";
        return new Item(
                sentence.formatted(
                        indicator.nameVi(),
                        unit.fullName(),
                        NUMBERS.exact(found.value()),
                        NUMBERS.exact(Objects.requireNonNull(found.against()))),
                "/analysis/contradictions?unit=%s&period=%s&as=reported".formatted(unit.reference(), period.code()));
    }
}
