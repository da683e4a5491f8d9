package vn.gandan.reporting.internal;

import static vn.gandan.reporting.ReportingError.ROWS_UNREADABLE;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.gandan.shared.VietnameseText;

/** One row as it was sent, unjudged; a null value withdraws the figure. Rows count from 1. */
record SentRow(
        int row,
        String unit,
        String indicator,
        String period,
        String item,
        @Nullable String value) {

    private static final List<String> NEEDED = List.of("unit", "indicator", "period", "value");

    static List<SentRow> ofJson(String body, ObjectMapper json) {
        try {
            var rows = json.readTree(body).path("rows");
            if (!rows.isArray()) {
                throw ROWS_UNREADABLE.refuse("rows");
            }
            var sent = new ArrayList<SentRow>();
            for (var row : rows) {
                if (!row.isObject() || !row.has("value")) {
                    throw ROWS_UNREADABLE.refuse("rows[" + sent.size() + "]");
                }
                sent.add(new SentRow(
                        sent.size() + 1,
                        text(row, "unit"),
                        text(row, "indicator"),
                        text(row, "period"),
                        text(row, "item"),
                        row.get("value").isNull() ? null : row.get("value").asString()));
            }
            return sent;
        } catch (JacksonException unreadable) {
            throw ROWS_UNREADABLE.refuse("JSON");
        }
    }

    private static String text(JsonNode row, String name) {
        var value = row.path(name);
        return value.isMissingNode() || value.isNull()
                ? ""
                : VietnameseText.nfc(value.asString().strip());
    }

    /** An empty value withdraws the figure, as null does in JSON. */
    static List<SentRow> ofCsv(String body) {
        var sent = new ArrayList<SentRow>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(body.startsWith("\uFEFF") ? body.substring(1) : body)) {
            for (var row : rows) {
                if (!row.getHeader().containsAll(NEEDED)) {
                    throw ROWS_UNREADABLE.refuse(String.join(",", row.getHeader()));
                }
                var value = field(row, "value");
                sent.add(new SentRow(
                        sent.size() + 1,
                        field(row, "unit"),
                        field(row, "indicator"),
                        field(row, "period"),
                        field(row, "item"),
                        value.isEmpty() ? null : value));
            }
            return sent;
        } catch (CsvParseException | java.io.IOException unreadable) {
            throw ROWS_UNREADABLE.refuse("CSV");
        }
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).map(String::strip).map(VietnameseText::nfc).orElse("");
    }
}
