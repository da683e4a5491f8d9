package vn.gandan.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.forms.internal.Draft.Field;
import vn.gandan.forms.internal.Draft.Rule;
import vn.gandan.forms.internal.Draft.Section;

class RedesignTest {

    /** Written {@code A: a b | B: c | C:} with its rules behind. */
    private static final String START = "A: a b | B: c | C: ; r s";

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            section         > A: a b | B: c | C: | : ; r s > s4.title
            section-up:2    > B: c | A: a b | C: ; r s     > s1.title
            section-down:2  > A: a b | C: | B: c ; r s     > s3.title
            section-out:1   > B: c | C: ; r s              > s1.title
            field-up:1:2    > A: b a | B: c | C: ; r s     > s1.f1
            field-down:1:1  > A: b a | B: c | C: ; r s     > s1.f2
            field-down:1:2  > A: a | B: b c | C: ; r s     > s2.f1
            field-up:2:1    > A: a b c | B: | C: ; r s     > s1.f3
            field-down:2:1  > A: a b | B: | C: c ; r s     > s3.f1
            field-out:1:1   > A: b | B: c | C: ; r s       > s1.f1
            field-out:1:2   > A: a | B: c | C: ; r s       > s1.f1
            field-out:2:1   > A: a b | B: | C: ; r s       > s2.title
            rule            > A: a b | B: c | C: ; r s  .  > r3.condition
            rule-up:2       > A: a b | B: c | C: ; s r     > r1.condition
            rule-down:1     > A: a b | B: c | C: ; s r     > r2.condition
            rule-out:1      > A: a b | B: c | C: ; s       > r1.condition
            """)
    void aButtonTakesOneStep(String step, String after, String focus) {
        var done = Redesign.of(draft(START), step);

        assertThat(told(done.draft())).isEqualTo(told(draft(after)));
        assertThat(done.focus()).isEqualTo(focus);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "section-up:1",
                "section-down:3",
                "section-out:9",
                "section-out:",
                "section-out:-1",
                "field-up:1:1",
                "field-out:3:1",
                "field-out:x:y",
                "field-up:99999:1",
                "rule-up:1",
                "rule-down:2",
                "rule-out:0"
            })
    void whatNamesNothingChangesNothing(String step) {
        assertThat(Redesign.of(draft(START), step).draft()).isEqualTo(draft(START));
    }

    @Test
    void whatIsPickedStandsAtTheEndOfItsSection() {
        var more = List.of(field("x"), field("y"));

        assertThat(told(Redesign.added(draft(START), 2, more).draft()))
                .isEqualTo(told(draft("A: a b | B: c x y | C: ; r s")));
        assertThat(Redesign.added(draft(START), 2, more).focus()).isEqualTo("s2.f2");
        assertThat(told(Redesign.added(draft(START), 0, more).draft()))
                .isEqualTo(told(draft("A: a b | B: c | C: x y ; r s")));
        var empty = new Draft("", "", "", "", List.of(), List.of());
        assertThat(Redesign.added(empty, 1, more).draft().sections()).hasSize(1);
    }

    private static Draft draft(String written) {
        String[] halves = written.split(";", -1);
        var sections = List.of(halves[0].split("\\|", -1)).stream()
                .map(RedesignTest::section)
                .toList();
        var rules = List.of(halves[1].strip().split("\\s+", -1)).stream()
                .map(rule -> rule.equals(".") ? Rule.BLANK : new Rule(rule, rule, true))
                .toList();
        return new Draft("CODE", "2025-01-01", "Biểu", "", sections, rules);
    }

    private static Section section(String written) {
        String[] parts = written.strip().split(":", -1);
        var fields = parts[1].isBlank()
                ? List.<Field>of()
                : List.of(parts[1].strip().split("\\s+", -1)).stream()
                        .map(RedesignTest::field)
                        .toList();
        return new Section(parts[0].strip(), "", fields);
    }

    private static Field field(String cell) {
        return new Field(cell, "", "", true, "0", "", "", "");
    }

    private static String told(Draft draft) {
        return draft.sections().stream()
                        .map(section -> section.title()
                                + section.fields().stream().map(Field::cell).toList())
                        .toList()
                + " " + draft.rules().stream().map(Rule::condition).toList();
    }
}
