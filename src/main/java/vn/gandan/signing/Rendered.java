package vn.gandan.signing;

/**
 * A paper drawn with its number and day: both files, and what they say. Not a record, because what it holds cannot be compared
 * by value.
 */
public final class Rendered {

    private final byte[] docx;
    private final byte[] pdf;
    private final Content content;

    public Rendered(byte[] docx, byte[] pdf, Content content) {
        this.docx = docx.clone();
        this.pdf = pdf.clone();
        this.content = content;
    }

    public byte[] docx() {
        return docx.clone();
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public Content content() {
        return content;
    }
}
