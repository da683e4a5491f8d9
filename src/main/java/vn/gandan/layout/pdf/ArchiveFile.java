package vn.gandan.layout.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import vn.gandan.layout.Format;
import vn.gandan.layout.sheet.Element.Sheet;

/** A sheet as PDF/A-2b: what it needs to be read in fifty years is in it, letters and colours too. */
public final class ArchiveFile {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final Map<String, byte[]> LETTERS = new ConcurrentHashMap<>();

    static {
        // It tells of every file that it begins.
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private ArchiveFile() {}

    public static byte[] of(Sheet sheet, Format format) {
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Gần Dân");
        cut(builder, "400Regular", 400, FontStyle.NORMAL);
        cut(builder, "400Regular_Italic", 400, FontStyle.ITALIC);
        cut(builder, "700Bold", 700, FontStyle.NORMAL);
        cut(builder, "700Bold_Italic", 700, FontStyle.ITALIC);
        builder.withHtmlContent(PageText.html(sheet, format), "/");
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void cut(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        byte[] letters = LETTERS.computeIfAbsent("Tinos_" + name + ".ttf", ArchiveFile::read);
        builder.useFont(() -> new ByteArrayInputStream(letters), PageStyles.FONT, weight, style, true);
    }

    private static byte[] read(String name) {
        try (var file = Objects.requireNonNull(ArchiveFile.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
