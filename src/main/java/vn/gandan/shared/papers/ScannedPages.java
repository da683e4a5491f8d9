package vn.gandan.shared.papers;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a PDF that are pictures, drawn and recognised one after the other. */
final class ScannedPages {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_PAGES = 100;

    /** As the program that recognises them likes them best; a larger page is drawn smaller. */
    private static final float DOTS_PER_INCH = 300;

    private static final float MOST_DOTS = 12_000_000;
    private static final long LARGEST_PICTURE = 40_000_000;
    private static final float POINTS_PER_INCH = 72;

    /** Each keeps a processor busy; whoever hands in a third waits, and her five minutes begin with her turn. */
    private static final Semaphore TURNS = new Semaphore(2, true);

    private ScannedPages() {}

    static boolean in(PDDocument document) {
        var objects = document.getDocument();
        return objects.getXrefTable().keySet().stream()
                .anyMatch(key ->
                        objects.getObjectFromPool(key).getObject() instanceof COSStream stream && picture(stream));
    }

    private static boolean picture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    static void read(PDDocument document, Tesseract tesseract, LimitedText text) throws IOException {
        check(document.getDocument());
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new NotReadable(PaperError.PAPER_TOO_LONG, "more pictures than can be recognised");
        }
        try {
            TURNS.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        try {
            recognise(document, tesseract, text);
        } finally {
            TURNS.release();
        }
    }

    private static void recognise(PDDocument document, Tesseract tesseract, LimitedText text) throws IOException {
        var deadline = Instant.now().plus(LONGEST);
        var renderer = new PDFRenderer(document);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            var size = document.getPage(page).getCropBox();
            text.append(tesseract.read(drawn(renderer, page, size), deadline));
            text.newLine();
        }
    }

    private static BufferedImage drawn(PDFRenderer renderer, int page, PDRectangle size) throws IOException {
        float inches = size.getWidth() * size.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
        float dots = Math.min(DOTS_PER_INCH, (float) Math.sqrt(MOST_DOTS / Math.max(inches, 1)));
        return renderer.renderImageWithDPI(page, dots, ImageType.GRAY);
    }

    /** A picture is unpacked whole to be drawn. */
    private static void check(COSDocument objects) throws IOException {
        for (var key : objects.getXrefTable().keySet()) {
            if (objects.getObjectFromPool(key).getObject() instanceof COSStream stream && picture(stream)) {
                long dots = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
                if (dots > LARGEST_PICTURE) {
                    throw new NotReadable(PaperError.PAPER_TOO_LONG, "a picture larger than a page");
                }
            }
        }
    }
}
