package vn.gandan.duties.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.duties.Duty;

/**
 * A duty as one line of a list: who owes it and who gave it by name, how long it has, and what the reader does next.
 *
 * @param own given by the reader's own unit
 */
public record Row(
        Duty duty,
        Left left,
        String unit,
        @Nullable String giver,
        boolean own,
        @Nullable String person,
        List<Mark> marks,
        @Nullable Act act) {

    /** A word about its state, and how pressing it looks. */
    public record Mark(String style, String words) {}

    public String seen() {
        return duty.id() + ":" + duty.version();
    }

    public String address() {
        return "/duties/" + duty.id();
    }
}
