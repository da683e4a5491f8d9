package vn.gandan.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gandan.layout.pdf.ArchiveFile;
import vn.gandan.layout.sheet.Composition;
import vn.gandan.layout.templates.Corrections;
import vn.gandan.layout.templates.Template;
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

    /** What clerks begin with who want a template of their own: a paper with everything left open. */
    public byte[] template(Tradition tradition, boolean letter, LocalDate day) {
        return Template.standard(formats.of(tradition, day), letter);
    }

    /** What is wrong with a clerk's template; a template with faults is not to be used. */
    public List<TemplateFault> faults(byte[] template) {
        return Template.faults(template);
    }

    /** A paper drawn into a template without faults. */
    public byte[] word(Paper paper, byte[] template) {
        return Template.filled(template, paper, format(paper));
    }

    /** Somebody's Word file with some of its words put right, none where it is no such file; the text is what was read from it, tabs between cells. */
    public Optional<ChangedFile> changed(byte[] word, String text, List<Change> changes) {
        return Corrections.made(word, text, changes);
    }
}
