package vn.gandan.desk.internal;

import static vn.gandan.desk.internal.DeskError.NO_UNIT_CHOSEN;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.gandan.analysis.Figures;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.indicators.Indicator;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** The table as a file: values as they are kept, in their own measure, so that another program can add them. */
@Controller
class TotalsFiles {

    private final Places places;
    private final IndicatorSets sets;
    private final Reporting reporting;
    private final Texts text;

    TotalsFiles(Places places, IndicatorSets sets, Reporting reporting, Texts text) {
        this.places = places;
        this.sets = sets;
        this.reporting = reporting;
        this.text = text;
    }

    @GetMapping("/totals.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute TotalsController.Asked asked) {
        return file(asked).csv();
    }

    @GetMapping("/totals.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute TotalsController.Asked asked) throws IOException {
        return file(asked).xlsx(text.of("desk.totals.sheet"), 2, List.of());
    }

    private TableFile file(TotalsController.Asked asked) {
        var place = places.find(asked.unit(), asked.period(), asked.as()).orElseThrow(NO_UNIT_CHOSEN::refuse);
        var name = VietnameseText.fold(
                        place.unit().fullName() + " " + place.period().code())
                .replaceAll("[^a-z0-9]+", "-");
        var told = sets.told(place);
        return new TableFile("tong-hop-" + name, rows(place, sets.set(sets.chosen(asked.group(), told), told)));
    }

    private List<List<Object>> rows(Place place, List<Indicator> indicators) {
        var rows = new ArrayList<List<Object>>();
        rows.add(heads(indicators));
        var units = Stream.concat(Stream.of(place), places.children(place).stream())
                .map(Place::unit)
                .toList();
        var codes = indicators.stream().map(Indicator::code).toList();
        var figures = Figures.of(reporting.totals(units, codes, place.period(), "", place.basis()));
        for (var unit : units) {
            var row = new ArrayList<Object>();
            row.add(unit.code() == null ? "" : unit.code());
            row.add(unit.title());
            codes.forEach(code -> row.add(cell(figures.value(unit, code))));
            row.add(reported(codes.isEmpty() ? null : figures.total(unit, codes.getFirst()), true));
            row.add(reported(codes.isEmpty() ? null : figures.total(unit, codes.getFirst()), false));
            rows.add(row);
        }
        return rows;
    }

    private List<Object> heads(List<Indicator> indicators) {
        var heads = new ArrayList<Object>(List.of(text.of("desk.totals.code"), text.of("desk.totals.unit")));
        indicators.forEach(indicator ->
                heads.add(indicator.code() + " " + indicator.name(text.english()) + " (" + indicator.measure() + ")"));
        heads.add(text.of("desk.totals.reported"));
        heads.add(text.of("desk.totals.expected"));
        return heads;
    }

    private static Object cell(@Nullable BigDecimal value) {
        return value == null ? "" : value;
    }

    private static Object reported(@Nullable Total total, boolean reported) {
        return total == null ? "" : (Object) (reported ? total.reported() : total.expected());
    }
}
