package vn.gandan.layout;

import vn.gandan.layout.pdf.ArchiveFile;
import vn.gandan.layout.sheet.Composition;
import vn.gandan.layout.word.WordFile;

/** Draws papers in the format of their day. */
public final class Layout {

    private final Formats formats;

    public Layout(Formats formats) {
        this.formats = formats;
    }

    public Format format(Paper paper) {
        return formats.of(paper.tradition(), paper.day());
    }

    /** As a Word file; the same paper gives the same bytes. */
    public byte[] word(Paper paper) {
        var format = format(paper);
        return new WordFile(new Composition(paper, format).sheet(), format).bytes(paper.day());
    }

    /** As PDF/A-2b, for the archive. */
    public byte[] archive(Paper paper) {
        var format = format(paper);
        return ArchiveFile.of(new Composition(paper, format).sheet(), format);
    }
}
