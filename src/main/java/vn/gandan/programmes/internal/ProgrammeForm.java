package vn.gandan.programmes.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.ProgrammeId;

/**
 * The form of a new programme as it stands: what was typed, what is wrong with it, and the tasks offered from another year.
 *
 * @param copied the programme whose tasks are offered
 */
public record ProgrammeForm(
        Unit unit,
        boolean coordination,
        String title,
        String year,
        String firstDay,
        String lastDay,
        String owner,
        String partner,
        String symbol,
        @Nullable ProgrammeId copied,
        List<Line> lines,
        Faults faults) {

    /** A task of another year, ticked or not. */
    public record Line(UUID task, boolean ticked, String title, String dueOn) {}
}
