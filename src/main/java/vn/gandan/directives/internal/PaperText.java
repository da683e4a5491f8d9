package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.FILE_KIND;
import static vn.gandan.directives.DirectiveError.FILE_TOO_LONG;
import static vn.gandan.directives.DirectiveError.FILE_UNREADABLE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import vn.gandan.directives.NewFile;
import vn.gandan.shared.VietnameseText;

/**
 * What stands in the file of a paper, for the search and for the stamp of secrecy: every text, in headers, tables and
 * boxes too. A file is told by its beginning, not by its name. A scanned page holds no text.
 */
final class PaperText {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST = 20;

    /** Some two thousand pages; and how large the parts of a file may become when they are unpacked. */
    private static final int LONGEST_TEXT = 5_000_000;

    private static final long LARGEST_UNPACKED = 200L * MEGABYTE;
    private static final Duration LONGEST_READING = Duration.ofSeconds(30);

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private PaperText() {}

    /** Refused where the file is of another kind, too large, damaged, locked, or made to exhaust whoever opens it. */
    static String of(NewFile file) {
        if (file.size() > LARGEST * MEGABYTE) {
            throw FILE_TOO_LONG.refuse(LARGEST);
        }
        try {
            var content = file.content();
            return storable(text(file.name(), content));
        } catch (NotAPaper other) {
            throw FILE_KIND.refuse();
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError unreadable) {
            // Readers of foreign formats fail in any way they like on bytes that somebody damaged or made up.
            throw FILE_UNREADABLE.refuse(file.name());
        }
    }

    private static String text(String name, byte[] content) throws IOException, XMLStreamException, NotAPaper {
        var text = new LimitedText(LONGEST_TEXT);
        if (begins(content, ZIP)) {
            WordPackage.read(content, text, LARGEST_UNPACKED);
        } else if (begins(content, OLE)) {
            WordBinary.read(content, text);
        } else if (begins(content, PDF)) {
            PdfPages.read(content, text, LARGEST_UNPACKED, LONGEST_READING);
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            text.append(plain(content));
        } else {
            throw new NotAPaper();
        }
        return text.toString();
    }

    private static boolean begins(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
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
        boolean marked = content.length > 1 && (content[0] & 0xff) + (content[1] & 0xff) == 0xff + 0xfe;
        return marked && (content[0] & 0xff) >= 0xfe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** Composed, and without what the database does not take: zero characters and halves of letters. */
    private static String storable(String text) {
        var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return VietnameseText.nfc(whole.replace("\0", "").replace("\ufeff", ""));
    }

    /** Neither a Word file nor a PDF nor a text. */
    static final class NotAPaper extends Exception {}
}
