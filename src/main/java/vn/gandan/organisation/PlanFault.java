package vn.gandan.organisation;

import java.util.List;

/**
 * What is wrong with a plan, or stands in the way of undoing it. Its sentence is {@code organisation.fault.<code>} of the
 * messages with the details, or under another prefix where another module found it.
 */
public record PlanFault(String code, List<Object> details) {

    public PlanFault {
        details = List.copyOf(details);
    }

    /** What this module itself finds wrong. */
    public enum Kind {
        BASIS_MISSING,
        NO_STEPS,
        UNIT_NOT_THERE,
        UNIT_TWICE,
        UNIT_OUTSIDE,
        DAY_BEFORE_VERSION,
        CHANGES_LATER,
        NAME_MISSING,
        KIND_UNFIT,
        CODE_UNREADABLE,
        CODE_TAKEN,
        KEY_TWICE,
        MERGE_NEEDS_TWO,
        KEEPER_UNKNOWN,
        LEVELS_DIFFER,
        SPLIT_NEEDS_TWO,
        CHILD_UNPLACED,
        CHILD_UNKNOWN,
        CHILDREN_LEFT,
        PARENT_MISSING,
        PARENT_ENDS,
        PARENT_UNFIT,
        NOTHING_CHANGES,
        CYCLE,
        UNDONE_ALREADY,
        CHANGED_SINCE,
        CHILD_SINCE
    }

    public static PlanFault found(Kind kind, Object... details) {
        return new PlanFault("organisation.fault." + kind, List.of(details));
    }
}
