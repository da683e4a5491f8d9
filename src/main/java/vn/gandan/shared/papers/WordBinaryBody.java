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

    private static final char NOTE = '\u0002';

    private final EdgedTable table;
    private final WordBinaryEdges edges = new WordBinaryEdges();
    private final Notes notes = new Notes();
    private int marks;
    private boolean inTable;
    private boolean amongNotes;

    private WordBinaryBody(LimitedText text) {
        rows = new TableRows(new Lines(text));
        table = new EdgedTable(rows);
    }

    static void read(HWPFDocument document, LimitedText text) throws IOException {
        var body = new WordBinaryBody(text);
        body.read(document.getRange());
        body.amongNotes = true;
        body.marks = 0;
        body.read(document.getFootnoteRange());
        body.read(document.getEndnoteRange());
    }

    private void read(Range range) throws IOException {
        for (int each = 0; each < range.numParagraphs(); each++) {
            read(range, range.getParagraph(each));
        }
        endTable();
    }

    private void read(Range range, Paragraph paragraph) throws IOException {
        if (!paragraph.isInTable()) {
            endTable();
            lines(paragraph);
            return;
        }
        if (!inTable) {
            edges.of(range, paragraph);
            inTable = true;
        }
        if (paragraph.isTableRowEnd()) {
            table.endRow(edges.next());
        } else {
            lines(paragraph);
            if (paragraph.text().indexOf(CELL) >= 0) {
                table.endCell();
            }
        }
    }

    private void endTable() throws IOException {
        table.end();
        inTable = false;
    }

    private void lines(Paragraph paragraph) throws IOException {
        var words = new FontText();
        for (int each = 0; each < paragraph.numCharacterRuns(); each++) {
            add(words, paragraph.getCharacterRun(each));
        }
        var text = words.unicode();
        var number = text.isBlank() ? "" : number(paragraph);
        var whole = number.isEmpty() ? text : number + " " + text;
        if (amongNotes) {
            rows.note("", whole.replace('\t', ' ').strip());
            return;
        }
        for (var line : whole.split("\n", -1)) {
            if (inTable) {
                table.paragraph(line);
            } else {
                rows.paragraph(line);
            }
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
                        shown.append(letter == NOTE ? mark() : shown(letter));
                    }
                }
            }
        }
        if (!run.isVanished() && !run.isMarkedDeleted()) {
            var letters = shown.toString().replace("\0", "");
            boolean raised = run.getSubSuperScriptIndex() == 1;
            words.add(raised ? Notes.raised(letters) : letters, OldFont.named(run.getFontName()));
        }
    }

    /** The same letter stands for a note where it is marked and before itself. */
    private String mark() {
        marks++;
        return notes.mark(String.valueOf(marks));
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
