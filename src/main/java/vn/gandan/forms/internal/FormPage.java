package vn.gandan.forms.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.Form;
import vn.gandan.forms.FormVersion;

/** One form as its page shows it: a version as it will be filled in, its other versions, and who is asked. */
public record FormPage(
        Form form,
        FormVersion shown,
        Preview preview,
        List<Version> versions,
        List<Given> given,
        @Nullable String owner,
        boolean designs,
        LocalDate today) {

    /** A version, until the day before the next one begins. */
    public record Version(
            int number, LocalDate from, @Nullable LocalDate until, boolean shown, boolean inForce) {}

    /**
     * An assignment in words.
     *
     * @param units how many are asked, and which period that was counted for
     */
    public record Given(
            Assignment assignment,
            String whom,
            List<String> named,
            String rhythm,
            List<String> route,
            int units,
            @Nullable String next,
            @Nullable LocalDate due,
            boolean over) {}

    /** How many units are asked now, all assignments together. */
    public int units() {
        return given.stream()
                .filter(each -> !each.over())
                .mapToInt(Given::units)
                .sum();
    }
}
