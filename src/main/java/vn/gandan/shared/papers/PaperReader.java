package vn.gandan.shared.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.gandan.shared.papers.Paper.Kind;
import vn.gandan.shared.papers.Paper.Notice;

/** Reads one file, as what it is. */
final class PaperReader {

    private final String ending;
    private final String path;
    private final LimitedText text = new LimitedText(LimitedText.LONGEST);
    private final EnumSet<Notice> notices = EnumSet.noneOf(Notice.class);

    PaperReader(String name, String path) {
        ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        this.path = path;
    }

    Paper read(byte[] content) throws IOException, XMLStreamException {
        var kind = kind(content);
        if (!endings(kind).contains(ending)) {
            notices.add(Notice.OTHER_NAME);
        }
        var stored = kind == Kind.TEXT ? text.toString() : EveryWord.storable(text.toString());
        if (stored.isBlank()) {
            throw new NotReadable(
                    kind == Kind.TEXT ? PaperError.PAPER_EMPTY : PaperError.PAPER_WITHOUT_TEXT, "no letters");
        }
        notices.addAll(OldEncodings.notices(stored));
        // Nobody counts in what is not stored as text; there, the text itself becomes readable.
        return new Paper(kind == Kind.TEXT ? stored : OldEncodings.unicode(stored), kind, notices);
    }

    private Kind kind(byte[] content) throws IOException, XMLStreamException {
        if (Beginning.zip(content)) {
            return packed(content);
        }
        if (Beginning.ole(content)) {
            return old(content);
        }
        if (Beginning.pdf(content)) {
            PdfPages.open(content, EveryWord.LARGEST_UNPACKED, document -> {
                if (PdfBody.read(document, text, EveryWord.LONGEST_READING, () -> Tesseract.on(path))) {
                    notices.add(Notice.RECOGNISED);
                }
            });
            return Kind.PDF;
        }
        if (RichText.is(content)) {
            RichText.read(content, text);
            return Kind.RICH_TEXT;
        }
        if (WebArchive.is(content)) {
            WebPage.read(WebArchive.page(content), text);
            return Kind.WEB_PAGE;
        }
        if (WebPage.is(content)) {
            WebPage.read(content, text);
            return Kind.WEB_PAGE;
        }
        text.append(PlainText.read(content));
        return Kind.TEXT;
    }

    private Kind old(byte[] content) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (!files.getRoot().hasEntry("Workbook")) {
                WordBinary.open(files, document -> WordBinaryBody.read(document, text));
                return Kind.OLD_WORD;
            }
            if (content.length > OldWorkbook.LARGEST) {
                throw new NotReadable(PaperError.PAPER_TOO_LONG, "more than a workbook holds");
            }
            OldWorkbook.read(files.getRoot(), text);
            return Kind.OLD_WORKBOOK;
        } catch (EncryptedDocumentException locked) {
            throw new NotReadable(PaperError.PAPER_LOCKED, "locked with a password");
        }
    }

    private Kind packed(byte[] content) throws IOException, XMLStreamException {
        try (var parts = new OfficePackage(content, EveryWord.LARGEST_UNPACKED)) {
            if (parts.has("word/vbaProject.bin") || parts.has("xl/vbaProject.bin")) {
                notices.add(Notice.MACROS);
            }
            if (parts.has("xl/workbook.xml")) {
                Workbook.read(content, parts, text);
                return Kind.WORKBOOK;
            }
            WordBody.read(parts, text);
            return Kind.WORD;
        }
    }

    private static String endings(Kind kind) {
        return switch (kind) {
            case TEXT -> "txt";
            case WEB_PAGE -> "html htm xhtml mht mhtml";
            case WORD -> "docx docm";
            case OLD_WORD -> "doc";
            // Word opens either under either name, and offices send them so.
            case RICH_TEXT -> "rtf doc";
            case PDF -> "pdf";
            case WORKBOOK -> "xlsx xlsm";
            case OLD_WORKBOOK -> "xls";
        };
    }
}
