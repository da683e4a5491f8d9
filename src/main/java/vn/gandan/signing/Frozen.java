package vn.gandan.signing;

import java.time.Instant;
import java.util.List;

/** A paper as it was signed (bản đã ký): its files with their SHA-256, its text and its figures. Nothing changes it. */
public final class Frozen {

    private final Rendered rendered;
    private final String docxHash;
    private final String pdfHash;
    private final Instant at;

    public Frozen(Rendered rendered, String docxHash, String pdfHash, Instant at) {
        this.rendered = rendered;
        this.docxHash = docxHash;
        this.pdfHash = pdfHash;
        this.at = at;
    }

    public byte[] docx() {
        return rendered.docx();
    }

    public byte[] pdf() {
        return rendered.pdf();
    }

    public String text() {
        return rendered.content().text();
    }

    public List<FrozenFigure> figures() {
        return rendered.content().figures();
    }

    /** In hexadecimal digits. */
    public String docxHash() {
        return docxHash;
    }

    public String pdfHash() {
        return pdfHash;
    }

    public Instant at() {
        return at;
    }
}
