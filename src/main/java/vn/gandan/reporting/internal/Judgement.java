package vn.gandan.reporting.internal;

import static vn.gandan.indicators.IndicatorError.INDICATOR_NOT_FOUND;
import static vn.gandan.reporting.ReportingError.COUNTED_FROM_TREE;
import static vn.gandan.reporting.ReportingError.FIGURE_LOCKED;
import static vn.gandan.reporting.ReportingError.ITEM_UNKNOWN;
import static vn.gandan.reporting.ReportingError.RATIO_FROM_PARTS;
import static vn.gandan.reporting.ReportingError.ROW_TWICE;
import static vn.gandan.reporting.ReportingError.TOTAL_DIFFERS_FROM_ITEMS;
import static vn.gandan.reporting.ReportingError.VALUE_NEGATIVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Category;
import vn.gandan.indicators.Cell;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.reporting.Receipt.Rejection;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Refusal;

/**
 * Which figures of a submission are taken and which refused, row by row, given what the unit reported for the period
 * before. Where only categories of an indicator are sent, their sum is added as its total.
 */
record Judgement(List<Taken> taken, List<Rejection> rejections) {

    /** A figure that is taken, with its indicator; {@code sent}: a row of the submission, and not a total added to its items. */
    record Taken(Indicator indicator, Figure figure, boolean sent) {}

    static Judgement of(Submission submission, Map<Cell, BigDecimal> before, Indicators indicators) {
        var judge = new Judge(before, indicators);
        // Ratios last: whether one may be sent depends on the parts sent with it, wherever they stand.
        var ratios = new ArrayList<Figure>();
        for (var figure : submission.figures()) {
            if (judge.isRatio(figure)) {
                ratios.add(figure);
            } else {
                judge.row(figure);
            }
        }
        ratios.forEach(judge::row);
        judge.settleItems();
        return new Judgement(List.copyOf(judge.taken.values()), judge.rejections);
    }

    /** Without the rows that other rules refuse. */
    Judgement without(List<Rejection> refused) {
        if (refused.isEmpty()) {
            return this;
        }
        var rows = new HashSet<>(refused.stream().map(Rejection::row).toList());
        var all = new ArrayList<>(rejections);
        all.addAll(refused);
        return new Judgement(
                taken.stream().filter(row -> !rows.contains(row.figure().row())).toList(), all);
    }

    /** Without the rows that are locked. */
    Judgement unless(Predicate<Taken> locked) {
        var kept = new ArrayList<Taken>();
        var all = new ArrayList<>(rejections);
        for (var row : taken) {
            if (locked.test(row)) {
                var code = row.figure().indicator();
                all.add(new Rejection(row.figure().row(), "indicator", FIGURE_LOCKED.refuse(code)));
            } else {
                kept.add(row);
            }
        }
        return new Judgement(kept, all);
    }

    private static final class Judge {

        private final Map<Cell, BigDecimal> before;
        private final Indicators indicators;
        private final Map<Cell, Taken> taken = new LinkedHashMap<>();
        private final List<Rejection> rejections = new ArrayList<>();
        private final Map<String, List<Figure>> withItems = new LinkedHashMap<>();

        Judge(Map<Cell, BigDecimal> before, Indicators indicators) {
            this.before = before;
            this.indicators = indicators;
        }

        boolean isRatio(Figure figure) {
            return indicators.find(figure.indicator()).filter(Indicator::ratio).isPresent();
        }

