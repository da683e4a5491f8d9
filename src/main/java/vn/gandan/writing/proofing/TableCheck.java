package vn.gandan.writing.proofing;

import static vn.gandan.writing.proofing.Finding.Why.ANNEX_AGAINST_DATA;
import static vn.gandan.writing.proofing.Finding.Why.ANNEX_AGAINST_TEXT;
import static vn.gandan.writing.proofing.Finding.Why.COLUMN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.figures.IndicatorProposals.Entry;
import vn.gandan.shared.Numbers;
import vn.gandan.writing.phrases.PeriodWords;
import vn.gandan.writing.proofing.Finding.Mend;
import vn.gandan.writing.proofing.Grid.Cell;
import vn.gandan.writing.proofing.Grid.Row;

/** Tables against the data, against the text, and their columns against the line of the whole. */
final class TableCheck implements Check {

    private static final Pattern NOT_ADDED =
            Pattern.compile("(?iu)%|tỷ lệ|tỉ lệ|bình quân|trung bình|xếp|năm|điểm|ghi chú|so với");

    private final Manuscript paper;
    private final Known known;
    private final Columns columns;

    TableCheck(Manuscript paper, Known known, List<Entry> catalogue, SureIndicators sure) {
        this.paper = paper;
        this.known = known;
        columns = new Columns(catalogue, sure);
    }

    @Override
    public Stream<Finding> findings() {
        return paper.grids().stream().flatMap(grid -> new Looked(grid).findings().stream());
    }

    /** What a cell is held against. */
    private record Against(Cell cell, String code, BigDecimal figure, boolean whole) {

        /** So many đồng stand in a column of triệu đồng. */
        boolean told(int power) {
            var value = cell.value().movePointRight(power);
            int finest = power - cell.number().decimals();
            return (power == 0 && cell.number().decimals() == 0)
                    ? value.compareTo(figure) == 0
                    : value.subtract(figure).abs().compareTo(BigDecimal.ONE.movePointRight(finest)) < 0;
        }
    }

    private final class Looked {

        private final Grid grid;
        private final List<Finding> findings = new ArrayList<>();
        private final Set<Integer> explained = new HashSet<>();

        Looked(Grid grid) {
            this.grid = grid;
        }

        List<Finding> findings() {
            for (int column = 1; column < grid.heads().size(); column++) {
                var code = columns.indicator(grid, column);
                if (code != null) {
                    against(column, code);
                }
            }
            for (int column = 1; column < grid.heads().size(); column++) {
                if (!explained.contains(column)) {
                    sum(column).ifPresent(findings::add);
                }
            }
            return findings;
        }

        private void against(int column, String code) {
            int power = Columns.power(grid.head(column));
            var all = comparable(column, code);
            var wrong = all.stream().filter(each -> !each.told(power)).toList();
            // Where most disagree, the table is about something else.
            if (all.size() > 1 && wrong.size() * 2 > all.size()) {
                explained.add(column);
                return;
            }
            wrong.forEach(each -> findings.add(finding(each, power)));
            if (!wrong.isEmpty()) {
                explained.add(column);
            }
            if (all.stream().noneMatch(Against::whole)) {
                againstText(column, code, power);
            }
        }

        private List<Against> comparable(int column, String code) {
            var all = new ArrayList<Against>();
            for (var row : grid.rows()) {
                var cell = row.in(column);
                var figure = cell == null ? null : figure(row, code);
                if (cell != null && figure != null) {
                    all.add(new Against(cell, code, figure, row.whole()));
                }
            }
            return all;
        }

        private @Nullable BigDecimal figure(Row row, String code) {
            if (row.whole()) {
                var fact = grid.whole() == null ? null : known.fact(code);
                return fact == null ? null : fact.value();
            }
            return known.below().entrySet().stream()
                    .filter(unit -> unit.getKey().equalsIgnoreCase(row.name()))
                    .map(unit -> unit.getValue().get(code))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private Finding finding(Against against, int power) {
            var number = against.cell().number();
            boolean textTells = against.whole()
                    && paper.figures().stream()
                            .anyMatch(
                                    stated -> stated.of(against.code()) && FigureCheck.tells(stated, against.figure()));
            var fact = Objects.requireNonNull(known.facts().get(against.code()));
            var measured = Numbers.VIETNAMESE.measured(
                    against.figure(), fact.indicator().measure());
            return Finding.of(
                    textTells ? ANNEX_AGAINST_TEXT : ANNEX_AGAINST_DATA,
                    number.span(),
                    textTells
                            ? List.of(measured, paper.words(number.span()))
                            : List.of(fact.indicator().nameVi(), PeriodWords.of(known.reported()), measured),
                    against.code(),
                    new Mend(number.span(), number.writing(against.figure().movePointLeft(power))));
        }

        /** Where the data tell nothing, the text may. */
        private void againstText(int column, String code, int power) {
            var whole = grid.whole();
            var cell = whole == null ? null : whole.in(column);
            if (cell == null) {
                return;
            }
            var told = paper.figures().stream()
                    .filter(stated -> stated.sure()
                            && stated.of(code)
                            && stated.figure().bound() == null
                            && stated.figure().change() == null)
                    .toList();
            boolean wrong = told.size() == 1
                    && !new Against(cell, code, told.getFirst().value(), true).told(power)
                    && Nearness.near(
                            cell.value().movePointRight(power), told.getFirst().value());
            if (wrong) {
                var number = cell.number();
                findings.add(Finding.of(
                        ANNEX_AGAINST_TEXT,
                        number.span(),
                        List.of(paper.words(told.getFirst().span()), paper.words(number.span())),
                        null,
                        new Mend(
                                number.span(),
                                number.writing(told.getFirst().value().movePointLeft(power)))));
                explained.add(column);
            }
        }

        private Optional<Finding> sum(int column) {
            var whole = grid.whole();
            var total = whole == null ? null : whole.in(column);
            if (total == null
                    || grid.nested()
                    || NOT_ADDED.matcher(grid.head(column)).find()) {
                return Optional.empty();
            }
            var parts = grid.rows().stream()
                    .filter(row -> !row.whole())
                    .flatMap(row -> Stream.ofNullable(row.in(column)))
                    .map(Cell::value)
                    .toList();
            var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean wrong = parts.size() > 1 && sum.compareTo(total.value()) != 0 && Nearness.near(sum, total.value());
            return wrong ? Optional.of(finding(total, sum)) : Optional.empty();
        }

        private static Finding finding(Cell total, BigDecimal sum) {
            var number = total.number();
            return Finding.of(
                    COLUMN,
                    number.span(),
                    List.of(Numbers.VIETNAMESE.exact(sum), Numbers.VIETNAMESE.exact(total.value())),
                    null,
                    new Mend(number.span(), number.writing(sum)));
        }
    }
}
