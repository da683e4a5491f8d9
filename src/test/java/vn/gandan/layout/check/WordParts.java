package vn.gandan.layout.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a Word file by name, as bytes and as XML. */
class WordParts {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Element> read = new LinkedHashMap<>();

    WordParts(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    Map<String, byte[]> all() {
        return parts;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The root element of a part. */
    Element xml(String name) {
        return read.computeIfAbsent(name, this::parsed);
    }

    private Element parsed(String name) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(name), name)))
                    .getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException broken) {
            throw new IllegalArgumentException(name + " is no XML", broken);
        }
    }

    /** What a part of the document points to, by id. */
    Map<String, Element> relations() {
        var relations = new LinkedHashMap<String, Element>();
        for (var each : Xml.children(xml("word/_rels/document.xml.rels"))) {
            relations.put(each.getAttribute("Id"), each);
        }
        return relations;
    }
}
