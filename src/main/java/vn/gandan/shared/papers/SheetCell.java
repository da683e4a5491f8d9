package vn.gandan.shared.papers;

import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import vn.gandan.shared.SheetNumber;

/** A cell as a Vietnamese reader sees it. */
final class SheetCell {

    private final SheetFormat format = new SheetFormat();

    String shown(Cell cell) {
        var said = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        return SheetNumber.of(cell).map(number -> format.shown(number, said)).orElseGet(() -> words(cell));
    }

    private static String words(Cell cell) {
        var text = Objects.requireNonNullElse(cell.getText(), "");
        return text.replaceAll("\\s+", " ").strip();
    }
}
