package vn.gandan.forms.internal;

import static vn.gandan.forms.internal.Flaw.Kind.DAY_UNREADABLE;
import static vn.gandan.forms.internal.Flaw.Kind.NUMBER_UNREADABLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Rule;
import vn.gandan.forms.Section;
import vn.gandan.indicators.Cell;
import vn.gandan.shared.Texts;
import vn.gandan.shared.TypedDay;
import vn.gandan.shared.TypedNumber;

/** From what was typed to a definition, with everything that is wrong with it. */
@Component
class DraftReader {

    private final Cells cells;
    private final Soundness soundness;
    private final Texts text;

    DraftReader(Cells cells, Soundness soundness, Texts text) {
        this.cells = cells;
        this.soundness = soundness;
        this.text = text;
    }

    /** What was read; to be kept only where nothing is wrong. */
    record Result(Definition definition, @Nullable LocalDate from, List<Flaw> flaws) {

        boolean sound() {
            return flaws.isEmpty();
        }

        /** Its first day, which nothing sound lacks. */
        LocalDate day() {
            return Objects.requireNonNull(from);
        }
    }

    Result read(Draft draft) {
        return read(draft, text.english());
    }

    /** Numbers as Vietnamese or English people write them. */
    Result read(Draft draft, boolean english) {
        var flaws = new ArrayList<Flaw>();
        var from = TypedDay.of(draft.from()).orElse(null);
        if (from == null) {
            flaws.add(Flaw.at(Place.form("from"), DAY_UNREADABLE));
        }
        var sections = new ArrayList<Section>();
        for (var section : draft.sections()) {
            sections.add(section(section, sections.size() + 1, english, flaws));
        }
        var rules = draft.rules().stream()
                .map(rule -> new Rule(rule.condition(), rule.words(), rule.blocks()))
                .toList();
        var definition = Clean.definition(new Definition(draft.title(), draft.guidance(), sections, rules));
        flaws.addAll(soundness.flaws(definition));
        return new Result(definition, from, flaws);
    }

    private Section section(Draft.Section typed, int section, boolean english, List<Flaw> flaws) {
        var fields = new ArrayList<Field>();
        for (var line : typed.fields()) {
            fields.add(field(line, section, fields.size() + 1, english, flaws));
        }
        return new Section(typed.title(), typed.guidance(), fields);
    }

    private Field field(Draft.Field typed, int section, int line, boolean english, List<Flaw> flaws) {
        var cell = cells.read(typed.cell()).orElseGet(() -> Cell.of(Clean.line(typed.cell())));
        return new Field(
                cell,
                typed.label(),
                typed.guidance(),
                typed.required(),
                decimals(typed, cell, Place.field(section, line, "decimals"), flaws),
                number(typed.least(), english, Place.field(section, line, "least"), flaws),
                number(typed.most(), english, Place.field(section, line, "most"), flaws),
                number(typed.jump(), english, Place.field(section, line, "jump"), flaws));
    }

    /** Where nothing is said, as many as the nature of what is asked for has. */
    private int decimals(Draft.Field typed, Cell cell, Place place, List<Flaw> flaws) {
        var written = typed.decimals().strip();
        if (written.isEmpty()) {
            return cells.indicator(cell).map(Field::usualDecimals).orElse(0);
        }
        if (!written.matches("\\d{1,2}")) {
            flaws.add(Flaw.at(place, NUMBER_UNREADABLE, written));
            return 0;
        }
        return Integer.parseInt(written);
    }

    private static @Nullable BigDecimal number(String typed, boolean english, Place place, List<Flaw> flaws) {
        if (typed.isBlank()) {
            return null;
        }
        var read = TypedNumber.of(typed, english);
        if (read.isEmpty()) {
            flaws.add(Flaw.at(place, NUMBER_UNREADABLE, Clean.line(typed)));
        }
        return read.orElse(null);
    }
}
