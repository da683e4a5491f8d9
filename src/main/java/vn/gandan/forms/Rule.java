package vn.gandan.forms;

/**
 * What must hold between the figures of a form (điều kiện giữa các chỉ tiêu): a small expression over the variables of its
 * cells ({@code E02 <= D11}; {@code last_E01} is the last period's), and the words for whoever breaks it. One that does not
 * block asks for a remark. A rule about a figure that is not there is not judged.
 */
public record Rule(String condition, String words, boolean blocks) {}
