package vn.gandan.shared.papers;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.gandan.shared.PackedParts;

/** The parts of a file of an office program: small when packed, perhaps endless when unpacked. */
final class OfficePackage implements Closeable {

    private static final byte[] PART = {'P', 'K', 1, 2};
    private static final int MOST_PARTS = 10_000;
    private static final int DEEPEST = 500;
    private static final int BEGINNING = 16;
    private static final XMLInputFactory XML = factory();

    /** A remark or an attribute is held in memory whole, however long somebody made it. */
    private static final long LARGEST_PART = 32L * 1024 * 1024;

    private final ZipFile zip;
    private long left;

    OfficePackage(byte[] content, long mostUnpacked) throws IOException {
        checkParts(content);
        zip = ZipFile.builder().setByteArray(content).get();
        left = mostUnpacked;
    }

    /** Before the list of parts is held in memory. */
    private static void checkParts(byte[] content) throws IOException {
        int parts = 0;
        for (int place = 0; place + PART.length <= content.length; place++) {
            parts += Beginning.at(content, place, PART) ? 1 : 0;
        }
        if (parts > MOST_PARTS) {
            throw new NotReadable(PaperError.PAPER_TOO_LONG, "more parts than a paper has");
        }
    }

    List<String> parts() {
        var names = new ArrayList<String>();
        Collections.list(zip.getEntries()).forEach(entry -> names.add(entry.getName()));
        return names;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** What is done with a part, from its root element on. */
    interface XmlReading {
        void read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /** Nothing is done where there is no such part. */
    void read(String part, XmlReading reading) throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry != null) {
            read(entry, reading);
        }
    }

    /** Of two parts of one name too, whichever a program would show. */
    void readEach(Pattern name, XmlReading reading) throws IOException, XMLStreamException {
        for (var entry : Collections.list(zip.getEntries())) {
            if (name.matcher(entry.getName()).matches()) {
                read(entry, reading);
            }
        }
    }

    private void read(ZipArchiveEntry entry, XmlReading reading) throws IOException, XMLStreamException {
        long most = Math.min(left, LARGEST_PART);
        try (var stream = new LimitedStream(PackedParts.open(zip, entry), most)) {
            // The parser tells of letters that are none on standard error; as these programs write UTF-8 or UTF-16, it
            // need not look.
            var part = new BufferedInputStream(stream);
            var xml = XML.createXMLStreamReader(new InputStreamReader(part, charset(part)));
            xml.nextTag();
            reading.read(xml);
            xml.close();
            left -= most - stream.left();
        }
    }

    private static Charset charset(InputStream part) throws IOException {
        part.mark(BEGINNING);
        var utf16 = PlainText.utf16(part.readNBytes(BEGINNING));
        part.reset();
        return utf16 == null ? StandardCharsets.UTF_8 : utf16;
    }

    /** Unpacks every part and keeps nothing, since what a file says of its own size may be a lie. */
    void measure(String part, long most) throws IOException {
        try (var stream = new LimitedStream(PackedParts.open(zip, zip.getEntry(part)), Math.min(left, most))) {
            stream.transferTo(OutputStream.nullOutputStream());
            left -= Math.min(left, most) - stream.left();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        return factory;
    }
}
