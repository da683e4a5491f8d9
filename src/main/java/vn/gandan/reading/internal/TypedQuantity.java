package vn.gandan.reading.internal;

import java.math.BigDecimal;
import java.util.Optional;
import vn.gandan.reading.language.figures.Measure;
import vn.gandan.shared.TypedNumber;

/** A number as a person types it: "85" counts in the measure asked for, "85 triệu đồng" in its own. */
record TypedQuantity(BigDecimal value, String unit) {

    /** In the unit of the measure asked for; empty for what is no number, or of what measures something else. */
    static Optional<TypedQuantity> of(String typed, Measure asked, boolean english) {
        int end = 0;
        while (end < typed.length() && !Character.isLetter(typed.charAt(end)) && typed.charAt(end) != '%') {
            end++;
        }
        var words = typed.substring(end);
        var measure = words.isBlank() ? asked : Measure.of(words);
        return TypedNumber.of(typed.substring(0, end), english)
                .filter(number -> measure.comparable(asked))
                .map(number -> asked.number(measure.plain(number), measure.unit()))
                .map(number -> new TypedQuantity(asked.plain(number), asked.unit()));
    }
}
