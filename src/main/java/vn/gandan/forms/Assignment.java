package vn.gandan.forms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A form given to units to fill in (giao biểu): to whom, for which periods, looked at by whom, for periods from a day on. */
public record Assignment(
        long id,
        FormId form,
        Addressees to,
        Rhythm rhythm,
        Route route,
        LocalDate from,
        @Nullable LocalDate until) {}
