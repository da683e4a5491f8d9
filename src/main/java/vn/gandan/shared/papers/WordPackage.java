package vn.gandan.shared.papers;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The texts of a .docx. POI's own extractor leaves out the boxes that Word writes twice, for itself and for older
 * programs, and stamps stand in such boxes; so the parts are read as XML, and only the first writing counts.
 */
final class WordPackage {

    private static final Set<String> PARTS = Set.of("document", "hdr", "ftr", "footnotes", "endnotes", "comments");

    private static final Pattern PART = Pattern.compile("word/[^/]+\\.xml");

    private final LimitedText text;
    private boolean document;

    private WordPackage(LimitedText text) {
        this.text = text;
    }

    static void read(byte[] content, LimitedText text, long mostUnpacked) throws IOException, XMLStreamException {
        var word = new WordPackage(text);
        try (var parts = new OfficePackage(content, mostUnpacked)) {
            parts.readEach(PART, word::part);
        }
        if (!word.document) {
            throw new NotReadable(PaperError.PAPER_OF_OTHER_KIND, "no text of Word");
        }
    }

    private void part(XMLStreamReader xml) throws XMLStreamException, IOException {
        if (PARTS.contains(xml.getLocalName())) {
            document |= xml.getLocalName().equals("document");
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml);
                    default -> {}
                }
            }
            text.newLine();
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException, IOException {
        switch (xml.getLocalName()) {
            case "p" -> text.newLine();
            case "t" -> Xml.text(xml, text::append);
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "textpath" -> wordArt(xml);
            case "Fallback" -> Xml.skip(xml);
            default -> {}
        }
    }

    private void end(XMLStreamReader xml) throws IOException {
        if (xml.getLocalName().equals("p")) {
            text.newLine();
        }
    }

    private void wordArt(XMLStreamReader xml) throws IOException {
        var words = xml.getAttributeValue(null, "string");
        text.newLine();
        text.append(words == null ? "" : words);
        text.newLine();
    }
}
