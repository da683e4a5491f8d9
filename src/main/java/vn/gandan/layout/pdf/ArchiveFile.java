package vn.gandan.layout.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.gandan.layout.Format;
import vn.gandan.layout.sheet.Element.Sheet;

/** A sheet as PDF/A-2b: what it needs to be read in fifty years is in it, letters and colours too. */
public final class ArchiveFile {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // It tells of every file that it begins.
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private ArchiveFile() {}

    public static byte[] of(Sheet sheet, Format format) {
        var file = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
            builder.useColorProfile(COLOURS);
            builder.withProducer("Gần Dân");
            for (var cut : Cut.values()) {
                builder.useFont(new PDFontSupplier(cut.in(document)), PageStyles.FONT, cut.weight(), cut.style(), true);
            }
            builder.withHtmlContent(PageText.html(sheet, format), "/");
            builder.toStream(file);
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
