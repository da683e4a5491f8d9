package vn.gandan.reading.internal;

import java.util.Set;
import java.util.stream.Stream;
import vn.gandan.directives.SecrecyMark;
import vn.gandan.shared.VietnameseText;
import vn.gandan.shared.papers.OldEncodings;
import vn.gandan.shared.papers.Paper;
import vn.gandan.shared.papers.Papers;

/**
 * A report as it is handed in.
 *
 * @param name of its file, without the ending
 * @param text in Unicode, whatever it was typed in
 * @param around every word of a file that has headers, footers or boxes: the text leaves those out, and stamps stand there
 */
record ReportFile(String name, String text, String around, Set<Paper.Notice> notices) {

    ReportFile {
        notices = Set.copyOf(notices);
    }

    static ReportFile of(String sent, byte[] content) {
        var whole = VietnameseText.nfc(sent).replace("\u0000", "");
        // Some browsers send the whole path.
        var name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        var paper = Papers.read(name, content);
        return new ReportFile(
                dot > 0 ? name.substring(0, dot) : name,
                paper.clean().withTabs(),
                around(paper.kind(), name, content),
                paper.notices());
    }

    private static String around(Paper.Kind kind, String name, byte[] content) {
        return switch (kind) {
            case WORD, OLD_WORD, PDF ->
                OldEncodings.clean(Papers.words(name, content)).toString();
            case TEXT, WEB_PAGE, RICH_TEXT, WORKBOOK, OLD_WORKBOOK -> "";
        };
    }

    static ReportFile typed(String name, String text) {
        return new ReportFile(name, OldEncodings.clean(text).withTabs(), "", OldEncodings.notices(text));
    }

    boolean secret() {
        return Stream.of(name, text, around)
                .anyMatch(words -> SecrecyMark.in(words).isPresent());
    }
}
