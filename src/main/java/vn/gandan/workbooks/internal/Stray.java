package vn.gandan.workbooks.internal;

/** A cell that belongs nowhere: {@code workbooks.stray.<KIND>} says why. */
public record Stray(Spot at, Kind kind, String detail) {

    /** Đơn vị không được giao biểu; đơn vị có hai dòng; dòng có số mà mất mã đơn vị; biểu không có chỉ tiêu này. */
    public enum Kind {
        UNIT_NOT_ASKED,
        UNIT_TWICE,
        UNIT_MISSING,
        FIELD_UNKNOWN,
        FIELD_TWICE
    }
}
