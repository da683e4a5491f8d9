package vn.gandan.layout.templates;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.gandan.layout.Change;
import vn.gandan.layout.ChangedFile;
import vn.gandan.shared.CleanText;

/**
 * Puts words of somebody's Word file right and leaves everything else as it is. The text was read by another hand, which shows
 * the numbers of lists and leaves out what is hidden: its lines are looked for in the paragraphs of the file, one after the
 * other, and where one is not found for certain nothing is changed.
 */
public final class Corrections {

    /** How far ahead a line is looked for that is not the next one. */
    private static final int AHEAD = 200;

    /** A cell with little in it is found everywhere: it has to be among the next ones, and all that stands there. */
    private static final int LITTLE = 16;

    private static final int NEXT = 3;

    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<Stretch> stretches = new ArrayList<>();
    private int next;
    private int offset;

    private Corrections(String text, List<Passage> passages) {
        this.text = text;
        paragraphs = passages.stream()
                .map(Paragraph::of)
                .filter(each -> !each.blank())
                .toList();
    }

    /** A paragraph of the file, and its text as the reader saw it. */
    private record Paragraph(Passage passage, CleanText text) {

        static Paragraph of(Passage passage) {
            return new Paragraph(passage, new CleanText(passage.text()));
        }

        boolean blank() {
            return text.toString().isBlank();
        }
    }

    /** Words of the text between two tabs or ends of lines, and where they stand in the file. */
    private record Stretch(int start, int end, Paragraph paragraph, int offset) {

        boolean has(Change change) {
            return start <= change.start() && change.end() <= end;
        }

        int place(int inText) {
            return offset + inText - start;
        }
    }

    private record Located(Change change, Stretch stretch) {}

    /** The text is the one that was read from the file; the changes do not overlap. None where it is no file of Word. */
    public static Optional<ChangedFile> made(byte[] file, String text, List<Change> changes) {
        try {
            var word = WordPackage.read(file);
            var root = word.root(WordPackage.DOCUMENT);
            var left = new Corrections(text, Passage.in(root)).make(changes);
            var written = WordPackage.written(root.getOwnerDocument(), true);
            word.set(WordPackage.DOCUMENT, written.getBytes(StandardCharsets.UTF_8));
            return Optional.of(new ChangedFile(word.bytes(), left));
        } catch (IOException other) {
            return Optional.empty();
        }
    }

    private List<Change> make(List<Change> changes) {
        locate();
        // The last first, so that those before keep their places.
        var lastFirst = changes.stream()
                .sorted(Comparator.comparingInt(Change::start).reversed())
                .toList();
        var left = new ArrayList<Change>();
        for (var change : lastFirst) {
            located(change).ifPresentOrElse(Corrections::make, () -> left.add(change));
        }
        return left.reversed();
    }

    private Optional<Located> located(Change change) {
        return stretches.stream()
                .filter(stretch -> stretch.has(change))
                .findFirst()
                .map(stretch -> new Located(change, stretch));
    }

    private static void make(Located located) {
        var change = located.change();
        var clean = located.stretch().paragraph().text();
        int start = located.stretch().place(change.start());
        int end = located.stretch().place(change.end());
        var words = change.words();
        if (start == end) {
            // Words are added behind a letter, whose look they take on.
            start = Math.max(0, start - 1);
            words = clean.between(start, end) + words;
        }
        if (end > start) {
            located.stretch().paragraph().passage().replace(clean.start(start), clean.end(end - 1), words);
        }
    }

    private void locate() {
        int start = 0;
        for (int place = 0; place <= text.length(); place++) {
            if (place == text.length() || text.charAt(place) == '\n' || text.charAt(place) == '\t') {
                locate(start, place);
                start = place + 1;
            }
        }
    }

    private void locate(int from, int to) {
        int start = from;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        int end = to;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (start < end && !found(start, end)) {
            // "a) ", "- " and "1.2. " may be shown by Word alone.
            int number = text.indexOf(' ', start);
            if (number > start && number < end) {
                found(number + 1, end);
            }
        }
    }

    private boolean found(int start, int end) {
        var words = text.substring(start, end);
        int last = Math.min(paragraphs.size(), next + (words.length() < LITTLE ? NEXT : AHEAD));
        for (int at = next; at < last; at++) {
            var paragraph = paragraphs.get(at);
            int there = place(paragraph, words, at == next ? offset : 0);
            if (there >= 0) {
                stretches.add(new Stretch(start, end, paragraph, there));
                next = at;
                offset = there + words.length();
                return true;
            }
        }
        return false;
    }

    private static int place(Paragraph paragraph, String words, int from) {
        var whole = paragraph.text().toString();
        int there = whole.indexOf(words, from);
        boolean all = whole.strip().length() == words.length();
        return there >= 0 && words.length() < LITTLE && from == 0 && !all ? -1 : there;
    }
}
