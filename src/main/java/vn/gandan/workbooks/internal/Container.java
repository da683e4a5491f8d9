package vn.gandan.workbooks.internal;

import static vn.gandan.workbooks.WorkbooksError.UPLOAD_DAMAGED;
import static vn.gandan.workbooks.WorkbooksError.UPLOAD_EMPTY;
import static vn.gandan.workbooks.WorkbooksError.UPLOAD_IS_TABLE_OF_TEXT;
import static vn.gandan.workbooks.WorkbooksError.UPLOAD_NOT_EXCEL;
import static vn.gandan.workbooks.WorkbooksError.UPLOAD_OLD_EXCEL;
import static vn.gandan.workbooks.WorkbooksError.UPLOAD_OPEN_DOCUMENT;
import static vn.gandan.workbooks.WorkbooksError.UPLOAD_TOO_LONG;
import static vn.gandan.workbooks.WorkbooksError.UPLOAD_UNFOLDS_TOO_FAR;
import static vn.gandan.workbooks.WorkbooksError.UPLOAD_WITH_MACROS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.gandan.shared.PackedParts;

/** Looks at an uploaded file before anything of it is read: whether it is a workbook, and one that can be opened safely. */
final class Container {

    static final int LONGEST = 20_000_000;

    // 2.071 units with 100 figures each, twice (also as they were), take 45 MB as Excel writes them.
    private static final long UNFOLDED = 250_000_000;
    private static final long TEXTS_UNFOLDED = 40_000_000;
    private static final int PARTS = 2_000;

    private Container() {}

    static void judge(byte[] file) {
        if (file.length == 0) {
            throw UPLOAD_EMPTY.refuse();
        }
        if (file.length > LONGEST) {
            throw UPLOAD_TOO_LONG.refuse(LONGEST / 1_000_000);
        }
        if (file.length >= 8 && ReadableWorkbook.isOLE2Header(file)) {
            throw UPLOAD_OLD_EXCEL.refuse();
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw (text(file) ? UPLOAD_IS_TABLE_OF_TEXT : UPLOAD_NOT_EXCEL).refuse();
        }
        try (var parts = ZipFile.builder().setByteArray(file).get()) {
            judge(parts);
        } catch (IOException | IllegalArgumentException damaged) {
            throw UPLOAD_DAMAGED.refuse();
        }
    }

    private static boolean text(byte[] file) {
        for (int at = 0; at < Math.min(file.length, 4096); at++) {
            if (file[at] >= 0 && file[at] < ' ' && file[at] != '\n' && file[at] != '\r' && file[at] != '\t') {
                return false;
            }
        }
        return true;
    }

    private static void judge(ZipFile parts) throws IOException {
        if (parts.getEntry("xl/vbaProject.bin") != null) {
            throw UPLOAD_WITH_MACROS.refuse();
        }
        var kind = parts.getEntry("mimetype");
        if (kind != null && contains(parts, "opendocument")) {
            throw UPLOAD_OPEN_DOCUMENT.refuse();
        }
        if (parts.getEntry("xl/workbook.xml") == null) {
            throw UPLOAD_NOT_EXCEL.refuse();
        }
        measure(parts);
    }

    private static boolean contains(ZipFile parts, String word) throws IOException {
        try (var in = PackedParts.open(parts, parts.getEntry("mimetype"))) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII).contains(word);
        }
    }

    /** By unfolding it, since what a file says of its own size may be a lie. */
    private static void measure(ZipFile parts) throws IOException {
        long all = 0;
        int count = 0;
        var buffer = new byte[65_536];
        for (var part : Collections.list(parts.getEntries())) {
            long most = part.getName().equals("xl/sharedStrings.xml") ? TEXTS_UNFOLDED : UNFOLDED - all;
            long length = 0;
            try (var in = PackedParts.open(parts, part)) {
                int read = in.read(buffer);
                while (read >= 0 && length <= most) {
                    length += read;
                    read = in.read(buffer);
                }
            }
            all += length;
            count++;
            if (length > most || all > UNFOLDED || count > PARTS) {
                throw UPLOAD_UNFOLDS_TOO_FAR.refuse();
            }
        }
    }
}
