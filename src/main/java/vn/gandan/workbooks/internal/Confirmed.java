package vn.gandan.workbooks.internal;

import java.util.List;

/** What became of a workbook after it was confirmed, unit by unit. */
public record Confirmed(boolean sent, List<Result> results) {

    public Confirmed {
        results = List.copyOf(results);
    }

    public int count(Result.Kind kind) {
        return (int) results.stream().filter(result -> result.kind() == kind).count();
    }

    /** Those that were refused first; what changed nothing is only counted. */
    public List<Result> told() {
        return results.stream()
                .filter(result -> result.kind() != Result.Kind.BLANK && result.kind() != Result.Kind.UNCHANGED)
                .sorted(java.util.Comparator.comparing(result -> result.kind() != Result.Kind.REFUSED))
                .toList();
    }
}
