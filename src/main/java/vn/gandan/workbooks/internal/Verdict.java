package vn.gandan.workbooks.internal;

/** How a unit's row was found: bỏ trống, không đổi, gửi được, cần sửa hoặc ghi lý do, đã khóa. */
public enum Verdict {
    BLANK,
    UNCHANGED,
    READY,
    FAULTY,
    LOCKED;

    /** Whether it brings anything. */
    boolean brings() {
        return this == READY || this == FAULTY;
    }
}
