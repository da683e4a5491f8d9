package vn.gandan.reviews.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Line;
import vn.gandan.filings.Sheet;
import vn.gandan.forms.Finding;
import vn.gandan.forms.Forms;
import vn.gandan.indicators.Cell;

/**
 * What stands out in figures that were sent. Whoever sent them may have explained it, and the form is content then; whoever
 * looks at them is told all the same.
 */
@Component
class Warnings {

    private final Forms forms;

    Warnings(Forms forms) {
        this.forms = forms;
    }

    Map<FilingKey, Integer> counts(Collection<Sheet> sheets) {
        return sheets.stream()
                .collect(Collectors.toMap(
                        sheet -> sheet.filing().key(), sheet -> of(sheet).size(), (one, same) -> one));
    }

    List<Finding> of(Sheet sheet) {
        if (!sheet.filing().sent()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        sheet.lines().stream().map(Warnings::known).filter(Objects::nonNull).forEach(findings::add);
        findings.addAll(forms.check(
                sheet.asked().definition(), values(sheet, Line::value), values(sheet, Line::last), Set.of()));
        return findings;
    }

    /** Not what the system counted itself. */
    private static @Nullable Finding known(Line line) {
        var known = line.known();
        var value = line.value();
        return known == null || value == null || value.compareTo(known.value()) == 0
                ? null
                : new Finding(
                        List.of(line.field().cell()),
                        Finding.Kind.KNOWN,
                        false,
                        List.of(known.value(), known.source()));
    }

    private static Map<Cell, BigDecimal> values(Sheet sheet, Function<Line, @Nullable BigDecimal> which) {
        var values = new HashMap<Cell, BigDecimal>();
        for (var line : sheet.lines()) {
            var value = which.apply(line);
            if (value != null) {
                values.put(line.field().cell(), value);
            }
        }
        return values;
    }

    /** What is said about each figure. */
    Map<Cell, List<Finding>> byCell(Sheet sheet) {
        return of(sheet).stream()
                .flatMap(finding -> Stream.ofNullable(finding.cell()).map(cell -> Map.entry(cell, finding)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
