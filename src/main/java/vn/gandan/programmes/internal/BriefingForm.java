package vn.gandan.programmes.internal;

import java.util.List;

/** The form of a briefing as it stands; one page from the minutes to the duties. */
public record BriefingForm(
        String key,
        String heldOn,
        String title,
        String minutes,
        String attendances,
        String bodies,
        Choice choice,
        List<Row> rows,
        Faults faults) {

    /** A conclusion, proposed or typed; ticked, it becomes a duty. */
    public record Row(String words, boolean ticked, String dueOn, boolean acceptance, Choice.Chosen chosen) {}
}
