package vn.gandan.programmes.internal;

import java.util.List;

/** The form of a task as it stands. */
public record TaskForm(
        String title,
        String dueOn,
        boolean acceptance,
        String from,
        Choice choice,
        Choice.Chosen chosen,
        List<Board.Above> above,
        Faults faults) {}
