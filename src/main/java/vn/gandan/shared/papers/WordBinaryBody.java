package vn.gandan.shared.papers;

import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** What one reads in a .doc: its paragraphs with the numbers before them, and its tables row by row. */
final class WordBinaryBody {

    private static final char CELL = '\u0007';
    private static final char FIELD = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final TableRows rows;
    private final AbstractWordUtils.NumberingState numbers = new AbstractWordUtils.NumberingState();

    /** Inside the words that tell Word what a field computes. */
    private boolean field;

    /** Whether a row has begun, and a cell of it. */
    private boolean row;

    private boolean cell;

    private WordBinaryBody(LimitedText text) {
        rows = new TableRows(new Lines(text));
    }

    static void read(HWPFDocument document, LimitedText text) throws IOException {
        var body = new WordBinaryBody(text);
        body.read(document.getRange());
        body.read(document.getFootnoteRange());
        body.read(document.getEndnoteRange());
    }

    private void read(Range range) throws IOException {
        for (int each = 0; each < range.numParagraphs(); each++) {
            read(range.getParagraph(each));
        }
        endRow();
    }

    private void read(Paragraph paragraph) throws IOException {
        if (!paragraph.isInTable()) {
            endRow();
            lines(paragraph);
        } else if (paragraph.isTableRowEnd()) {
            endRow();
        } else {
            beginCell();
            lines(paragraph);
            if (paragraph.text().indexOf(CELL) >= 0) {
                rows.endCell();
                cell = false;
            }
        }
    }

    private void beginCell() {
        if (!row) {
            rows.beginRow();
            row = true;
        }
        if (!cell) {
            rows.beginCell();
            cell = true;
        }
    }

    private void endRow() throws IOException {
        if (cell) {
            rows.endCell();
            cell = false;
        }
        if (row) {
            rows.endRow();
            row = false;
        }
    }

    private void lines(Paragraph paragraph) throws IOException {
        var words = new FontText();
        for (int each = 0; each < paragraph.numCharacterRuns(); each++) {
            add(words, paragraph.getCharacterRun(each));
        }
        var text = words.unicode();
        var number = text.isBlank() ? "" : number(paragraph);
        for (var line : (number.isEmpty() ? text : number + " " + text).split("\n", -1)) {
            rows.paragraph(rows.inside() ? line.replace('\t', ' ') : line);
        }
    }

    private void add(FontText words, CharacterRun run) {
        var shown = new StringBuilder();
        for (char letter : run.text().toCharArray()) {
            switch (letter) {
                case FIELD -> field = true;
                case FIELD_RESULT, FIELD_END -> field = false;
                default -> {
                    if (!field) {
                        shown.append(shown(letter));
                    }
                }
            }
        }
        if (!run.isVanished() && !run.isMarkedDeleted()) {
            words.add(shown.toString().replace("\0", ""), OldFont.named(run.getFontName()));
        }
    }

    /** Zero for what Word itself keeps among the letters: marks of pictures, of notes, of cells. */
    private static char shown(char letter) {
        return switch (letter) {
            case '\u000b', '\f' -> '\n';
            case '\u001e' -> '-';
            case '\t', '\n' -> letter;
            default -> letter < ' ' ? '\0' : letter;
        };
    }

    private String number(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        try {
            var number = AbstractWordUtils.getBulletText(numbers, paragraph.getList(), (char) paragraph.getIlvl())
                    .strip();
            return number.isEmpty() || Character.isLetterOrDigit(number.codePointAt(0)) || number.length() > 1
                    ? number
                    : bullet(number);
        } catch (RuntimeException unknownList) {
            // A paragraph may name a list that the file does not have; Word shows it without a number.
            return "";
        }
    }

    /** The letters of sign fonts mean nothing without their font. */
    private static String bullet(String mark) {
        return mark.equals("+") || mark.equals("*") ? mark : "-";
    }
}
