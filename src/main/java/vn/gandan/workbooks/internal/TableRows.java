package vn.gandan.workbooks.internal;

import static vn.gandan.workbooks.WorkbooksError.UPLOAD_NOT_TEXT;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.reporting.ValueFiles;
import vn.gandan.reporting.ValueFiles.Taken;
import vn.gandan.shared.Texts;

/** A table of figures row by row beside what became of each. */
public record TableRows(List<String> header, List<List<String>> rows) {

    static TableRows read(byte[] csv) {
        var lenient = CsvReader.builder()
                .fieldSeparator(ValueFiles.separator(csv))
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (var records = lenient.ofCsvRecord(new ByteArrayInputStream(csv))) {
            var rows = new ArrayList<List<String>>();
            records.forEach(row -> rows.add(row.getFields()));
            return rows.isEmpty()
                    ? new TableRows(List.of(), List.of())
                    : new TableRows(rows.getFirst(), rows.subList(1, rows.size()));
        } catch (CsvParseException | IOException unreadable) {
            throw UPLOAD_NOT_TEXT.refuse();
        }
    }

    /** A row counted from 1 after the header. */
    List<String> row(@Nullable Integer number) {
        return number == null || number > rows.size() ? List.of() : rows.get(number - 1);
    }

    public String field(@Nullable Integer number, String column) {
        int at = header.indexOf(column);
        var row = row(number);
        return at < 0 || at >= row.size() ? "" : row.get(at);
    }

    /** All rows as they were, with what became of each. */
    List<List<Object>> told(Taken taken, String good, Texts text) {
        Map<Integer, String> refused = taken.refused().stream()
                .filter(row -> row.row() != null)
                .collect(Collectors.toMap(
                        ValueFiles.Refused::row, ValueFiles.Refused::message, (one, other) -> one + " " + other));
        var told = new ArrayList<List<Object>>();
        var heads = new ArrayList<Object>(header);
        heads.add(text.of("workbooks.values.column.result"));
        heads.add(text.of("workbooks.values.column.why"));
        told.add(heads);
        for (int at = 0; at < rows.size(); at++) {
            var why = refused.get(at + 1);
            var row = new ArrayList<Object>();
            rows.get(at).forEach(field -> row.add(number(field)));
            row.add(why == null ? good : text.of("workbooks.values.refused"));
            row.add(why == null ? "" : why);
            told.add(row);
        }
        return told;
    }

    private static Object number(String field) {
        return field.matches("-?[0-9]{1,24}(\\.[0-9]{1,9})?") ? new BigDecimal(field) : field;
    }
}
