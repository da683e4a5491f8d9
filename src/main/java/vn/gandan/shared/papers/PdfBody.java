package vn.gandan.shared.papers;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What one reads in a PDF: its paragraphs, or what a program recognises on the pictures of its pages. */
final class PdfBody {

    /** Fewer letters a page are a stamp or a number upon a picture. */
    private static final int FEWEST_LETTERS = 25;

    private PdfBody() {}

    private static float width(PDDocument document) {
        var page = document.getPage(0);
        boolean turned = page.getRotation() % 180 != 0;
        return turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    }

    /** Whether it had to be recognised. */
    static boolean read(PDDocument document, LimitedText text, Duration longest, Supplier<Optional<Tesseract>> program)
            throws IOException {
        var lines = PdfLines.of(document, longest);
        long letters = lines.stream().mapToLong(line -> line.text().length()).sum();
        boolean scanned = letters < (long) FEWEST_LETTERS * document.getNumberOfPages() && ScannedPages.in(document);
        if (scanned) {
            var tesseract = program.get()
                    .orElseThrow(() -> new NotReadable(PaperError.PAPER_WITHOUT_TEXT, "pictures of pages"));
            ScannedPages.read(document, tesseract, text);
            return true;
        }
        var notes = new PdfNotes(lines);
        for (var paragraph : PdfParagraphs.of(notes.text(), width(document))) {
            text.append(paragraph.stripTrailing());
            text.append('\n');
        }
        var rows = new TableRows(new Lines(text));
        for (var note : notes.notes()) {
            rows.note("", note);
        }
        return false;
    }
}
