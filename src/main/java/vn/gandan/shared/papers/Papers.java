package vn.gandan.shared.papers;

import static vn.gandan.shared.papers.PaperError.PAPER_CLOSED;
import static vn.gandan.shared.papers.PaperError.PAPER_EMPTY;
import static vn.gandan.shared.papers.PaperError.PAPER_NOT_FOUND;
import static vn.gandan.shared.papers.PaperError.PAPER_NO_FILE;
import static vn.gandan.shared.papers.PaperError.PAPER_TOO_LARGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads files. Whatever they hold, they are read in bounded time and memory, or refused with a sentence. */
public final class Papers {

    private static final int MEGABYTE = 1024 * 1024;

    /** Mostly photographs, where a paper is so large. */
    private static final int LARGEST = 50;

    private static final Set<String> ENDINGS = Set.of(
            "txt", "html", "htm", "xhtml", "mht", "mhtml", "docx", "docm", "doc", "rtf", "pdf", "xlsx", "xlsm", "xls");

    private Papers() {}

    /** Whether the name is that of a kind of file that can be read. */
    public static boolean readable(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    public static Paper read(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw PAPER_NOT_FOUND.refuse(file);
        }
        if (!Files.isRegularFile(file)) {
            throw PAPER_NO_FILE.refuse(name);
        }
        return read(name, content(file, name));
    }

    private static byte[] content(Path file, String name) {
        try (var stream = Files.newInputStream(file)) {
            if (Files.size(file) > (long) LARGEST * MEGABYTE) {
                throw PAPER_TOO_LARGE.refuse(name, LARGEST);
            }
            return stream.readNBytes(LARGEST * MEGABYTE + 1);
        } catch (IOException closed) {
            throw PAPER_CLOSED.refuse(name);
        }
    }

    /** For reading: paragraphs and tables in their order, numbers of lists as one sees them. */
    public static Paper read(String name, byte[] content) {
        return read(name, content, System.getenv().getOrDefault("PATH", ""));
    }

    /** Programs that recognise letters are looked for on the path. */
    static Paper read(String name, byte[] content, String path) {
        if (content.length > LARGEST * MEGABYTE) {
            throw PAPER_TOO_LARGE.refuse(name, LARGEST);
        }
        if (content.length == 0) {
            throw PAPER_EMPTY.refuse(name);
        }
        try {
            return new PaperReader(name, path).read(content);
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError unreadable) {
            throw NotReadable.code(unreadable).refuse(name);
        }
    }

    /** For search and for stamps: every word, in headers, boxes and remarks too, in no order that one could read. */
    public static String words(String name, byte[] content) {
        try {
            return EveryWord.of(name, content);
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError unreadable) {
            throw NotReadable.code(unreadable).refuse(name);
        }
    }
}
