package vn.gandan.forms.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.gandan.forms.internal.Draft.Field;
import vn.gandan.forms.internal.Draft.Rule;
import vn.gandan.forms.internal.Draft.Section;

/** What a page of these sent, field by field; {@code s2.f3.least} is the least of the third line of the second section. */
record Posted(MultiValueMap<String, String> fields) {

    String text(String name) {
        @Nullable String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    Draft draft() {
        var sections = new ArrayList<Section>();
        for (int number = 1; has("s" + number + ".title"); number++) {
            sections.add(section("s" + number + "."));
        }
        var rules = new ArrayList<Rule>();
        for (int number = 1; has("r" + number + ".condition"); number++) {
            rules.add(rule("r" + number + "."));
        }
        return new Draft(text("code"), text("from"), text("title"), text("guidance"), sections, rules);
    }

    private Section section(String prefix) {
        var lines = new ArrayList<Field>();
        for (int number = 1; has(prefix + "f" + number + ".cell"); number++) {
            lines.add(field(prefix + "f" + number + "."));
        }
        return new Section(text(prefix + "title"), text(prefix + "guidance"), lines);
    }

    private Field field(String prefix) {
        return new Field(
                text(prefix + "cell"),
                text(prefix + "label"),
                text(prefix + "guidance"),
                has(prefix + "required"),
                text(prefix + "decimals"),
                text(prefix + "least"),
                text(prefix + "most"),
                text(prefix + "jump"));
    }

    private Rule rule(String prefix) {
        return new Rule(text(prefix + "condition"), text(prefix + "words"), !"no".equals(text(prefix + "blocks")));
    }
}
