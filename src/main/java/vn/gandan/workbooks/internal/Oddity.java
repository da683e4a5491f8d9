package vn.gandan.workbooks.internal;

/** What is unusual about a cell: công thức (its result counts); ngày tháng, lỗi, đúng/sai, phần trăm, chữ quá dài (no figure). */
public enum Oddity {
    FORMULA,
    DATE,
    FAILURE,
    LOGICAL,
    PERCENT,
    TOO_LONG;

    boolean wrong() {
        return this != FORMULA;
    }
}
