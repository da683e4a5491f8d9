package vn.gandan.duties.internal;

import org.jspecify.annotations.Nullable;

/**
 * The form that stands open: for which act, what was typed into it, and what of that is mistaken.
 *
 * @param section where to go back to: a section of the work, all that presses (empty), or the duty itself (null)
 */
public record Filling(
        @Nullable Act act,
        Entry entry,
        Mistakes mistakes,
        @Nullable String section) {

    public boolean open(Act other) {
        return act == other;
    }

    public Entry typed(Act other) {
        return open(other) ? entry : Entry.BLANK;
    }

    public Mistakes wrong(Act other) {
        return open(other) ? mistakes : Mistakes.NONE;
    }
}
