package vn.gandan.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people type it: 1800, 1.800 and 1 800 are the same, a comma is a decimal; in English the point and the comma
 * change places. A point that groups nothing (0.5) can only be a decimal.
 */
public final class TypedNumber {

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d{1,9})?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,24}([.,]\\d{1,9})?");

    private TypedNumber() {}

    /** Empty for what is no number. */
    public static Optional<BigDecimal> of(String typed, boolean english) {
        String written = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace('\u2212', '-');
        if (english) {
            written = swapped(written);
        }
        if (GROUPED.matcher(written).matches()) {
            return Optional.of(new BigDecimal(written.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(written).matches()
                ? Optional.of(new BigDecimal(written.replace(',', '.')))
                : Optional.empty();
    }

    private static String swapped(String written) {
        return written.replace(',', ' ').replace('.', ',').replace(' ', '.');
    }
}
