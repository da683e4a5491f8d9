package vn.gandan.writing.internal;

import static vn.gandan.writing.internal.Layout.BODY_SIZE;
import static vn.gandan.writing.internal.Layout.points;
import static vn.gandan.writing.internal.Pen.centred;
import static vn.gandan.writing.internal.Pen.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Draws a paper in the layout of the Party's papers (thể thức văn bản của Đảng), with the sizes of guidance
 * 36-HD/VPTW of 2018. Whether regulation 399-QĐ/TW of 2026 changed them is unconfirmed.
 */
class PartyPaper {

    private final Paper paper;
    private final XWPFDocument document = new XWPFDocument();

    PartyPaper(Paper paper) {
        this.paper = paper;
    }

    byte[] toWord() {
        try (document) {
            new PageFrame(document, paper).draw();
            Styles.define(document);
            properties();
            new Letterhead(document, paper).draw();
            var text = new BlockWriter(document);
            paper.body().forEach(text::draw);
            new SignatureBlock(document, paper.issuer()).draw();
            annexTitle();
            paper.annex().forEach(text::draw);
            var file = new ByteArrayOutputStream();
            document.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void properties() {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(paper.title());
        core.setCreator(paper.issuer().fullName());
        core.setDescription(paper.mark() == null ? "" : paper.mark());
        core.setCreated(
                Optional.of(Date.from(paper.day().atStartOfDay(ZoneOffset.UTC).toInstant())));
        document.getProperties().getExtendedProperties().setApplication("Gần Dân");
    }

    private void annexTitle() {
        var paragraph = centred(document.createParagraph());
        paragraph.setStyle("Heading1");
        paragraph.setPageBreak(true);
        paragraph.setSpacingAfter(points(8));
        run(paragraph, paper.annexTitle(), BODY_SIZE).setBold(true);
    }
}
