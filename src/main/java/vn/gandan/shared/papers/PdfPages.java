package vn.gandan.shared.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The texts of a PDF and of the notes upon its pages; a column's width between two words is kept as spaces. */
class PdfPages extends PDFTextStripper {

    /** In widths of a space. */
    private static final float COLUMN = 3;

    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    private static final Set<COSName> OTHER_PACKING = Set.of(
            COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE, COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    /** So much can LZW, the stronger of the two, make of one byte. */
    private static final long OTHER_RATIO = 1_500;

    private static final int MOST_LETTERS_OF_PAGE = 200_000;

    private final long start = System.nanoTime();
    private final long longest;
    private int lettersOfPage;
    private float endOfWord = Float.MAX_VALUE;

    PdfPages(Duration longest) {
        this.longest = longest.toNanos();
    }

    /** What is done with the paper. */
    interface Reading {
        void read(PDDocument document) throws IOException;
    }

    static void read(byte[] content, LimitedText text, long mostUnpacked, Duration longest) throws IOException {
        open(content, mostUnpacked, document -> new PdfPages(longest).writeText(document, text));
    }

    static void open(byte[] content, long mostUnpacked, Reading reading) throws IOException {
        FlateStreams.check(content, mostUnpacked);
        try (var document = Loader.loadPDF(content)) {
            check(document.getDocument(), mostUnpacked);
            reading.read(document);
        } catch (InvalidPasswordException locked) {
            throw new NotReadable(PaperError.PAPER_LOCKED, "locked with a password");
        } catch (UncheckedIOException endless) {
            throw endless.getCause();
        }
    }

    /** PDFBox unpacks a stream into memory, so that one packed twice, or in another way, must not be large. */
    private static void check(COSDocument document, long mostUnpacked) throws IOException {
        for (var key : document.getXrefTable().keySet()) {
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                var filters = filters(stream.getFilters());
                long flates = filters.stream().filter(FLATE::contains).count();
                long others = filters.stream().filter(OTHER_PACKING::contains).count();
                boolean endless = flates + others > 1 || others * stream.getLength() * OTHER_RATIO > mostUnpacked;
                if (endless) {
                    throw new NotReadable(PaperError.PAPER_TOO_LONG, "unpacks to more than a paper holds");
                }
            }
        }
    }

    private static List<? extends COSBase> filters(COSBase filters) {
        if (filters instanceof COSArray several) {
            return several.toList();
        }
        return filters == null ? List.of() : List.of(filters);
    }

    @Override
    protected void processPages(PDPageTree pages) throws IOException {
        super.processPages(pages);
        for (var page : pages) {
            inTime();
            for (var note : page.getAnnotations()) {
                output.write(note.getContents() == null ? "" : "\n" + note.getContents() + "\n");
            }
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        inTime();
        lettersOfPage = 0;
        super.processPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        lettersOfPage++;
        if (lettersOfPage > MOST_LETTERS_OF_PAGE) {
            throw endless("more letters than a page holds");
        }
        super.processTextPosition(letter);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        inTime();
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) throws IOException {
        var first = letters.getFirst();
        var last = letters.getLast();
        if (first.getXDirAdj() - endOfWord > COLUMN * first.getWidthOfSpace()) {
            output.write("    ");
        }
        endOfWord = last.getXDirAdj() + last.getWidthDirAdj();
        super.writeString(word, letters);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        endOfWord = Float.MAX_VALUE;
        super.writeLineSeparator();
    }

    /** A page may draw another thousands of times, and that one others. */
    final void inTime() {
        if (System.nanoTime() - start > longest) {
            throw endless("takes longer to read than a paper does");
        }
    }

    /** Unchecked: PDFBox passes over what else goes wrong inside a page. */
    static UncheckedIOException endless(String why) {
        return new UncheckedIOException(new NotReadable(PaperError.PAPER_TOO_LONG, why));
    }
}
