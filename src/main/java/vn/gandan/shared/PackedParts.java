package vn.gandan.shared;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Opens the parts of a file of an office program, which are stored or deflated and nothing else (ECMA-376, part 2, annex
 * B). Other ways of packing are damage or an attack, and the library needs further libraries for some of them.
 */
public final class PackedParts {

    private PackedParts() {}

    /** Before a library opens the file that would unpack its parts in any way. */
    public static void check(byte[] file) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                check(part);
            }
        } catch (IllegalArgumentException damaged) {
            throw new IOException(damaged);
        }
    }

    public static InputStream open(ZipFile zip, ZipArchiveEntry part) throws IOException {
        check(part);
        return zip.getInputStream(part);
    }

    private static void check(ZipArchiveEntry part) throws IOException {
        if (part.getMethod() != ZipArchiveEntry.STORED && part.getMethod() != ZipArchiveEntry.DEFLATED) {
            throw new IOException("a part is packed in a way of its own: " + part.getMethod());
        }
    }
}
