package vn.gandan.forms.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Rule;
import vn.gandan.forms.Section;
import vn.gandan.indicators.Cell;
import vn.gandan.indicators.Indicators;

/** Tells whether a definition holds together, and everything for which it does not. */
@Component
class Soundness {

    private static final int TITLE = 300;
    private static final int WORDS = 1000;
    private static final int GUIDANCE = 4000;
    private static final int FIELDS = 400;
    private static final int RULES = 200;
    private static final int DECIMALS = 6;

    /** What a figure can hold: 24 digits before the point, 9 after. */
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(24);

    private static final int FINEST = 9;

    private final Indicators indicators;

    Soundness(Indicators indicators) {
        this.indicators = indicators;
    }

    /** In the definition's order; none where it holds together. */
    List<Flaw> flaws(Definition definition) {
        var flaws = new ArrayList<Flaw>();
        if (definition.title().isBlank()) {
            flaws.add(Flaw.at(Place.form("title"), Flaw.Kind.TITLE_EMPTY));
        }
        words(Place.form("title"), definition.title(), TITLE, flaws);
        words(Place.form("guidance"), definition.guidance(), GUIDANCE, flaws);
        sections(definition, flaws);
        rules(definition, flaws);
        return flaws;
    }

    private static void words(Place place, @Nullable String words, int most, List<Flaw> flaws) {
        if (words != null && words.length() > most) {
            flaws.add(Flaw.at(place, Flaw.Kind.TOO_LONG, most));
        }
    }

    private void sections(Definition definition, List<Flaw> flaws) {
        if (definition.sections().isEmpty()) {
            flaws.add(Flaw.at(Place.form("sections"), Flaw.Kind.NO_SECTIONS));
        }
        if (definition.fields().count() > FIELDS) {
            flaws.add(Flaw.at(Place.form("sections"), Flaw.Kind.TOO_MANY_FIELDS, FIELDS));
        }
        var seen = new HashSet<Cell>();
        int number = 0;
        for (var section : definition.sections()) {
            section(++number, section, seen, flaws);
        }
    }

    private void section(int number, Section section, Set<Cell> seen, List<Flaw> flaws) {
        words(Place.section(number, "title"), section.title(), TITLE, flaws);
        words(Place.section(number, "guidance"), section.guidance(), GUIDANCE, flaws);
        if (section.fields().isEmpty()) {
            flaws.add(Flaw.at(Place.section(number, "title"), Flaw.Kind.SECTION_EMPTY));
        }
        int line = 0;
        for (var field : section.fields()) {
            field(number, ++line, field, seen, flaws);
        }
    }

    private void field(int section, int line, Field field, Set<Cell> seen, List<Flaw> flaws) {
        var place = Place.field(section, line, "cell");
        if (seen.add(field.cell()) || field.cell().indicator().isBlank()) {
            cell(place, field.cell(), flaws);
        } else {
            flaws.add(Flaw.at(place, Flaw.Kind.CELL_TWICE, field.cell().toString()));
        }
        words(Place.field(section, line, "label"), field.label(), TITLE, flaws);
        words(Place.field(section, line, "guidance"), field.guidance(), GUIDANCE, flaws);
        if (field.decimals() < 0 || field.decimals() > DECIMALS) {
            flaws.add(Flaw.at(Place.field(section, line, "decimals"), Flaw.Kind.DECIMALS_UNUSABLE, DECIMALS));
        }
        bound(Place.field(section, line, "least"), field.least(), flaws);
        bound(Place.field(section, line, "most"), field.most(), flaws);
        bound(Place.field(section, line, "jump"), field.jump(), flaws);
        if (field.least() != null && field.most() != null && field.least().compareTo(field.most()) > 0) {
            flaws.add(Flaw.at(Place.field(section, line, "most"), Flaw.Kind.LEAST_ABOVE_MOST));
        }
        if (field.jump() != null && field.jump().compareTo(BigDecimal.ONE) <= 0) {
            flaws.add(Flaw.at(Place.field(section, line, "jump"), Flaw.Kind.JUMP_TOO_SMALL));
        }
    }

    private void cell(Place place, Cell cell, List<Flaw> flaws) {
        var found = indicators.find(cell.indicator());
        if (cell.indicator().isBlank()) {
            flaws.add(Flaw.at(place, Flaw.Kind.CELL_EMPTY));
        } else if (found.isEmpty()) {
            flaws.add(Flaw.at(place, Flaw.Kind.INDICATOR_UNKNOWN, cell.indicator()));
        } else if (found.get().ratio()) {
            flaws.add(Flaw.at(place, Flaw.Kind.INDICATOR_COMPUTED, cell.indicator()));
        } else if (found.get().countedFromTree()) {
            flaws.add(Flaw.at(place, Flaw.Kind.INDICATOR_COUNTED, cell.indicator()));
        } else if (!cell.item().isEmpty()
                && indicators.categories(cell.indicator()).stream()
                        .noneMatch(category -> category.code().equals(cell.item()))) {
            flaws.add(Flaw.at(place, Flaw.Kind.CATEGORY_UNKNOWN, cell.item(), cell.indicator()));
        }
    }

    private static void bound(Place place, @Nullable BigDecimal bound, List<Flaw> flaws) {
        if (bound != null
                && (bound.abs().compareTo(LARGEST) >= 0
                        || bound.stripTrailingZeros().scale() > FINEST)) {
            flaws.add(Flaw.at(place, Flaw.Kind.BOUND_UNUSABLE));
        }
    }

    private static void rules(Definition definition, List<Flaw> flaws) {
        if (definition.rules().size() > RULES) {
            flaws.add(Flaw.at(Place.form("rules"), Flaw.Kind.TOO_MANY_RULES, RULES));
        }
        var reader = new ConditionReader(definition.fields().map(Field::cell).toList());
        int number = 0;
        for (var rule : definition.rules()) {
            rule(++number, rule, reader, flaws);
        }
    }

    private static void rule(int number, Rule rule, ConditionReader reader, List<Flaw> flaws) {
        var place = Place.rule(number, "condition");
        words(place, rule.condition(), WORDS, flaws);
        if (rule.condition().length() <= WORDS) {
            try {
                reader.read(rule.condition());
            } catch (ConditionReader.Unusable unusable) {
                flaws.add(Flaw.at(place, unusable.kind(), unusable.detail()));
            }
        }
        if (rule.words().isBlank()) {
            flaws.add(Flaw.at(Place.rule(number, "words"), Flaw.Kind.WORDS_EMPTY));
        }
        words(Place.rule(number, "words"), rule.words(), WORDS, flaws);
    }
}
