package vn.gandan.desk.internal;

import static vn.gandan.desk.internal.DeskError.NO_UNIT_CHOSEN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.gandan.indicators.Indicator;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
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
        var place = place(asked);
        var lines = new StringBuilder("\uFEFF");
        for (var row : rows(place, sets.set(sets.chosen(asked.group(), place), place))) {
            lines.append(String.join(",", row.stream().map(TotalsFiles::quoted).toList()))
                    .append("\r\n");
        }
        return file(place, "csv", "text/csv;charset=UTF-8", lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    // Quoted always: a name may hold a comma, and a reader needs no rule for when.
    private static String quoted(Object value) {
        return "\"" + plain(value).replace("\"", "\"\"") + "\"";
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    @GetMapping("/totals.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute TotalsController.Asked asked) throws IOException {
        var place = place(asked);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Gan Dan", "1.0")) {
            var sheet = book.newWorksheet(text.of("desk.totals.sheet"));
            var rows = rows(place, sets.set(sets.chosen(asked.group(), place), place));
            for (int line = 0; line < rows.size(); line++) {
                var row = rows.get(line);
                for (int column = 0; column < row.size(); column++) {
                    if (row.get(column) instanceof Number number) {
                        sheet.value(line, column, number);
                    } else {
                        sheet.value(line, column, row.get(column).toString());
                    }
                }
            }
            sheet.range(0, 0, 0, rows.getFirst().size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            sheet.freezePane(2, 1);
        }
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        return file(place, "xlsx", type, bytes.toByteArray());
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

    private ResponseEntity<byte[]> file(Place place, String ending, String type, byte[] content) {
        String name = VietnameseText.fold(
                        place.unit().fullName() + " " + place.period().code())
                .replaceAll("[^a-z0-9]+", "-");
        var disposition = ContentDisposition.attachment()
                .filename("tong-hop-" + name + "." + ending)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(content);
    }

    private Place place(TotalsController.Asked asked) {
        return places.find(asked.unit(), asked.period(), asked.as()).orElseThrow(NO_UNIT_CHOSEN::refuse);
    }
}
