package vn.gandan.targets.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.stereotype.Component;
import vn.gandan.shared.Texts;
import vn.gandan.targets.Attainment;

/** Says how a target stands: "đúng tiến độ", "chậm 12 điểm %", "vượt 4 điểm %". */
@Component
class Wording {

    private final Texts text;

    Wording(Texts text) {
        this.text = text;
    }

    String of(Attainment attainment) {
        return text.of("targets.standing." + attainment.standing().name(), points(attainment));
    }

    private String points(Attainment attainment) {
        var points = attainment.points();
        if (points == null) {
            return "";
        }
        var distance = attainment.standing().fulfilled() && attainment.percent() != null
                ? attainment.percent().subtract(new BigDecimal(100))
                : points.abs();
        // Twelve points, and below one still a part of one: nobody is slow by nothing.
        int decimals = distance.compareTo(BigDecimal.ONE) < 0 ? 2 : distance.compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
        return text.numbers().of(distance.setScale(decimals, RoundingMode.HALF_UP));
    }

    static String tone(Attainment attainment) {
        return switch (attainment.standing()) {
            case BEYOND, REACHED -> "ok";
            case ON_TRACK -> "info";
            case SLOW, MISSED -> "late";
            case SHORT -> "soon";
            case NO_FIGURE, NOT_BEGUN, NO_PERCENT -> "";
        };
    }
}
