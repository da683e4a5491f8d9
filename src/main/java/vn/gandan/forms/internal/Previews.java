package vn.gandan.forms.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Rule;
import vn.gandan.forms.internal.Preview.Line;
import vn.gandan.indicators.Cell;

/** Shows definitions as they will be filled in. */
@Component
class Previews {

    private final Cells cells;
    private final Wording wording;

    Previews(Cells cells, Wording wording) {
        this.cells = cells;
        this.wording = wording;
    }

    Preview of(Definition definition) {
        var sections = new ArrayList<Preview.Section>();
        int number = 0;
        for (var section : definition.sections()) {
            var lines = new ArrayList<Line>();
            for (var field : section.fields()) {
                lines.add(line(++number, field));
            }
            sections.add(new Preview.Section(section.title(), section.guidance(), lines));
        }
        var reader = new ConditionReader(definition.fields().map(Field::cell).toList());
        var rules = definition.rules().stream().map(rule -> check(rule, reader)).toList();
        return new Preview(definition.title(), definition.guidance(), sections, rules, number);
    }

    private Line line(int number, Field field) {
        var name = cells.name(field.cell());
        var label = field.label();
        return new Line(
                number,
                field.cell().toString(),
                label == null ? name : label,
                label == null || label.equals(name) ? null : name,
                cells.measure(field.cell()),
                field.required(),
                field.guidance(),
                wording.limits(field));
    }

    private Preview.Check check(Rule rule, ConditionReader reader) {
        try {
            return new Preview.Check(
                    rule,
                    reader.read(rule.condition()).cells().stream()
                            .map(this::named)
                            .toList());
        } catch (ConditionReader.Unusable unusable) {
            return new Preview.Check(rule, List.of());
        }
    }

    private String named(Cell cell) {
        return cell.variable() + ": " + cells.name(cell);
    }
}
