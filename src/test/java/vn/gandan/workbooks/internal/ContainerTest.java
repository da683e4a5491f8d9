package vn.gandan.workbooks.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import vn.gandan.support.PackedOtherwise;

/** Files that are no workbook, or one that nobody should open. */
class ContainerTest {

    @Test
    void whatIsNoWorkbookIsToldWhatItIs() throws IOException {
        refused(new byte[0], "UPLOAD_EMPTY");
        refused("unit,indicator\n1,2\n".getBytes(StandardCharsets.UTF_8), "UPLOAD_IS_TABLE_OF_TEXT");
        refused(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, "UPLOAD_NOT_EXCEL");
        refused(zip(Map.of("word/document.xml", bytes("<x/>"))), "UPLOAD_NOT_EXCEL");
        refused(
                zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet"))),
                "UPLOAD_OPEN_DOCUMENT");
        refused(zip(Map.of("xl/workbook.xml", bytes("<x/>"), "xl/vbaProject.bin", bytes("x"))), "UPLOAD_WITH_MACROS");
        try (var old = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            old.createSheet();
            old.write(out);
            refused(out.toByteArray(), "UPLOAD_OLD_EXCEL");
        }
    }

    @Test
    void aFileThatUnfoldsTooFarIsNotOpened() throws IOException {
        refused(zip(Map.of("xl/workbook.xml", bytes("<x/>"), "xl/sharedStrings.xml", new byte[41_000_000])), "UNFOLDS");
        refused(
                zip(Map.of("xl/workbook.xml", bytes("<x/>"), "xl/worksheets/sheet1.xml", new byte[251_000_000])),
                "UNFOLDS");
        refused(new byte[Container.LONGEST + 1], "UPLOAD_TOO_LONG");
    }

    @Test
    void aDamagedOneIsToldSo() throws IOException {
        var good = workbook();
        refused(Arrays.copyOf(good, good.length / 2), "UPLOAD_DAMAGED");
        for (int way : PackedOtherwise.WAYS) {
            refused(PackedOtherwise.of(good, way), "UPLOAD_DAMAGED");
        }
        refused(zip(Map.of("xl/workbook.xml", bytes("<not closed"))), "UPLOAD_DAMAGED");
        refused(zip(Map.of("xl/workbook.xml", bytes("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"))), "UPLOAD_");
    }

    @Test
    void aWorkbookOfSomebodysOwnIsNotOurs() throws IOException {
        var own = workbook();
        assertThatCode(() -> Container.judge(own)).doesNotThrowAnyException();
        refused(own, "UPLOAD_WITHOUT_MARK");
    }

    @Test
    void aSheetOfEndlessRowsIsNotReadToItsEnd() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Gan Dan", "1.0")) {
            var sheet = book.newWorksheet("A");
            for (int row = 0; row < 20_001; row++) {
                sheet.value(row, 0, 1);
            }
        }
        refused(out.toByteArray(), "UNFOLDS");
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Gan Dan", "1.0")) {
            book.newWorksheet("A").value(0, 0, "của tôi");
        }
        return out.toByteArray();
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> BookReader.read(file)).hasMessageContaining(code);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
