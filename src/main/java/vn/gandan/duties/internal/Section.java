package vn.gandan.duties.internal;

/** Quá hạn, tuần này, sau tuần này, chờ tôi, chờ nơi khác: where a duty stands on one official's desk. */
public enum Section {
    OVERDUE,
    WEEK,
    LATER,
    ME,
    OTHERS
}
