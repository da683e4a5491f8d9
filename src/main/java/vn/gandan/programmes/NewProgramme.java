package vn.gandan.programmes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.DocumentId;
import vn.gandan.organisation.Unit;

/** A programme to be made, with the tasks it starts with; see {@link Programme}. */
public record NewProgramme(
        Unit unit,
        Programme.Kind kind,
        Term term,
        String title,
        String owner,
        @Nullable String partner,
        @Nullable DocumentId document,
        List<NewTask> tasks) {

    public static NewProgramme yearly(Unit unit, int year, String title, String owner, List<NewTask> tasks) {
        return new NewProgramme(unit, Programme.Kind.YEARLY, Term.year(year), title, owner, null, null, tasks);
    }
}
