package vn.gandan.shared.papers;

import org.jspecify.annotations.Nullable;

/** A paragraph of a .docx while it is read: its words, and what says which number stands before it. */
final class WordParagraph {

    private final WordStyles styles;
    private final FontText words = new FontText();
    private @Nullable String style;
    private @Nullable Integer list;
    private @Nullable Integer level;

    private boolean inRun;
    private boolean hidden;
    private boolean raised;
    private @Nullable String font;

    WordParagraph(WordStyles styles) {
        this.styles = styles;
    }

    void style(@Nullable String named) {
        style = named;
    }

    void list(int named) {
        list = named;
    }

    void level(int named) {
        level = named;
    }

    void beginRun() {
        inRun = true;
        hidden = false;
        raised = false;
        font = null;
    }

    void endRun() {
        inRun = false;
    }

    /** Before the first run they are those of the paragraph's mark, which nobody sees. */
    void font(@Nullable String named) {
        if (inRun && named != null) {
            font = named;
        }
    }

    void runStyle(@Nullable String named) {
        font(named == null ? null : styles.font(named));
    }

    void hide(boolean yes) {
        hidden = inRun && yes;
    }

    /** Above the line, as marks of notes stand. */
    void raise(boolean yes) {
        raised = inRun && yes;
    }

    void add(String text) {
        if (!hidden) {
            words.add(raised ? Notes.raised(text) : text, OldFont.named(font != null ? font : styles.font(style)));
        }
    }

    int length() {
        return words.length();
    }

    String text(WordLists lists) {
        var text = words.unicode();
        var number = text.isBlank() ? "" : number(lists);
        return number.isEmpty() ? text : number + " " + text;
    }

    /** List 0 takes the paragraph out of the list of its style. */
    private String number(WordLists lists) {
        var ofStyle = styles.list(style);
        var used = list != null ? list : ofStyle;
        if (used == null || used == 0) {
            return "";
        }
        if (level != null) {
            return lists.next(used, level);
        }
        var own = styles.level(style);
        if (own == null && list == null && style != null) {
            return lists.next(used, lists.levelOf(used, style));
        }
        return lists.next(used, own == null ? 0 : own);
    }
}
