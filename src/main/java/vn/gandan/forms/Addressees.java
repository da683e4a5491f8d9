package vn.gandan.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;
import vn.gandan.shared.UnitId;

/**
 * Who has to fill a form in (đơn vị lập biểu): all units of a level under a root, of some kinds only where kinds are named,
 * or named units. Both are told for the last day of a period.
 */
public record Addressees(UnitId root, @Nullable Level level, List<String> kinds, List<UnitId> named) {

    public Addressees {
        kinds = List.copyOf(kinds);
        named = List.copyOf(named);
    }

    public static Addressees all(Level level, UnitId root) {
        return new Addressees(root, level, List.of(), List.of());
    }
}
