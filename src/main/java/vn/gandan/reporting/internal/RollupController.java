package vn.gandan.reporting.internal;

import static vn.gandan.reporting.ReportingError.ITEM_UNKNOWN;
import static vn.gandan.reporting.ReportingError.SPLIT_UNKNOWN;
import static vn.gandan.reporting.ReportingError.UNIT_NOT_THERE;
import static vn.gandan.shared.SharedError.DATE_UNREADABLE;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.access.Access;
import vn.gandan.indicators.Category;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.ReportingError;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;

/** Totals and provenance for other programs. Values are decimal strings, null when nothing was reported. */
@RestController
@RequestMapping("/api/v1")
class RollupController {

    /** Twenty years. */
    private static final int MOST_MONTHS = 240;

    private final Reporting reporting;
    private final Indicators indicators;
    private final Access access;
    private final Organisation organisation;
    private final Texts texts;
    private final Clock clock;

    RollupController(
            Reporting reporting,
            Indicators indicators,
            Access access,
            Organisation organisation,
            Texts texts,
            Clock clock) {
        this.reporting = reporting;
        this.indicators = indicators;
        this.access = access;
        this.organisation = organisation;
        this.texts = texts;
        this.clock = clock;
    }

    record Rows<T>(List<T> rows) {}

    @GetMapping("/rollup")
    Rows<TotalRow> rollup(
            @RequestParam String unit,
            @RequestParam @Nullable String level,
            @RequestParam("indicator") List<String> codes,
            @RequestParam String period,
            @RequestParam(name = "as", defaultValue = "reported") String as,
            @RequestParam @Nullable String on,
            @RequestParam(defaultValue = "") String item,
            @RequestParam @Nullable String by) {
        var asked = Period.parse(period);
        var basis = basis(as, on);
        var root = unit(unit, basis.day(asked));
        var rows = level == null ? root.level() : level(level);
        var periods = periods(asked, by);
        var answer = new ArrayList<TotalRow>();
        for (var one : items(item, codes)) {
            reporting.totals(root, rows, one.codes(), periods, one.item(), basis).stream()
                    .map(TotalRow::of)
                    .forEach(answer::add);
        }
        return new Rows<>(answer);
    }

    private static List<Period> periods(Period asked, @Nullable String by) {
        if (by == null || by.isEmpty()) {
            return List.of(asked);
        }
        if (!by.equals("month")) {
            throw SPLIT_UNKNOWN.refuse(by);
        }
        var months = asked.months();
        if (months.size() > MOST_MONTHS) {
            throw ReportingError.TOO_MANY_MONTHS.refuse(MOST_MONTHS);
        }
        return months;
    }

    private record Asked(String item, List<String> codes) {}

    /** {@code *} asks for the total and every category of each indicator. */
    private List<Asked> items(String item, List<String> codes) {
        if (!item.equals("*")) {
            codes.forEach(code -> judgeItem(code, item));
            return List.of(new Asked(item, codes));
        }
        return Stream.concat(
                        Stream.of(new Asked("", codes)),
                        codes.stream()
                                .flatMap(code -> indicators.categories(code).stream()
                                        .map(Category::code)
                                        .map(category -> new Asked(category, List.of(code)))))
                .toList();
    }

    private void judgeItem(String code, String item) {
        indicators.indicator(code);
        if (!item.isEmpty()
                && indicators.categories(code).stream().map(Category::code).noneMatch(item::equals)) {
            throw ITEM_UNKNOWN.refuse(code, item);
        }
    }

    @GetMapping("/values/provenance")
    ProvenanceAnswer provenance(
            @RequestParam String unit,
            @RequestParam String indicator,
            @RequestParam String period,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(name = "as", defaultValue = "reported") String as,
            @RequestParam @Nullable String on) {
        var asked = Period.parse(period);
        var basis = basis(as, on);
        judgeItem(indicator, item);
        return ProvenanceAnswer.of(reporting.provenance(unit(unit, basis.day(asked)), indicator, asked, item, basis));
    }

    private Unit unit(String reference, LocalDate on) {
        var visible = access.visible(reference, on);
        return visible.on().equals(on)
                ? visible
                : organisation
                        .find(visible.id(), on)
                        .orElseThrow(() -> UNIT_NOT_THERE.refuse(reference, texts.day(on)));
    }

    private Basis basis(String as, @Nullable String on) {
        return switch (as) {
            case "reported" -> Basis.REPORTED;
            case "restated" -> Basis.restated(on == null ? LocalDate.now(clock) : day(on));
            default -> throw ReportingError.BASIS_UNKNOWN.refuse(as);
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw DATE_UNREADABLE.refuse(text);
        }
    }

    private static Level level(String text) {
        for (var level : Level.values()) {
            if (level.code().equals(text)) {
                return level;
            }
        }
        throw ReportingError.LEVEL_UNKNOWN.refuse(text);
    }
}
