package vn.gandan.programmes.internal;

import vn.gandan.programmes.Task;

/** A task on its page, with the form of its change as it stands. */
public record Editing(Sheet sheet, Task task, String title, String dueOn, String reason, Faults faults) {

    static Editing of(Sheet sheet, Task task, Faults faults) {
        return new Editing(sheet, task, task.title(), task.dueOn().toString(), "", faults);
    }
}
