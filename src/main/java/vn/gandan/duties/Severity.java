package vn.gandan.duties;

/** Whether a rule may stop an act (bắt buộc) or only reminds (nhắc). */
public enum Severity {
    HARD,
    SOFT
}
