package vn.gandan.shared;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * A number as a spreadsheet keeps it: with a point before its decimals whatever language the reader writes, and fifteen
 * digits; what stands behind them is noise (0,30000000000000004).
 */
public final class SheetNumber {

    private static final MathContext DIGITS = new MathContext(15);
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]+([eE][-+]?[0-9]{1,3})?");

    private SheetNumber() {}

    /** What somebody typed or a formula came to; empty where that is no number. */
    public static Optional<BigDecimal> of(Cell cell) {
        String raw =
                cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA ? cell.getRawValue() : null;
        return raw != null && NUMBER.matcher(raw).matches()
                ? Optional.of(new BigDecimal(raw).round(DIGITS))
                : Optional.empty();
    }
}
