package vn.gandan.reporting;

/** The way a figure came in: trang nhập, lời gọi API, tệp, báo cáo đọc được, phân bổ minh họa. */
public enum Channel {
    PAGE,
    API,
    FILE,
    PASSAGE,
    ILLUSTRATION
}
