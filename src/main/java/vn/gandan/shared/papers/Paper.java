package vn.gandan.shared.papers;

import java.util.Set;
import vn.gandan.shared.CleanText;

/**
 * What stands in a file, as one reads it.
 *
 * @param text of a plain file the text as it is stored; of others their paragraphs and the rows of their tables, each a
 *     line of its own
 */
public record Paper(String text, Kind kind, Set<Notice> notices) {

    /** What the file is by what it holds, whatever its name says. */
    public enum Kind {
        TEXT,
        WEB_PAGE,
        WORD,
        OLD_WORD,
        RICH_TEXT,
        PDF,
        WORKBOOK,
        OLD_WORKBOOK
    }

    /** What whoever reads the text has to know about it. */
    public enum Notice {
        /** The name of the file speaks of another kind. */
        OTHER_NAME,
        /** Written in the encoding of the fonts .VnTime. */
        TCVN3,
        /** Written in the encoding of the fonts VNI. */
        VNI,
        /** Written in the Vietnamese code page of Windows. */
        WINDOWS_1258,
        /** Read from pictures of its pages by a program that may take one letter for another. */
        RECOGNISED,
        /** It brings a program of its own, which was left alone. */
        MACROS
    }

    public Paper {
        notices = Set.copyOf(notices);
    }

    /** The text for reading; places in it lead back to the text as it stands in the file. */
    public CleanText clean() {
        return OldEncodings.clean(text);
    }
}
