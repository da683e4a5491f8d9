package vn.gandan.reading.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A shortcoming or a task in the words of the report (hạn chế, nhiệm vụ).
 *
 * @param dueOn of a task: until when the duty that it opens is owed; null: it opens none
 * @param place the unit that owes the duty; null: the report's
 */
public record PassageFact(
        String words, @Nullable LocalDate dueOn, @Nullable Long place) implements Fact {}
