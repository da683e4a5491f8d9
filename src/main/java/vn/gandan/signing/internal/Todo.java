package vn.gandan.signing.internal;

/** What somebody can do next with a paper: trình duyệt, sửa rồi trình lại, duyệt, ký ban hành, phát hành. */
public enum Todo {
    SUBMIT,
    MEND,
    APPROVE,
    SIGN,
    ISSUE
}
