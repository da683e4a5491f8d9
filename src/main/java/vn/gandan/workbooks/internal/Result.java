package vn.gandan.workbooks.internal;

/** What became of one unit's row, after the workbook was confirmed. */
public record Result(String unit, String address, Kind kind, String words) {

    /** Đã gửi, đã lưu nháp, không đổi, bỏ trống, chưa nhận. */
    public enum Kind {
        SENT,
        SAVED,
        UNCHANGED,
        BLANK,
        REFUSED
    }
}
