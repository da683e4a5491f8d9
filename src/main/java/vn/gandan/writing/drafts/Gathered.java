package vn.gandan.writing.drafts;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;
import vn.gandan.writing.phrases.Asked.Foremost;
import vn.gandan.writing.phrases.Fact;
import vn.gandan.writing.phrases.Facts;
import vn.gandan.writing.phrases.Name;
import vn.gandan.writing.phrases.PeriodWords;
import vn.gandan.writing.phrases.Sought;

/**
 * All that one report asks of the data, read at once and as of one moment.
 *
 * @param items codes of the categories that are meant
 */
public record Gathered(
        Subject subject,
        Map<Sought, Fact> facts,
        Map<Sought, String> items,
        Map<String, Total> own,
        Map<UnitId, Map<String, Total>> below,
        Map<Period, Map<String, Total>> within,
        Map<String, String> cited)
        implements Facts {

    @Override
    public Optional<Fact> fact(Sought sought) {
        return Optional.ofNullable(facts.get(sought));
    }

    /** Units without a figure are not among them; of equal figures the first by name comes first. */
    @Override
    public List<String> foremost(Foremost asked) {
        Comparator<Unit> byFigure = comparing(unit -> sure(unit, asked.code()));
        return subject.below().stream()
                .filter(unit -> value(unit, asked.code()) != null)
                .sorted(asked.highest() ? byFigure.reversed() : byFigure)
                .limit(asked.count())
                .map(Unit::fullName)
                .toList();
    }

    /** Code of the category; blank for a total. */
    String item(Sought sought) {
        return items.getOrDefault(sought, "");
    }

    private BigDecimal sure(Unit unit, String code) {
        var value = value(unit, code);
        return value == null ? BigDecimal.ZERO : value;
    }

    @Nullable Total total(Unit unit, String code) {
        return below.getOrDefault(unit.id(), Map.of()).get(code);
    }

    @Nullable Total total(Period period, String code) {
        return within.getOrDefault(period, Map.of()).get(code);
    }

    @Nullable Total whole(String code) {
        return own.get(code);
    }

    private @Nullable BigDecimal value(Unit unit, String code) {
        var total = total(unit, code);
        return total == null ? null : total.value();
    }

    Indicator indicator(String code) {
        return fact(code).orElseThrow().indicator();
    }

    @Override
    public Optional<String> cited(String symbol) {
        return Optional.ofNullable(cited.get(symbol));
    }

    @Override
    public String named(Name name) {
        return switch (name) {
            case UNIT -> subject.unit().fullName();
            case PERIOD -> PeriodWords.of(subject.period());
            case FIRST_DAY -> PeriodWords.day(subject.period().firstDay());
            case LAST_DAY -> PeriodWords.day(subject.period().lastDay());
            case BELOW ->
                subject.below().stream().map(Unit::shortKind).distinct().collect(Collectors.joining(", "));
            case COUNT_BELOW -> Numbers.VIETNAMESE.of(subject.below().size());
        };
    }
}
