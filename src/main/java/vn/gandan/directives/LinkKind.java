package vn.gandan.directives;

/** Thực hiện (cụ thể hóa), sửa đổi, thay thế, sơ kết/tổng kết, viện dẫn: what one paper is to another. */
public enum LinkKind {
    IMPLEMENTS,
    AMENDS,
    REPLACES,
    SUMMARISES,
    CITES
}
