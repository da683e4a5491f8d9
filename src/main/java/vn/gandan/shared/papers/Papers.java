package vn.gandan.shared.papers;

import static vn.gandan.shared.papers.PaperError.PAPER_CLOSED;
import static vn.gandan.shared.papers.PaperError.PAPER_EMPTY;
import static vn.gandan.shared.papers.PaperError.PAPER_NOT_FOUND;
import static vn.gandan.shared.papers.PaperError.PAPER_NO_FILE;
import static vn.gandan.shared.papers.PaperError.PAPER_TOO_LARGE;
import static vn.gandan.shared.papers.PaperError.PAPER_TOO_LONG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Reads files. Whatever they hold, they are read in bounded time and memory, or refused with a sentence. */
public final class Papers {

    private static final int MEGABYTE = 1024 * 1024;

    /** Mostly photographs, where a paper is so large. */
    private static final int LARGEST = 50;

    /** Some four thousand pages. */
    private static final int LONGEST_TEXT = 10_000_000;

    private static final Set<String> ENDINGS = Set.of("txt");

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

    public static Paper read(String name, byte[] content) {
        if (content.length > LARGEST * MEGABYTE) {
            throw PAPER_TOO_LARGE.refuse(name, LARGEST);
        }
        try {
            var text = PlainText.read(content);
            if (text.length() > LONGEST_TEXT) {
                throw new NotReadable(PAPER_TOO_LONG, "more text than a paper holds");
            }
            if (text.isBlank()) {
                throw new NotReadable(PAPER_EMPTY, "blank");
            }
            return new Paper(text, Paper.Kind.TEXT, Set.of());
        } catch (IOException unreadable) {
            throw NotReadable.code(unreadable).refuse(name);
        }
    }
}
