package vn.gandan.shared.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    @Test
    void cellsAreReadAsOneSeesThem() throws IOException {
        var text = read(book -> {
            var sheet = book.newWorksheet("Biểu 1");
            sheet.value(0, 0, "Nội dung");
            sheet.value(0, 1, "Số\ncuộc");
            sheet.value(1, 0, "Tuyên truyền");
            sheet.value(1, 1, 1976);
            sheet.value(1, 2, 12.5);
            sheet.value(2, 1, 0.694);
            sheet.style(2, 1).format("0.0%").set();
            sheet.value(3, 0, LocalDate.of(2013, 6, 3));
            sheet.style(3, 0).format("dd/mm/yyyy").set();
            book.newWorksheet("Biểu 2").value(0, 0, "hết");
            var hidden = book.newWorksheet("Ẩn");
            hidden.value(0, 0, "ẩn");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
        });

        assertThat(text).isEqualTo("Nội dung\tSố cuộc\nTuyên truyền\t1976\t12,5\n\t69,4%\n03/06/2013\n\nhết\n\n");
    }

    @Test
    void numbersAreShownInTheirFormats() throws IOException {
        var text = read(book -> {
            var sheet = book.newWorksheet("Biểu");
            shown(sheet, 0, 101_584, "#,##0");
            shown(sheet, 1, 0.127, "0.0%");
            shown(sheet, 2, 1250.5, "#,##0.00");
            shown(sheet, 3, 45, "0\" hộ\"");
            shown(sheet, 4, 41_428.5, "mm/yyyy");
            shown(sheet, 5, 0.5, "hh:mm");
            shown(sheet, 6, 1.0 / 3, "General");
            shown(sheet, 7, 123_456_789_012d, "General");
        });

        assertThat(text.strip())
                .isEqualTo("101.584\n12,7%\n1.250,50\n45 hộ\n06/2013\n12:00\n0,3333333333\n123456789012");
    }

    private static void shown(Worksheet sheet, int row, double value, String format) {
        sheet.value(row, 0, value);
        sheet.style(row, 0).format(format).set();
    }

    private static String read(Consumer<Workbook> filling) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "gandan", "1.0")) {
            filling.accept(book);
        }
        var paper = Papers.read("a.xlsx", file.toByteArray());
        assertThat(paper.kind()).isEqualTo(Paper.Kind.WORKBOOK);
        return paper.text();
    }
}
