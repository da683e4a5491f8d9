package vn.gandan.forms.internal;

import java.util.List;

/** Something for which a definition does not hold together, and where; its words are {@code forms.flaw.<KIND>}. */
public record Flaw(Place place, Kind kind, List<Object> details) {

    /** What can be wrong with a definition. */
    public enum Kind {
        TITLE_EMPTY,
        TOO_LONG,
        NO_SECTIONS,
        SECTION_EMPTY,
        TOO_MANY_FIELDS,
        TOO_MANY_RULES,
        DAY_UNREADABLE,
        NUMBER_UNREADABLE,
        CELL_EMPTY,
        INDICATOR_UNKNOWN,
        INDICATOR_COMPUTED,
        INDICATOR_COUNTED,
        CATEGORY_UNKNOWN,
        CELL_TWICE,
        DECIMALS_UNUSABLE,
        BOUND_UNUSABLE,
        LEAST_ABOVE_MOST,
        JUMP_TOO_SMALL,
        WORDS_EMPTY,
        CONDITION_EMPTY,
        CONDITION_UNREADABLE,
        CONDITION_NO_CLAIM,
        CONDITION_MIXED,
        CONDITION_WITHOUT_FIGURES,
        VARIABLE_UNKNOWN,
        FUNCTION_UNKNOWN,
        NUMBER_UNUSABLE,
        FILE_MISSING,
        FILE_TOO_LARGE,
        FILE_UNREADABLE,
        COLUMN_MISSING,
        SECTION_UNKNOWN,
        REQUIRED_UNREADABLE,
        BROKEN_UNREADABLE,
        OWNER_NEEDED,
        CODE_UNUSABLE,
        CODE_TAKEN,
        VERSION_NOT_LATER,
        CHANGED_MEANWHILE
    }

    public Flaw {
        details = List.copyOf(details);
    }

    static Flaw at(Place place, Kind kind, Object... details) {
        return new Flaw(place, kind, List.of(details));
    }
}
