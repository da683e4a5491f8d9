package vn.gandan.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.UnitId;

/**
 * What becomes of units from a day on, by which decision (phương án sắp xếp đơn vị). All steps happen at once: a child of a
 * unit that ends may have a step of its own.
 */
public record SuccessionPlan(LocalDate day, String legalBasis, List<Step> steps) {

    public SuccessionPlan {
        steps = List.copyOf(steps);
    }

    /** Nhập; chia, tách; đổi tên; điều chuyển; giải thể; lập mới. */
    public enum Kind {
        MERGE,
        SPLIT,
        RENAME,
        TRANSFER,
        ABOLISH,
        OPEN
    }

    /** One step. What it does not need is empty: only a split places children, only a transfer goes to another parent. */
    public record Step(
            Kind kind,
            List<UnitId> units,
            List<Successor> into,
            List<Placement> placements,
            @Nullable Anchor to) {

        public Step {
            units = List.copyOf(units);
            into = List.copyOf(into);
            placements = List.copyOf(placements);
        }

        /** Several units become one: a new one, or one of them that goes on. */
        public static Step merge(List<UnitId> units, Successor into) {
            return new Step(Kind.MERGE, units, List.of(into), List.of(), null);
        }

        /** One unit becomes several new ones; each of its children is placed, or divided by a step of its own. */
        public static Step split(UnitId unit, List<Successor> into, List<Placement> placements) {
            return new Step(Kind.SPLIT, List.of(unit), into, placements, null);
        }

        public static Step rename(UnitId unit, Successor called) {
            return new Step(Kind.RENAME, List.of(unit), List.of(called), List.of(), null);
        }

        public static Step transfer(UnitId unit, Anchor to) {
            return new Step(Kind.TRANSFER, List.of(unit), List.of(), List.of(), to);
        }

        public static Step abolish(UnitId unit) {
            return new Step(Kind.ABOLISH, List.of(unit), List.of(), List.of(), null);
        }

        public static Step open(Successor unit) {
            return new Step(Kind.OPEN, List.of(), List.of(unit), List.of(), null);
        }
    }

    /**
     * A unit as it is from the day on. A new one has a key of the plan's own, by which others stand under it; one that goes
     * on is named. Without a parent it stands where its predecessors stood.
     */
    public record Successor(
            String key,
            @Nullable UnitId goesOn,
            String name,
            String kind,
            @Nullable String code,
            @Nullable Anchor parent) {

        public static Successor made(String key, String kind, String name, @Nullable String code) {
            return new Successor(key, null, name, kind, code, null);
        }

        public static Successor goingOn(UnitId unit, String kind, String name, @Nullable String code) {
            return new Successor("", unit, name, kind, code, null);
        }

        public Successor under(Anchor above) {
            return new Successor(key, goesOn, name, kind, code, above);
        }
    }

    /** A child of a divided unit stands under the successor of that key. */
    public record Placement(UnitId child, String under) {}

    /** A parent: a unit that is there already, or one that the plan makes. */
    public record Anchor(@Nullable UnitId unit, @Nullable String made) {

        public static Anchor at(UnitId unit) {
            return new Anchor(unit, null);
        }

        public static Anchor made(String key) {
            return new Anchor(null, key);
        }
    }
}