        void row(Figure figure) {
            var indicator = indicators.find(figure.indicator()).orElse(null);
            if (indicator == null) {
                reject(figure, "indicator", INDICATOR_NOT_FOUND.refuse(figure.indicator()));
            } else if (indicator.countedFromTree()) {
                reject(figure, "indicator", COUNTED_FROM_TREE.refuse(figure.indicator()));
            } else if (!knows(indicator, figure.item())) {
                reject(figure, "item", ITEM_UNKNOWN.refuse(figure.indicator(), figure.item()));
            } else if (figure.value() != null
                    && indicator.rollsUp()
                    && figure.value().signum() < 0) {
                reject(figure, "value", VALUE_NEGATIVE.refuse(figure.indicator(), figure.value()));
            } else if (figure.value() != null && indicator.ratio() && hasParts(indicator)) {
                reject(figure, "indicator", RATIO_FROM_PARTS.refuse(figure.indicator(), parts(indicator)));
            } else if (taken.putIfAbsent(cell(figure), new Taken(indicator, figure, true)) != null) {
                reject(figure, "indicator", ROW_TWICE.refuse(figure.indicator()));
            } else if (!indicators.categories(indicator.code()).isEmpty()) {
                withItems
                        .computeIfAbsent(indicator.code(), ignored -> new ArrayList<>())
                        .add(figure);
            }
        }

        private boolean knows(Indicator indicator, String item) {
            return item.isEmpty()
                    || indicators.categories(indicator.code()).stream()
                            .map(Category::code)
                            .anyMatch(item::equals);
        }

        /** With a part missing the ratio cannot be computed, and what was published of it is all there is. */
        private boolean hasParts(Indicator ratio) {
            return Stream.of(ratio.numerator(), ratio.denominator())
                    .flatMap(Collection::stream)
                    .allMatch(code -> indicators.indicator(code).countedFromTree() || has(new Cell(code, "")));
        }

        private boolean has(Cell part) {
            return before.containsKey(part) || taken.containsKey(part);
        }

        private static String parts(Indicator ratio) {
            return String.join("+", ratio.numerator()) + " / " + String.join("+", ratio.denominator());
        }

        /** A total equals its items or is refused, the items with it; where only items are sent, it is their sum. */
        void settleItems() {
            withItems.forEach((code, figures) -> {
                var items = items(code);
                if (items.isEmpty()) {
                    withdrawTotal(code, figures.getFirst());
                    return;
                }
                var sum = items.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                var sent = taken.get(new Cell(code, ""));
                if (sent == null) {
                    var total = new Figure(code, "", sum, figures.getFirst().row());
                    taken.put(new Cell(code, ""), new Taken(indicators.indicator(code), total, false));
                } else if (sent.figure().value() == null
                        || sent.figure().value().compareTo(sum) != 0) {
                    figures.forEach(figure -> {
                        taken.remove(cell(figure));
                        reject(
                                figure,
                                "value",
                                TOTAL_DIFFERS_FROM_ITEMS.refuse(
                                        code, String.valueOf(sent.figure().value()), sum));
                    });
                }
            });
        }

        /** With its last category withdrawn a total says nothing any more, unless it was sent as well. */
        private void withdrawTotal(String code, Figure last) {
            boolean hadItems = before.keySet().stream()
                    .anyMatch(cell ->
                            cell.indicator().equals(code) && !cell.item().isEmpty());
            if (hadItems && before.containsKey(new Cell(code, ""))) {
                taken.putIfAbsent(
                        new Cell(code, ""),
                        new Taken(indicators.indicator(code), new Figure(code, "", null, last.row()), false));
            }
        }

        /** The items of an indicator as they will stand. */
        private Map<String, BigDecimal> items(String code) {
            var items = new LinkedHashMap<String, BigDecimal>();
            var cells = Stream.concat(before.keySet().stream(), taken.keySet().stream())
                    .filter(cell ->
                            cell.indicator().equals(code) && !cell.item().isEmpty())
                    .map(Cell::item)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (var item : cells) {
                var value = standing(new Cell(code, item));
                if (value != null) {
                    items.put(item, value);
                }
            }
            return items;
        }

        private @Nullable BigDecimal standing(Cell cell) {
            var sent = taken.get(cell);
            return sent == null ? before.get(cell) : sent.figure().value();
        }

        private static Cell cell(Figure figure) {
            return new Cell(figure.indicator(), figure.item());
        }

        private void reject(Figure figure, String field, Refusal reason) {
            rejections.add(new Rejection(figure.row(), field, reason));
        }
    }
}
