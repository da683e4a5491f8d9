package vn.gandan.filings.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Line;
import vn.gandan.filings.Sheet;
import vn.gandan.forms.Field;
import vn.gandan.forms.Finding;
import vn.gandan.forms.Forms;
import vn.gandan.indicators.Category;
import vn.gandan.indicators.Cell;
import vn.gandan.indicators.Indicators;
import vn.gandan.shared.Texts;

/** Puts a filing together: its lines in the form's order, and what is to be looked at. */
@Component
class Sheets {

    private final FilingStore store;
    private final Grounds grounds;
    private final Forms forms;
    private final Indicators indicators;
    private final Texts text;

    Sheets(FilingStore store, Grounds grounds, Forms forms, Indicators indicators, Texts text) {
        this.store = store;
        this.grounds = grounds;
        this.forms = forms;
        this.indicators = indicators;
        this.text = text;
    }

    List<Sheet> of(Collection<FilingKey> keys) {
        var held = store.find(keys);
        return grounds.of(keys).entrySet().stream()
                .map(entry -> of(held(held, entry.getKey(), entry.getValue()), entry.getValue()))
                .toList();
    }

    /** As it stands in its row, or blank. */
    static Held held(Map<FilingKey, Held> held, FilingKey key, Ground ground) {
        return held.getOrDefault(
                key, new Held(Filing.blank(key, ground.asked().version().number()), Map.of()));
    }

    Sheet of(Held held, Ground ground) {
        var lines = ground.asked()
                .definition()
                .fields()
                .map(field -> line(field, held, ground))
                .toList();
        return new Sheet(held.filing(), ground.asked(), ground.before(), lines, findings(held.filing(), lines, ground));
    }

    private Line line(Field field, Held held, Ground ground) {
        var cell = field.cell();
        var typing = held.typed().get(cell);
        return new Line(
                field,
                name(field),
                indicators.indicator(cell.indicator()).measure(),
                typing == null ? null : typing.text(),
                ground.values().get(cell),
                ground.last().get(cell),
                ground.known().get(cell),
                held.filing().remarks().get(cell),
                held.filing().returned().get(cell));
    }

    private String name(Field field) {
        if (field.label() != null) {
            return field.label();
        }
        var indicator = indicators.indicator(field.cell().indicator());
        var name = indicator.name(text.english());
        return indicators.categories(indicator.code()).stream()
                .filter(category -> category.code().equals(field.cell().item()))
                .findFirst()
                .map(category -> name + ": " + name(category))
                .orElse(name);
    }

    private String name(Category category) {
        return text.english() ? category.nameEn() : category.nameVi();
    }

    private List<Finding> findings(Filing filing, List<Line> lines, Ground ground) {
        var values = new HashMap<Cell, BigDecimal>();
        var unreadable = new HashSet<Cell>();
        for (var line : lines) {
            var figure = line.figure();
            if (figure != null) {
                values.put(line.field().cell(), figure);
            } else if (line.filled()) {
                unreadable.add(line.field().cell());
            }
        }
        var remarked = filing.remarks().keySet();
        var findings = new ArrayList<Finding>();
        lines.stream()
                .map(line -> own(line, unreadable, remarked))
                .filter(Objects::nonNull)
                .forEach(findings::add);
        forms.check(ground.asked().definition(), values, ground.last(), remarked).stream()
                .filter(found -> found.kind() != Finding.Kind.MISSING || !unreadable.contains(found.cell()))
                .forEach(findings::add);
        return findings;
    }

    /** What only this module can see: that it is no number, or not what the system counted. */
    private static @Nullable Finding own(Line line, Set<Cell> unreadable, Set<Cell> remarked) {
        var cell = line.field().cell();
        if (unreadable.contains(cell)) {
            return new Finding(List.of(cell), Finding.Kind.UNREADABLE, true, List.of(line.text()));
        }
        var known = line.known();
        var figure = line.figure();
        if (known == null || figure == null || figure.compareTo(known.value()) == 0 || remarked.contains(cell)) {
            return null;
        }
        return new Finding(List.of(cell), Finding.Kind.KNOWN, false, List.of(known.value(), known.source()));
    }
}
