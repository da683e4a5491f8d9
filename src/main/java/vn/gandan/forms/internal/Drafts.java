package vn.gandan.forms.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.FormVersion;
import vn.gandan.indicators.Cell;
import vn.gandan.shared.Texts;

/** Drafts to begin with: a blank one, or what a form says. */
@Component
class Drafts {

    private final Cells cells;
    private final Designs designs;
    private final Chronicle chronicle;
    private final Texts text;

    Drafts(Cells cells, Designs designs, Chronicle chronicle, Texts text) {
        this.cells = cells;
        this.designs = designs;
        this.chronicle = chronicle;
        this.text = text;
    }

    Draft blank() {
        return new Draft(
                "", chronicle.today().withDayOfMonth(1).toString(), "", "", List.of(Draft.Section.BLANK), List.of());
    }

    /** To be changed: from its own first day where nobody was asked for it yet, else from the next month on. */
    Draft next(FormVersion latest) {
        var from = designs.replaces(latest, latest.from())
                ? latest.from()
                : later(
                        latest.from().plusDays(1),
                        chronicle.today().plusMonths(1).withDayOfMonth(1));
        return of(latest.form().code(), from, latest.definition());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    Draft of(String code, LocalDate from, Definition definition) {
        return new Draft(
                code,
                from.toString(),
                definition.title(),
                empty(definition.guidance()),
                definition.sections().stream()
                        .map(section -> new Draft.Section(
                                section.title(),
                                empty(section.guidance()),
                                section.fields().stream().map(this::field).toList()))
                        .toList(),
                definition.rules().stream()
                        .map(rule -> new Draft.Rule(rule.condition(), rule.words(), rule.blocks()))
                        .toList());
    }

    Draft.Field field(Cell cell) {
        return field(cells.usual(cell));
    }

    private Draft.Field field(Field field) {
        return new Draft.Field(
                field.cell().toString(),
                empty(field.label()),
                empty(field.guidance()),
                field.required(),
                String.valueOf(field.decimals()),
                number(field.least()),
                number(field.most()),
                number(field.jump()));
    }

    String number(@Nullable BigDecimal value) {
        return value == null ? "" : text.numbers().exact(value);
    }

    private static String empty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
