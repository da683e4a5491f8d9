package vn.gandan.forms.internal;

import java.util.List;

/** A form while somebody designs it: everything as it was typed, right or not. */
public record Draft(String code, String from, String title, String guidance, List<Section> sections, List<Rule> rules) {

    /** A section as typed. */
    public record Section(String title, String guidance, List<Field> fields) {

        public Section {
            fields = List.copyOf(fields);
        }

        static final Section BLANK = new Section("", "", List.of());

        Section with(List<Field> changed) {
            return new Section(title, guidance, changed);
        }
    }

    /** A field as typed. */
    public record Field(
            String cell,
            String label,
            String guidance,
            boolean required,
            String decimals,
            String least,
            String most,
            String jump) {}

    /** A rule as typed. */
    public record Rule(String condition, String words, boolean blocks) {

        static final Rule BLANK = new Rule("", "", true);
    }

    public Draft {
        sections = List.copyOf(sections);
        rules = List.copyOf(rules);
    }

    Draft with(List<Section> changed) {
        return new Draft(code, from, title, guidance, changed, rules);
    }

    Draft withRules(List<Rule> changed) {
        return new Draft(code, from, title, guidance, sections, changed);
    }
}
