package vn.gandan.directives.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.gandan.directives.internal.PaperText.NotAPaper;

/**
 * The texts of a .docx. POI's own extractor leaves out the boxes that Word writes twice, for itself and for older
 * programs, and stamps stand in such boxes; so the parts are read as XML, and only the first writing counts.
 */
final class WordPackage {

    private static final Set<String> PARTS = Set.of("document", "hdr", "ftr", "footnotes", "endnotes", "comments");
    private static final XMLInputFactory XML = factory();

    /** A remark or an attribute is held in memory whole, however long somebody made it. */
    private static final long LARGEST_PART = 32L * 1024 * 1024;

    private final LimitedText text;
    private long left;
    private boolean document;

    private WordPackage(LimitedText text, long left) {
        this.text = text;
        this.left = left;
    }

    static void read(byte[] content, LimitedText text, long mostUnpacked)
            throws IOException, XMLStreamException, NotAPaper {
        var word = new WordPackage(text, mostUnpacked);
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (entry.getName().matches("word/[^/]+\\.xml")) {
                    word.part(zip, entry);
                }
            }
        }
        if (!word.document) {
            throw new NotAPaper();
        }
    }

    private void part(ZipFile zip, ZipArchiveEntry entry) throws IOException, XMLStreamException {
        long most = Math.min(left, LARGEST_PART);
        try (var stream = new LimitedStream(zip.getInputStream(entry), most)) {
            part(stream);
            left -= most - stream.left();
        }
    }

    private void part(InputStream stream) throws XMLStreamException, IOException {
        var xml = XML.createXMLStreamReader(stream);
        xml.nextTag();
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
        xml.close();
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException, IOException {
        switch (xml.getLocalName()) {
            case "p" -> text.newLine();
            case "t" -> words(xml);
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "textpath" -> wordArt(xml);
            case "Fallback" -> skip(xml);
            default -> {}
        }
    }

    /** Piece by piece, so that one run without end is given up before it fills the memory. */
    private void words(XMLStreamReader xml) throws XMLStreamException, IOException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                default -> throw new XMLStreamException("more than text in a text");
            }
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

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
