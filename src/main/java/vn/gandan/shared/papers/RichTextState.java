package vn.gandan.shared.papers;

/** What holds inside one group of an .rtf, and ends with it. */
final class RichTextState {

    boolean passed;

    /** Begins with the sign by which older programs pass over what they do not know. */
    boolean optional;

    boolean said;

    /** Begins a note, a header or a footer; or stands within one. */
    boolean aside;

    boolean within;
    boolean fonts;
    boolean table;
    boolean raised;
    boolean hidden;
    int font;

    /** How many letters behind one of Unicode are for programs that know none. */
    int fallback = 1;

    RichTextState inner() {
        var inner = new RichTextState();
        inner.passed = passed;
        inner.within = within;
        inner.fonts = fonts;
        inner.table = table;
        inner.raised = raised;
        inner.hidden = hidden;
        inner.font = font;
        inner.fallback = fallback;
        return inner;
    }

    void follow(String word, int number) {
        switch (word) {
            case "pard" -> table = false;
            case "intbl" -> table = true;
            case "super" -> raised = number != 0;
            case "nosupersub", "sub" -> raised = false;
            case "v", "deleted" -> hidden = number != 0;
            case "plain" -> {
                raised = false;
                hidden = false;
            }
            default -> {}
        }
    }
}
