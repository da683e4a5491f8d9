package vn.gandan.bench.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.forms.Rule;
import vn.gandan.forms.Section;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** A form of a hundred fields that every hamlet of a province is asked for each month; its rules hold for all samples. */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class SampleForm {

    private static final int FIELDS_A_SECTION = 20;

    private final Forms forms;

    SampleForm(Forms forms) {
        this.forms = forms;
    }

    /** Asks for it from a day on; in the scope of the province. */
    Assignment give(String code, Unit province, List<String> indicators, LocalDate from) {
        var version = forms.create(province, code, from, definition(indicators));
        return forms.assign(
                version.form().id(),
                Addressees.all(Level.HAMLET, province.id()),
                Rhythm.every(Period.Kind.MONTH, 3),
                new Route(List.of(Level.COMMUNE), false, null),
                from);
    }

    /** Asks for it between two days. */
    void give(String code, Unit province, List<String> indicators, LocalDate from, LocalDate until) {
        forms.end(give(code, province, indicators, from).id(), until);
    }

    private static Definition definition(List<String> indicators) {
        var sections = IntStream.iterate(0, first -> first < indicators.size(), first -> first + FIELDS_A_SECTION)
                .mapToObj(first -> new Section(
                        "Mục " + (first / FIELDS_A_SECTION + 1),
                        null,
                        indicators.subList(first, Math.min(first + FIELDS_A_SECTION, indicators.size())).stream()
                                .map(SampleForm::field)
                                .toList()))
                .toList();
        var rules = IntStream.range(0, 5)
                .mapToObj(number -> new Rule(
                        "%s + %s <= 200".formatted(indicators.get(2 * number), indicators.get(2 * number + 1)),
                        "Tổng hai mục không quá 200.",
                        true))
                .toList();
        return new Definition("Biểu để đo tốc độ", null, sections, rules);
    }

    private static Field field(String indicator) {
        return new Field(Cell.parse(indicator), null, null, true, 0, BigDecimal.ZERO, BigDecimal.valueOf(100), null);
    }
}
