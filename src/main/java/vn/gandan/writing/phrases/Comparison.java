package vn.gandan.writing.phrases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Change;
import vn.gandan.indicators.Ratio;
import vn.gandan.shared.Numbers;

/** Holds a figure against another and says what came of it: tăng 12,7% so với cùng kỳ. */
final class Comparison {

    private static final Numbers NUMBERS = Numbers.VIETNAMESE;
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** From ten times as much on, a per cent says less than "gấp 12,4 lần". */
    private static final BigDecimal TENFOLD = new BigDecimal(900);

    private final Fact fact;
    private final Footing footing;

    Comparison(Fact fact, Footing footing) {
        this.fact = fact;
        this.footing = footing;
    }

    private @Nullable BigDecimal base() {
        return switch (footing) {
            case LAST_YEAR -> fact.lastYear();
            case PERIOD_BEFORE -> fact.before();
            case PLAN -> fact.plan();
        };
    }

    /** Whether there is anything to hold the figure against. */
    boolean possible() {
        return fact.value() != null && base() != null && (footing == Footing.PLAN || fact.complete());
    }

    String said() {
        if (base() == null) {
            return footing == Footing.PLAN
                    ? "chưa được giao kế hoạch"
                    : "chưa có số liệu " + footing.written() + " để so sánh";
        }
        if (!possible()) {
            return "chưa so sánh được với " + footing.written() + " vì " + Gaps.left(fact);
        }
        return footing == Footing.PLAN && !fact.indicator().ratio() ? attained() : change();
    }

    private String attained() {
        var percent = Ratio.of(fact.value(), base()).percent();
        return percent == null ? "kế hoạch là 0" : "đạt " + NUMBERS.percent(percent) + " kế hoạch";
    }

    private String change() {
        var change = Change.of(base(), fact.value(), fact.indicator().ratio());
        return switch (change.kind()) {
            case SAME -> "bằng " + footing.written();
            case TINY -> moved(change, amount(change.difference()));
            case POINTS -> moved(change, least(change.difference()) + " điểm phần trăm");
            case PERCENT -> percent(change);
            case NOTHING, NO_BEFORE, NO_NOW -> throw new IllegalStateException(change.toString());
        };
    }

    private String percent(Change change) {
        var percent = change.percent();
        if (percent != null && percent.compareTo(TENFOLD) >= 0) {
            var times = Ratio.of(change.now(), change.before()).each();
            return "gấp " + NUMBERS.of(rounded(times)) + " lần " + footing.written();
        }
        return moved(change, least(percent) + "%");
    }

    private String moved(Change change, String by) {
        boolean up = change.difference() != null && change.difference().signum() > 0;
        return (up ? "tăng " : "giảm ") + by + " so với " + footing.written();
    }

    private String amount(@Nullable BigDecimal difference) {
        var measure = fact.indicator().measure();
        var amount = difference == null ? BigDecimal.ZERO : difference.abs();
        return measure.equals("đồng") ? NUMBERS.money(amount) : NUMBERS.exact(amount) + " " + measure;
    }

    /** One decimal; what is less than the smallest is not said to be nothing. */
    private static String least(@Nullable BigDecimal number) {
        var rounded = rounded(number);
        return rounded.compareTo(TENTH) < 0 ? "dưới " + NUMBERS.of(TENTH) : NUMBERS.of(rounded);
    }

    private static BigDecimal rounded(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number.abs().setScale(1, RoundingMode.HALF_UP);
    }
}
