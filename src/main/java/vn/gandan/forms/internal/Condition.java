package vn.gandan.forms.internal;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Cell;

/**
 * The condition of a rule, ready to be judged as often as one likes, by several at once: reading it has proved that it
 * asks for nothing but figures of the form.
 */
final class Condition {

    /** What a variable stands for: a figure of this period, or of the one before. */
    record Source(Cell cell, boolean last) {}

    private final Expression expression;
    private final Map<String, Source> sources;
    private final Source[] needed;

    Condition(Expression expression, Map<String, Source> sources) {
        this.expression = expression;
        this.sources = Map.copyOf(sources);
        this.needed = sources.values().toArray(Source[]::new);
    }

    /** What it is about, figures of this period before those of the last. */
    List<Cell> cells() {
        var own = cells(false);
        return own.isEmpty() ? cells(true) : own;
    }

    private List<Cell> cells(boolean last) {
        return List.of(needed).stream()
                .filter(source -> source.last() == last)
                .map(Source::cell)
                .distinct()
                .toList();
    }

    /** Null where it cannot be told: a figure is missing, or something is divided by nothing. */
    @Nullable Boolean holds(Map<Cell, BigDecimal> values, Map<Cell, BigDecimal> last) {
        for (var source : needed) {
            if (!(source.last() ? last : values).containsKey(source.cell())) {
                return null;
            }
        }
        try {
            return Figures.during(
                    new Figures(sources, values, last),
                    () -> expression.evaluate().getBooleanValue());
        } catch (EvaluationException | ParseException impossible) {
            return null;
        }
    }
}
