package vn.gandan.signing.internal;

import static vn.gandan.signing.SigningError.PAPER_CANNOT_BE_DRAWN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.gandan.signing.Rendered;

/** The place of the digital signature in a pdf (ô chữ ký số), empty until somebody signs with a device. */
final class SignatureField {

    private static final String NAME = "ChuKySo";

    private SignatureField() {}

    /** The paper with a field, at the signer's name; one that its writer has put there stays. */
    static Rendered in(Rendered drawn, String signer) {
        return new Rendered(drawn.docx(), prepared(drawn.pdf(), signer), drawn.content());
    }

    private static byte[] prepared(byte[] pdf, String signer) {
        try (var document = Loader.loadPDF(pdf)) {
            if (!document.getSignatureFields().isEmpty()) {
                return pdf;
            }
            var place = SignaturePlace.of(document, signer);
            add(document, document.getPage(place.page()), place.area());
            var bytes = new ByteArrayOutputStream();
            // As plain as it came: an archive's pdf may forbid streams of objects.
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException unreadable) {
            throw PAPER_CANNOT_BE_DRAWN.refuse();
        }
    }

    private static void add(PDDocument document, PDPage page, PDRectangle area) throws IOException {
        var form = document.getDocumentCatalog().getAcroForm();
        if (form == null) {
            form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
        }
        var field = new PDSignatureField(form);
        field.setPartialName(NAME);
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(area);
        widget.setPage(page);
        widget.setPrinted(true);
        blank(document, widget, area);
        var annotations = new ArrayList<PDAnnotation>(page.getAnnotations());
        annotations.add(widget);
        page.setAnnotations(annotations);
        var fields = new ArrayList<>(form.getFields());
        fields.add(field);
        form.setFields(fields);
    }

    /** PDF/A wants an appearance even of what shows nothing. */
    private static void blank(PDDocument document, PDAnnotationWidget widget, PDRectangle area) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(area.getWidth(), area.getHeight()));
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        widget.setAppearance(appearance);
    }
}
