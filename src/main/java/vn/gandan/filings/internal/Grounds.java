package vn.gandan.filings.internal;

import static vn.gandan.filings.FilingsError.FORM_NOT_ASKED;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Known;
import vn.gandan.filings.KnownFigures;
import vn.gandan.forms.Asked;
import vn.gandan.forms.FormId;
import vn.gandan.forms.Forms;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Reporting;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** Reads on what filings stand, all of one form and period together. */
@Component
class Grounds {

    private final Forms forms;
    private final Reporting reporting;
    private final List<KnownFigures> counted;
    private final Texts text;

    Grounds(Forms forms, Reporting reporting, List<KnownFigures> counted, Texts text) {
        this.forms = forms;
        this.reporting = reporting;
        this.counted = counted;
        this.text = text;
    }

    Asked asked(FilingKey key) {
        return forms.asked(key.unit(), key.form(), key.period())
                .orElseThrow(() -> FORM_NOT_ASKED.refuse(key.formCode(), text.period(key.period())));
    }

    private record Same(FormId form, Period period) {}

    /** In the order of the keys. */
    Map<FilingKey, Ground> of(Collection<FilingKey> keys) {
        var together = keys.stream().collect(Collectors.groupingBy(key -> new Same(key.form(), key.period())));
        var read = new HashMap<FilingKey, Ground>();
        together.forEach((same, some) -> read.putAll(read(same.period(), some)));
        var grounds = new LinkedHashMap<FilingKey, Ground>();
        keys.forEach(key ->
                grounds.put(key, read.getOrDefault(key, new Ground(asked(key), null, Map.of(), Map.of(), Map.of()))));
        return grounds;
    }

    private Map<FilingKey, Ground> read(Period period, List<FilingKey> keys) {
        var units = keys.stream().map(FilingKey::unit).toList();
        var first = asked(keys.getFirst());
        var before = forms.before(first);
        var values = figures(units, period);
        var last = before.map(earlier -> figures(units, earlier)).orElse(Map.of());
        var known = known(units, period, first);
        return keys.stream().collect(Collectors.toMap(key -> key, key -> {
            var unit = key.unit().id();
            return new Ground(
                    asked(key),
                    before.orElse(null),
                    values.getOrDefault(unit, Map.of()),
                    last.getOrDefault(unit, Map.of()),
                    known.getOrDefault(unit, Map.of()));
        }));
    }

    /** Own figures as they stand; what was withdrawn is not there. */
    Map<UnitId, Map<Cell, BigDecimal>> figures(Collection<Unit> units, Period period) {
        var figures = new HashMap<UnitId, Map<Cell, BigDecimal>>();
        for (var figure : reporting.reported(units, period)) {
            if (figure.value() != null) {
                figures.computeIfAbsent(figure.unit(), ignored -> new HashMap<>())
                        .put(figure.cell(), figure.value());
            }
        }
        return figures;
    }

    private Map<UnitId, Map<Cell, Known>> known(List<Unit> units, Period period, Asked asked) {
        var known = new HashMap<UnitId, Map<Cell, Known>>();
        for (var source : counted) {
            source.of(units, period, Ground.cells(asked))
                    .forEach((unit, figures) -> known.computeIfAbsent(unit, ignored -> new HashMap<>())
                            .putAll(figures));
        }
        return known;
    }
}
