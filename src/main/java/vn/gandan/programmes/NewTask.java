package vn.gandan.programmes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task to be added; from a task of the unit above where it carries one out, which the programme's unit must owe. */
public record NewTask(
        String title,
        LocalDate dueOn,
        boolean needsAcceptance,
        @Nullable UUID fromTask,
        Reach reach) {}
