package vn.gandan.shared.papers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import vn.gandan.shared.VietnameseText;

/**
 * What stands in a file, for the search and for stamps: every text, in headers, tables and boxes too. A file is told by its
 * beginning, not by its name. A scanned page holds no text.
 */
final class EveryWord {

    /** Some two thousand pages; and how large the parts of a file may become when they are unpacked. */
    private static final int LONGEST_TEXT = 5_000_000;

    static final long LARGEST_UNPACKED = 200L * 1024 * 1024;
    static final Duration LONGEST_READING = Duration.ofSeconds(30);

    private EveryWord() {}

    static String of(String name, byte[] content) throws IOException, XMLStreamException {
        var text = new LimitedText(LONGEST_TEXT);
        if (Beginning.zip(content)) {
            WordPackage.read(content, text, LARGEST_UNPACKED);
        } else if (Beginning.ole(content)) {
            WordBinary.read(content, text);
        } else if (Beginning.pdf(content)) {
            PdfPages.read(content, text, LARGEST_UNPACKED, LONGEST_READING);
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            text.append(plain(content));
        } else {
            throw new NotReadable(PaperError.PAPER_OF_OTHER_KIND, "neither a Word file nor a PDF nor a text");
        }
        return storable(text.toString());
    }

    /** Unicode only: read in another encoding the words would be wrong, and a stamp would not be seen. */
    private static String plain(byte[] content) throws IOException {
        var text =
                charset(content).newDecoder().decode(ByteBuffer.wrap(content)).toString();
        if (text.indexOf('\0') >= 0) {
            throw new IOException("not a text");
        }
        return text;
    }

    private static Charset charset(byte[] content) {
        return PlainText.markedUtf16(content) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** Composed, and without what the database does not take: zero characters and halves of letters. */
    static String storable(String text) {
        var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return VietnameseText.nfc(whole.replace("\0", "").replace("\ufeff", ""));
    }
}
