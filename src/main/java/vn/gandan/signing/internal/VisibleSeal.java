package vn.gandan.signing.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** What a reader sees of a digital signature: who signed and when, drawn as a page of its own for PDFBox to take over. */
final class VisibleSeal {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 8.5f;
    private static final float LEADING = 11;
    private static final float INSET = 5;
    private static final PDColor INK = new PDColor(new float[] {0.62f, 0.11f, 0.09f}, PDDeviceRGB.INSTANCE);

    private VisibleSeal() {}

    static InputStream of(PDRectangle area, PDPage where, List<String> lines) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(where.getMediaBox()));
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var field = new PDSignatureField(form);
            form.setFields(List.of(field));
            form.getCOSObject().setDirect(true);
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(area);
            var stream = new PDAppearanceStream(document);
            stream.setResources(new PDResources());
            stream.setBBox(new PDRectangle(area.getWidth(), area.getHeight()));
            var appearance = new PDAppearanceDictionary();
            appearance.getCOSObject().setDirect(true);
            appearance.setNormalAppearance(stream);
            widget.setAppearance(appearance);
            draw(document, stream, area, lines);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    private static void draw(PDDocument document, PDAppearanceStream stream, PDRectangle area, List<String> lines)
            throws IOException {
        try (var page = new PDPageContentStream(document, stream);
                var file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
            page.setStrokingColor(INK);
            page.addRect(1, 1, area.getWidth() - 2, area.getHeight() - 2);
            page.stroke();
            page.setNonStrokingColor(INK);
            page.beginText();
            page.setFont(PDType0Font.load(document, file), SIZE);
            page.newLineAtOffset(INSET, area.getHeight() - INSET - SIZE);
            page.setLeading(LEADING);
            for (var line : lines) {
                page.showText(line);
                page.newLine();
            }
            page.endText();
        }
    }
}
