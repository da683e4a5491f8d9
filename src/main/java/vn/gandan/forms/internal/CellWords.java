package vn.gandan.forms.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.shared.SheetNumber;
import vn.gandan.shared.Texts;
import vn.gandan.shared.TypedDay;

/** What stands in the cells of a workbook, as the reader would type it on the page. */
@Component
class CellWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Texts text;

    CellWords(Texts text) {
        this.text = text;
    }

    String of(Row row, int column) {
        return row.getOptionalCell(column).map(this::of).orElse("");
    }

    String of(Cell cell) {
        var number = SheetNumber.of(cell);
        if (number.isPresent()) {
            return text.numbers().exact(number.get());
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return Boolean.TRUE.equals(cell.asBoolean()) ? Sheets.YES : Sheets.NO;
        }
        var written = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return written == null ? "" : Escapes.read(written).strip();
    }

    /** As a form sends it; what is no day, as it is typed. */
    String day(Row row, int column) {
        @Nullable Cell cell = row.getOptionalCell(column).orElse(null);
        if (cell != null && cell.getType() == CellType.NUMBER) {
            return cell.asDate().toLocalDate().toString();
        }
        var typed = of(row, column);
        try {
            return LocalDate.parse(typed, DAY).toString();
        } catch (DateTimeParseException unreadable) {
            return TypedDay.of(typed).map(LocalDate::toString).orElse(typed);
        }
    }
}
