package vn.gandan.layout.templates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.gandan.layout.word.WordFile;

/** A clerk's Word file: its parts, of which those with text are read as trees. */
final class WordPackage {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String DOCUMENT = "word/document.xml";

    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Document> read = new LinkedHashMap<>();

    private WordPackage() {}

    static WordPackage read(byte[] file) throws IOException {
        var word = new WordPackage();
        long left = MOST_UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) left);
                left -= part.length;
                word.parts.put(entry.getName(), part);
                if (left <= 0 || word.parts.size() > MOST_PARTS) {
                    throw new IOException("more than a paper has");
                }
            }
        } catch (IllegalArgumentException nameless) {
            throw new IOException("a name that cannot be read", nameless);
        }
        for (var name : List.of(DOCUMENT, "word/styles.xml", "word/_rels/document.xml.rels", "[Content_Types].xml")) {
            if (!word.parts.containsKey(name)) {
                throw new IOException("no " + name);
            }
        }
        for (var name : word.texts()) {
            word.read.put(name, parsed(Objects.requireNonNull(word.parts.get(name))));
        }
        return word;
    }

    /** The parts with text of their own. */
    List<String> texts() {
        return parts.keySet().stream()
                .filter(name -> name.equals(DOCUMENT) || name.matches("word/(header|footer)\\d*\\.xml"))
                .toList();
    }

    Element root(String part) {
        return Objects.requireNonNull(read.get(part)).getDocumentElement();
    }

    String text(String part) {
        return new String(Objects.requireNonNull(parts.get(part), part), StandardCharsets.UTF_8);
    }

    void set(String part, byte[] content) {
        parts.put(part, content);
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    byte[] bytes() {
        return WordFile.zip(parts);
    }

    /** A tree as text, with or without the line that opens a file. */
    static String written(Node tree, boolean whole) {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, whole ? "no" : "yes");
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            var text = new StringWriter();
            transformer.transform(new DOMSource(tree), new StreamResult(text));
            return text.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Document parsed(byte[] part) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            // A Word file declares no entities; one that does means harm.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            // Its own one writes to standard error.
            builder.setErrorHandler(new DefaultHandler());
            var document = builder.parse(new ByteArrayInputStream(part));
            if (!WORD.equals(document.getDocumentElement().lookupNamespaceURI("w"))) {
                throw new IOException("another kind of Word's XML");
            }
            return document;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (SAXException broken) {
            throw new IOException("a part that is no XML", broken);
        }
    }
}
