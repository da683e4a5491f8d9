package vn.gandan.reporting;

/**
 * The way a figure came in: trang nhập, lời gọi API, tệp, báo cáo đọc được, phân bổ minh họa; or went out or was corrected:
 * trả lại để sửa, điều chỉnh sau khóa.
 */
public enum Channel {
    PAGE,
    API,
    FILE,
    PASSAGE,
    ILLUSTRATION,
    RETURN,
    AMENDMENT
}
