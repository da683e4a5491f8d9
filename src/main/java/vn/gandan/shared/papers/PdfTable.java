package vn.gandan.shared.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.gandan.shared.papers.PdfRules.Rule;

/** A table with lines between its cells; what stands in a cell belongs together, however far it spreads. */
final class PdfTable {

    private static final int MOST_RULES = 1_500;

    private final List<Rule> across = new ArrayList<>();
    private final List<Rule> down = new ArrayList<>();
    private final TreeSet<Float> columns = new TreeSet<>();
    private final TreeSet<Float> rows = new TreeSet<>();
    private final TreeMap<Integer, TreeMap<Integer, StringBuilder>> cells = new TreeMap<>();

    /** Before which line of the paper it stands. */
    private int place = -1;

    static List<PdfTable> of(PdfRules rules) {
        var across = new ArrayList<>(rules.across());
        var down = new ArrayList<>(rules.down());
        var tables = new ArrayList<PdfTable>();
        while (!down.isEmpty() && across.size() + down.size() < MOST_RULES) {
            var table = new PdfTable();
            table.down.add(down.removeLast());
            table.grow(across, down);
            if (table.divides()) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** By all lines that meet one that it has. */
    private void grow(List<Rule> moreAcross, List<Rule> moreDown) {
        for (int each = 0, other = 0; each < down.size() || other < across.size(); ) {
            if (each < down.size()) {
                take(moreAcross, across, down.get(each++));
            } else {
                take(moreDown, down, across.get(other++));
            }
        }
    }

    private static void take(List<Rule> from, List<Rule> to, Rule met) {
        from.removeIf(rule -> rule.covers(met.place()) && met.covers(rule.place()) && to.add(rule));
    }

    /** Into columns and rows; else it is a frame. */
    private boolean divides() {
        across.forEach(rule -> {
            rows.add(rule.place());
            columns.add(rule.start());
        });
        down.forEach(rule -> columns.add(rule.place()));
        thin(columns);
        thin(rows);
        return down.stream()
                                .map(rule -> Math.round(rule.place() / PdfRules.NEAR))
                                .distinct()
                                .count()
                        > 2
                && rows.size() > 1;
    }

    private static void thin(NavigableSet<Float> places) {
        var kept = new TreeSet<Float>();
        for (float each : places) {
            if (kept.isEmpty() || each - kept.last() > PdfRules.NEAR) {
                kept.add(each);
            }
        }
        places.retainAll(kept);
    }

    /** Whether the word stands in it; the line of the paper is the one that would come next. */
    boolean add(String word, float x, float y, int line) {
        if (x < columns.first() || y < rows.first() || !covers(across, x) || !covers(down, y)) {
            return false;
        }
        place = place < 0 ? line : place;
        int row = before(rows, across, y, x);
        int column = before(columns, down, x, y);
        var cell = cells.computeIfAbsent(row, none -> new TreeMap<>())
                .computeIfAbsent(column, none -> new StringBuilder());
        cell.append(cell.isEmpty() ? "" : " ").append(word);
        return true;
    }

    private static boolean covers(List<Rule> rules, float place) {
        return rules.stream().anyMatch(rule -> rule.covers(place));
    }

    /** Which line is the last before the place and goes by it. */
    private static int before(NavigableSet<Float> places, List<Rule> rules, float place, float along) {
        for (float each : places.headSet(place, true).descendingSet()) {
            for (var rule : rules) {
                if (Math.abs(rule.place() - each) <= PdfRules.NEAR && rule.covers(along)) {
                    return places.headSet(each).size();
                }
            }
        }
        return 0;
    }

    int place() {
        return place;
    }

    /** With a tab before each column but the first. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var row : cells.values()) {
            var line = new StringBuilder();
            int column = 0;
            for (var cell : row.entrySet()) {
                line.append("\t".repeat(cell.getKey() - column)).append(cell.getValue());
                column = cell.getKey();
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
