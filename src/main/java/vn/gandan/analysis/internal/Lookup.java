package vn.gandan.analysis.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.shared.VietnameseText;

/** Finds indicators by what people type: a code, or words of a name in either language, marks or none. */
@Component
class Lookup {

    private final Indicators indicators;

    Lookup(Indicators indicators) {
        this.indicators = indicators;
    }

    /** The one that is meant beyond doubt: "E01", "e01 Diện tích đất hiến", or words that one name alone has. */
    Optional<Indicator> one(String typed) {
        String first = typed.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        var coded = indicators.find(first);
        if (coded.isPresent()) {
            return coded;
        }
        var found = search(typed);
        String folded = VietnameseText.fold(typed.strip());
        return found.size() == 1
                ? Optional.of(found.getFirst())
                : found.stream()
                        .filter(one -> VietnameseText.fold(one.nameVi()).equals(folded))
                        .findFirst();
    }

    /** Every word stands in the code, the name or the group's name. */
    List<Indicator> search(String typed) {
        var words = Arrays.stream(VietnameseText.fold(typed).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? List.of()
                : indicators.all().stream()
                        .filter(one -> {
                            String all = VietnameseText.fold(
                                    one.code() + " " + one.nameVi() + " " + one.nameEn() + " " + one.group());
                            return words.stream().allMatch(all::contains);
                        })
                        .toList();
    }
}
