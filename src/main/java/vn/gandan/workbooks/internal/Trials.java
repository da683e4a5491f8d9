package vn.gandan.workbooks.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.filings.Entry;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Filings;
import vn.gandan.filings.Sheet;
import vn.gandan.indicators.Cell;
import vn.gandan.shared.Texts;

/** Puts the rows of a workbook beside the filings that they are about, part by part. */
@Component
class Trials {

    /** 100 fields of so many units take 10 MB while they are judged. */
    static final int AT_ONCE = 200;

    private final Places places;
    private final Filings filings;
    private final Judge judge;
    private final Texts text;

    Trials(Places places, Filings filings, Judge judge, Texts text) {
        this.places = places;
        this.filings = filings;
        this.judge = judge;
        this.text = text;
    }

    Trial of(Filled filled) {
        var place = place(filled);
        var trial = new Trial(filled, place);
        trial.strays(strays(filled, place));
        each(filled, place, part -> part.forEach(trial::add));
        return trial;
    }

    Place place(Filled filled) {
        return filled.many()
                ? places.many(filled.unit(), filled.form(), filled.period())
                : places.one(filled.unit(), filled.form(), filled.period());
    }

    void each(Filled filled, Place place, Consumer<List<Judged>> taker) {
        var known = filled.rows().stream()
                .filter(row -> place.filings().containsKey(row.unit()))
                .toList();
        for (int from = 0; from < known.size(); from += AT_ONCE) {
            taker.accept(judged(known.subList(from, Math.min(known.size(), from + AT_ONCE)), place));
        }
    }

    private List<Judged> judged(List<Row> rows, Place place) {
        var fields = place.asked().definition().byCell().keySet();
        var entries = new LinkedHashMap<FilingKey, Entry>();
        for (var row : rows) {
            var filing = Objects.requireNonNull(place.filings().get(row.unit()));
            entries.put(filing.key(), entry(row, fields));
        }
        var sheets = filings.judge(entries).stream()
                .collect(Collectors.toMap(sheet -> sheet.filing().key(), sheet -> sheet));
        return rows.stream().map(row -> judged(row, place, sheets)).toList();
    }

    private Judged judged(Row row, Place place, Map<FilingKey, Sheet> sheets) {
        var filing = Objects.requireNonNull(place.filings().get(row.unit()));
        return judge.judge(filing, row, Objects.requireNonNull(sheets.get(filing.key())));
    }

    /** Without fields that the form has no more. */
    static Entry entry(Row row, Set<Cell> fields) {
        var said = row.entry();
        return new Entry(of(said.typed(), fields), of(said.remarks(), fields));
    }

    private static Map<Cell, String> of(Map<Cell, String> said, Set<Cell> fields) {
        return said.entrySet().stream()
                .filter(each -> fields.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Fault> strays(Filled filled, Place place) {
        var strays = new ArrayList<>(filled.strays());
        filled.rows().stream()
                .filter(row -> !place.filings().containsKey(row.unit()))
                .map(row -> new Stray(row.at(), Stray.Kind.UNIT_NOT_ASKED, row.unit()))
                .forEach(strays::add);
        var fields = place.asked().definition().byCell().keySet();
        var told = new ArrayList<Cell>();
        for (var row : filled.rows()) {
            row.entry().typed().keySet().stream()
                    .filter(cell -> !fields.contains(cell) && !told.contains(cell))
                    .forEach(cell -> {
                        told.add(cell);
                        var at = Objects.requireNonNull(row.figures().get(cell)).at();
                        strays.add(new Stray(at, Stray.Kind.FIELD_UNKNOWN, cell.toString()));
                    });
        }
        return strays.stream()
                .map(stray -> new Fault(
                        stray.at().toString(),
                        "",
                        "",
                        stray.detail(),
                        text.of("workbooks.stray." + stray.kind(), stray.detail()),
                        true))
                .toList();
    }
}
