package vn.gandan.forms.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Field;
import vn.gandan.indicators.Category;
import vn.gandan.indicators.Cell;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** What a form can ask for: indicators that somebody counts, and the categories of their breakdowns. */
@Component
class Cells {

    /** "E01 · Diện tích đất hiến", or a code alone. */
    private static final Pattern CODE = Pattern.compile("([A-Za-z]\\d{2})(?::(\\w+))?(?:\\s*[·\\-–—].*)?");

    private final Indicators indicators;
    private final Texts text;

    Cells(Indicators indicators, Texts text) {
        this.indicators = indicators;
        this.text = text;
    }

    /** One thing to ask for, as lists offer it. */
    record Choice(Cell cell, String group, String name, String measure) {

        String label() {
            return cell + " · " + name;
        }
    }

    /** All, in the catalogue's order, an indicator before its categories. */
    List<Choice> all() {
        var choices = new ArrayList<Choice>();
        for (var indicator : indicators.all()) {
            if (!indicator.ratio() && !indicator.countedFromTree()) {
                choices.add(choice(indicator));
                indicators.categories(indicator.code()).forEach(category -> choices.add(choice(indicator, category)));
            }
        }
        return choices;
    }

    private Choice choice(Indicator indicator) {
        return new Choice(
                Cell.of(indicator.code()), indicator.group(), indicator.name(text.english()), indicator.measure());
    }

    private Choice choice(Indicator indicator, Category category) {
        return new Choice(
                new Cell(indicator.code(), category.code()),
                indicator.group(),
                indicator.name(text.english()) + ": " + name(category),
                indicator.measure());
    }

    private String name(Category category) {
        return text.english() ? category.nameEn() : category.nameVi();
    }

    /** By group, those in whose name or code all the words stand, marks ignored. */
    Map<String, List<Choice>> found(String words) {
        var wanted = VietnameseText.fold(words).strip().split("\\s+", -1);
        var groups = new LinkedHashMap<String, List<Choice>>();
        for (var choice : all()) {
            var said = VietnameseText.fold(choice.label() + " " + choice.group());
            if (List.of(wanted).stream().allMatch(said::contains)) {
                groups.computeIfAbsent(choice.group(), none -> new ArrayList<>())
                        .add(choice);
            }
        }
        return groups;
    }

    /** What somebody typed: a code, what a list offered, or a name that only one has. */
    Optional<Cell> read(String typed) {
        var code = CODE.matcher(typed.strip());
        if (code.matches()) {
            return Optional.of(cell(code.group(1), code.group(2)));
        }
        var words = VietnameseText.fold(typed).strip();
        var named = all().stream()
                .filter(choice -> VietnameseText.fold(choice.name()).equals(words))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst().cell()) : Optional.empty();
    }

    /** As the catalogue writes its code, where it differs in capitals only. */
    private Cell cell(String indicator, @Nullable String item) {
        var code = indicator.toUpperCase(Locale.ROOT);
        if (item == null) {
            return Cell.of(code);
        }
        return indicators.categories(code).stream()
                .map(Category::code)
                .filter(item::equalsIgnoreCase)
                .findFirst()
                .map(known -> new Cell(code, known))
                .orElse(new Cell(code, item));
    }

    /** A field for it, as its nature has it. */
    Field usual(Cell cell) {
        return Field.usual(indicators.indicator(cell.indicator()), cell.item());
    }

    Optional<Indicator> indicator(Cell cell) {
        return indicators.find(cell.indicator());
    }

    /** As the catalogue calls it; the code where it does not know it. */
    String name(Cell cell) {
        return indicators
                .find(cell.indicator())
                .map(indicator -> cell.item().isEmpty()
                        ? indicator.name(text.english())
                        : indicators.categories(cell.indicator()).stream()
                                .filter(category -> category.code().equals(cell.item()))
                                .findFirst()
                                .map(category -> choice(indicator, category).name())
                                .orElse(cell.toString()))
                .orElse(cell.toString());
    }

    String measure(Cell cell) {
        return indicators.find(cell.indicator()).map(Indicator::measure).orElse("");
    }
}
