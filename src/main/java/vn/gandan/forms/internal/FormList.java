package vn.gandan.forms.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Form;

/** The forms that somebody sees, as a page shows them. */
public record FormList(List<Row> rows, int retired, boolean withRetired, boolean designs, LocalDate today) {

    /**
     * One form.
     *
     * @param asks whom it asks, how often
     * @param mine whether the reader's own unit has to fill it in
     */
    public record Row(
            Form form,
            String title,
            int version,
            int fields,
            @Nullable String owner,
            List<Ask> asks,
            @Nullable Next next,
            boolean mine) {}

    public record Ask(String whom, String rhythm) {}

    public record Next(String period, LocalDate due, boolean soon) {}
}
