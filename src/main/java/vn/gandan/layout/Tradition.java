package vn.gandan.layout;

/** Whose rules a paper follows (văn bản của Đảng, văn bản hành chính). */
public enum Tradition {
    PARTY,
    STATE
}
