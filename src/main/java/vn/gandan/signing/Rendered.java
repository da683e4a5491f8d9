package vn.gandan.signing;

import java.util.List;

/**
 * A paper drawn with its number and day: both files, their text and every figure in it. Not a record, because what it holds
 * cannot be compared by value.
 */
public final class Rendered {

    private final byte[] docx;
    private final byte[] pdf;
    private final String text;
    private final List<FrozenFigure> figures;

    public Rendered(byte[] docx, byte[] pdf, String text, List<FrozenFigure> figures) {
        this.docx = docx.clone();
        this.pdf = pdf.clone();
        this.text = text;
        this.figures = List.copyOf(figures);
    }

    public byte[] docx() {
        return docx.clone();
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public String text() {
        return text;
    }

    public List<FrozenFigure> figures() {
        return figures;
    }
}
