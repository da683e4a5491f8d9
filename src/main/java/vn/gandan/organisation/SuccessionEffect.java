package vn.gandan.organisation;

import java.util.List;
import java.util.function.Function;

/**
 * Knows what a reorganisation does to what its module keeps on units: every such module has one. Asked within the transaction
 * that enacts the plan, or rehearses it for the preview.
 */
public interface SuccessionEffect {

    /** Where its part stands in the preview. */
    int order();

    /**
     * Looks at what stands before anything is written; what it gives looks again afterwards and tells the difference. Asked
     * for previews only.
     */
    Function<TerritoryChanged, List<Effect>> before(Redrawn drawn);

    /** What forbids the change, asked when the units are written; empty where nothing does. */
    default List<PlanFault> against(TerritoryChanged change) {
        return List.of();
    }

    /** What forbids undoing it; the change is told as it was enacted. */
    default List<PlanFault> againstUndo(TerritoryChanged change) {
        return List.of();
    }

    /** Part of a preview, in words of the reader's language: a heading, a sentence, and a table where there is more to say. */
    record Effect(String title, String sentence, List<String> columns, List<Row> rows) {

        public Effect {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        public static Effect of(String title, String sentence) {
            return new Effect(title, sentence, List.of(), List.of());
        }
    }

    /** A row of the table; {@code remark} is said under it, empty where nothing is. */
    record Row(List<String> cells, String remark) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
