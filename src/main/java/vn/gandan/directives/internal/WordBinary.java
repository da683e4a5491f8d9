package vn.gandan.directives.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.gandan.directives.internal.PaperText.NotAPaper;

/** The texts of a .doc, those of headers and boxes behind those of the pages. */
final class WordBinary {

    private static final char CELL = '\u0007';
    private static final char LINE_BREAK = '\u000b';
    private static final char HYPHEN = '\u001e';

    private WordBinary() {}

    static void read(byte[] content, LimitedText text) throws IOException, NotAPaper {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = files.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw new IOException("locked with a password");
            }
            if (!root.hasEntry("WordDocument")) {
                throw new NotAPaper();
            }
            try (var document = new HWPFDocument(files)) {
                text.append(WordExtractor.stripFields(document.getDocumentText())
                        .replace('\r', '\n')
                        .replace(CELL, '\n')
                        .replace(LINE_BREAK, '\n')
                        .replace(HYPHEN, '-'));
            }
        }
    }
}
