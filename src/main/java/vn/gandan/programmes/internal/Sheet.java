package vn.gandan.programmes.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Document;
import vn.gandan.duties.Duty;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.Programme;
import vn.gandan.programmes.Progress;
import vn.gandan.programmes.Task;

/** One programme on one page. */
public record Sheet(
        Programme programme,
        Unit unit,
        LocalDate today,
        boolean writes,
        Progress progress,
        List<Row> rows,
        List<Duty> reviews,
        @Nullable Document paper) {

    /** A task and how far it is. */
    public record Row(Task task, Progress progress) {

        public boolean late() {
            return progress.late() > 0;
        }
    }

    /** A unit that still owes something, and the duty in which it does. */
    public record Behind(Duty duty, String unit) {}

    public boolean open() {
        return writes && !programme.closed();
    }

    public List<Row> standing() {
        return rows.stream().filter(row -> !row.task().withdrawn()).toList();
    }

    public List<Row> withdrawn() {
        return rows.stream().filter(row -> row.task().withdrawn()).toList();
    }

    public long complete() {
        return standing().stream().filter(row -> row.progress().complete()).count();
    }
}
