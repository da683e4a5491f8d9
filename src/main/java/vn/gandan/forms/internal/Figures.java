package vn.gandan.forms.internal;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.data.DataAccessorIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Cell;

/** The figures over which a condition is being judged. */
record Figures(Map<String, Condition.Source> sources, Map<Cell, BigDecimal> values, Map<Cell, BigDecimal> last) {

    /** Something that is computed over figures. */
    interface Work<T> {
        T done() throws EvaluationException, ParseException;
    }

    private static final ThreadLocal<@Nullable Figures> CURRENT = new ThreadLocal<>();

    /** Looks into whatever is being judged by this thread, so that one expression serves all. */
    static final DataAccessorIfc ACCESS = new DataAccessorIfc() {
        @Override
        public @Nullable EvaluationValue getData(String variable) {
            var current = CURRENT.get();
            return current == null ? null : current.figure(variable);
        }

        @Override
        public void setData(String variable, EvaluationValue value) {
            throw new UnsupportedOperationException(variable);
        }
    };

    static <T> T during(Figures figures, Work<T> work) throws EvaluationException, ParseException {
        CURRENT.set(figures);
        try {
            return work.done();
        } finally {
            CURRENT.remove();
        }
    }

    private @Nullable EvaluationValue figure(String variable) {
        var source = sources.get(variable);
        if (source == null) {
            return null;
        }
        var figure = (source.last() ? last : values).get(source.cell());
        return figure == null ? null : EvaluationValue.numberValue(figure);
    }
}
