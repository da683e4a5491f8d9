package vn.gandan.writing.phrases;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Ratio;
import vn.gandan.shared.Numbers;
import vn.gandan.writing.phrases.Asked.Against;
import vn.gandan.writing.phrases.Asked.Amount;
import vn.gandan.writing.phrases.Asked.Cited;
import vn.gandan.writing.phrases.Asked.Each;
import vn.gandan.writing.phrases.Asked.Foremost;
import vn.gandan.writing.phrases.Asked.Named;
import vn.gandan.writing.phrases.Asked.Share;

/** What is written where something was asked; everything that it needs is there. */
final class Figure {

    private static final Numbers NUMBERS = Numbers.VIETNAMESE;

    private final Facts facts;

    Figure(Facts facts) {
        this.facts = facts;
    }

    String say(Asked asked) {
        return switch (asked) {
            case Amount amount -> amount(fact(amount.of()));
            case Share share -> number(share.part()) + "/" + number(share.whole());
            case Each each -> each(each);
            case Against against -> new Comparison(fact(against.of()), against.footing()).said();
            case Foremost foremost -> foremost(facts.foremost(foremost));
            case Cited cited -> facts.cited(cited.symbol()).orElse("văn bản số " + cited.symbol());
            case Named named -> facts.named(named.name());
        };
    }

    private static String foremost(List<String> names) {
        return names.isEmpty() ? "chưa có đơn vị nào có số liệu" : Gaps.listed(names);
    }

    private Fact fact(Sought sought) {
        return facts.fact(sought).orElseThrow();
    }

    private Fact fact(String code) {
        return fact(Sought.of(code));
    }

    private static String amount(Fact fact) {
        return written(fact.value(), fact.indicator());
    }

    static String written(@Nullable BigDecimal value, Indicator indicator) {
        if (value == null) {
            throw new IllegalStateException(indicator.code());
        }
        return switch (indicator.measure()) {
            // A number does not part from the word after it; longer ties would tear justified lines apart.
            case "đồng" -> NUMBERS.money(value).replaceFirst(" ", "\u00A0");
            case "%" -> NUMBERS.percent(value);
            default -> NUMBERS.exact(value);
        };
    }

    private String number(String code) {
        return written(fact(code).value(), fact(code).indicator());
    }

    private String each(Each each) {
        var average =
                Ratio.of(fact(each.code()).value(), fact(each.by()).value()).each();
        return average == null ? "chưa tính được" : NUMBERS.average(average);
    }
}
