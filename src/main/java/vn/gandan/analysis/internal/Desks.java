package vn.gandan.analysis.internal;

import org.springframework.stereotype.Component;
import vn.gandan.shared.TableFile;

/** Each way to look at figures, as a page, as a table to take away and, where it is drawn, as a picture. */
@Component
class Desks {

    private final SeriesDesk series;
    private final RankingDesk ranking;
    private final ComparisonDesk comparison;
    private final MapDesk map;
    private final PivotDesk pivot;
    private final ContradictionDesk contradictions;

    Desks(
            SeriesDesk series,
            RankingDesk ranking,
            ComparisonDesk comparison,
            MapDesk map,
            PivotDesk pivot,
            ContradictionDesk contradictions) {
        this.series = series;
        this.ranking = ranking;
        this.comparison = comparison;
        this.map = map;
        this.pivot = pivot;
        this.contradictions = contradictions;
    }

    Object page(View view, Asked asked) {
        return switch (view) {
            case SERIES -> series.page(asked);
            case RANKING -> ranking.page(asked);
            case COMPARISON -> comparison.page(asked);
            case MAP -> map.page(asked);
            case PIVOT -> pivot.page(asked);
            case CONTRADICTIONS -> contradictions.page(asked);
        };
    }

    TableFile table(View view, Asked asked) {
        return switch (view) {
            case SERIES -> series.table(asked);
            case RANKING -> ranking.table(asked);
            case COMPARISON -> comparison.table(asked);
            case MAP -> map.table(asked);
            case PIVOT -> pivot.table(asked);
            case CONTRADICTIONS -> contradictions.table(asked);
        };
    }

    /** Only of those that are drawn. */
    Picture picture(View view, Asked asked) {
        return switch (view) {
            case SERIES -> series.picture(asked);
            case RANKING -> ranking.picture(asked);
            case MAP -> map.picture(asked);
            case COMPARISON, PIVOT, CONTRADICTIONS -> throw new IllegalArgumentException(view + " is not drawn");
        };
    }
}
