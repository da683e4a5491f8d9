package vn.gandan.directives.internal;

import org.jspecify.annotations.Nullable;

/** What was typed of study sessions: one on a day, or those of some time in all. */
public record StudyForm(
        @Nullable String first,
        @Nullable String last,
        @Nullable String sessions,
        @Nullable String attendances,
        @Nullable String note) {

    static final StudyForm NOTHING = new StudyForm(null, null, null, null, null);

    public String shown(@Nullable String value) {
        return value == null ? "" : value;
    }
}
