package vn.gandan.reading.internal;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Vocabulary;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.reading.internal.Card.Choice;
import vn.gandan.shared.Texts;

/** What a person may choose among when she puts a proposal right. */
@Component
class Choices {

    private final Indicators indicators;
    private final Texts text;

    Choices(Indicators indicators, Texts text) {
        this.indicators = indicators;
        this.text = text;
    }

    /** "A06 Số cuộc tuyên truyền, quán triệt": the code first, so that what is chosen can be told by it. */
    List<Choice> indicators() {
        return indicators.all().stream()
                .filter(indicator -> !indicator.countedFromTree())
                .sorted(Comparator.comparing(Indicator::code))
                .map(indicator ->
                        new Choice(indicator.code() + " " + indicator.name(text.english()), indicator.measure(), false))
                .toList();
    }

    /** One abbreviation may stand for two types: QĐ for quyết định and quy định. */
    List<Choice> types() {
        var types = new TreeMap<String, Choice>();
        for (var type : Vocabulary.standard().types()) {
            var name = text.english() ? type.nameEn() : type.nameVi();
            types.merge(
                    type.code(),
                    new Choice(type.code(), name, false),
                    (one, other) -> one.label().equals(other.label())
                            ? one
                            : new Choice(one.value(), one.label() + ", " + other.label(), false));
        }
        return List.copyOf(types.values());
    }
}
