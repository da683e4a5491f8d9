package vn.gandan.organisation;

import java.util.List;
import vn.gandan.shared.UnitId;

/**
 * The units of an earlier day that count for a unit of a later one (quy đổi theo đơn vị). {@code whole}: with all that stood
 * under them. {@code alone}: with their own figure only, because some of what stood under them went elsewhere and is told
 * there. {@code shared}: units whose own figure belongs to several and cannot be divided.
 */
public record Restatement(List<UnitId> whole, List<UnitId> alone, List<UnitId> shared) {

    public static final Restatement NOTHING = new Restatement(List.of(), List.of(), List.of());

    public Restatement {
        whole = List.copyOf(whole);
        alone = List.copyOf(alone);
        shared = List.copyOf(shared);
    }

    public static Restatement itself(UnitId unit) {
        return new Restatement(List.of(unit), List.of(), List.of());
    }
}
