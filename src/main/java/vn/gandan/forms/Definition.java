package vn.gandan.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Cell;

/** What a version of a form says (nội dung biểu): its sections with their fields, and the rules between them. */
public record Definition(String title, @Nullable String guidance, List<Section> sections, List<Rule> rules) {

    public Definition {
        sections = List.copyOf(sections);
        rules = List.copyOf(rules);
    }

    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    public Optional<Field> field(Cell cell) {
        return fields().filter(field -> field.cell().equals(cell)).findFirst();
    }

    /** Its fields by what they ask for, in their order. */
    public Map<Cell, Field> byCell() {
        var fields = new LinkedHashMap<Cell, Field>();
        fields().forEach(field -> fields.put(field.cell(), field));
        return fields;
    }
}
