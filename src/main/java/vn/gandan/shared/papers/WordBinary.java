package vn.gandan.shared.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A .doc, opened. */
final class WordBinary {

    private static final char CELL = '\u0007';
    private static final char LINE_BREAK = '\u000b';
    private static final char HYPHEN = '\u001e';

    private WordBinary() {}

    /** What is done with the paper. */
    interface Reading {
        void read(HWPFDocument document) throws IOException;
    }

    /** All its texts, those of headers and boxes behind those of the pages. */
    static void read(byte[] content, LimitedText text) throws IOException {
        open(
                content,
                document -> text.append(WordExtractor.stripFields(document.getDocumentText())
                        .replace('\r', '\n')
                        .replace(CELL, '\n')
                        .replace(LINE_BREAK, '\n')
                        .replace(HYPHEN, '-')));
    }

    private static void open(byte[] content, Reading reading) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            open(files, reading);
        }
    }

    static void open(POIFSFileSystem files, Reading reading) throws IOException {
        try {
            var root = files.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw new NotReadable(PaperError.PAPER_LOCKED, "locked with a password");
            }
            if (!root.hasEntry("WordDocument")) {
                throw new NotReadable(PaperError.PAPER_OF_OTHER_KIND, "no text of Word");
            }
            try (var document = new HWPFDocument(files)) {
                reading.read(document);
            }
        } catch (EncryptedDocumentException locked) {
            throw new NotReadable(PaperError.PAPER_LOCKED, "locked with a password");
        } catch (OldFileFormatException old) {
            throw new NotReadable(PaperError.PAPER_OF_OTHER_KIND, "older than Word 97");
        }
    }
}
