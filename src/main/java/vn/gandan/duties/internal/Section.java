package vn.gandan.duties.internal;

import java.util.Locale;
import vn.gandan.shared.SharedError;

/** Quá hạn, tuần này, sau tuần này, chờ tôi, chờ nơi khác: where a duty stands on one official's desk. */
public enum Section {
    OVERDUE,
    WEEK,
    LATER,
    ME,
    OTHERS;

    /** As addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Section of(String code) {
        for (var section : values()) {
            if (section.code().equals(code)) {
                return section;
            }
        }
        throw SharedError.PAGE_NOT_FOUND.refuse();
    }
}
