package vn.gandan.reporting.internal;

import static vn.gandan.reporting.ReportingError.ROWS_UNREADABLE;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
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
    private static final int MOST_DIGITS = 40;

    static List<SentRow> ofJson(String body, ObjectMapper json) {
        try {
            var rows = json.reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(body)
                    .path("rows");
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
                        value(row.get("value"))));
            }
            return sent;
        } catch (JacksonException unreadable) {
            throw ROWS_UNREADABLE.refuse("JSON");
        }
    }

    /** As it was written; a number with an exponent that no figure has stays short, and is refused where it is judged. */
    private static @Nullable String value(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        return value.isBigDecimal() && Math.abs(value.decimalValue().scale()) <= MOST_DIGITS
                ? value.decimalValue().toPlainString()
                : value.asString();
    }

    private static String text(JsonNode row, String name) {
        var value = row.path(name);
        return value.isMissingNode() || value.isNull()
                ? ""
                : VietnameseText.nfc(value.asString().strip());
    }

    /**
     * An empty value withdraws the figure, as null does in JSON. So a row must be whole: one that was cut off would
     * withdraw its figure, and in one with a field too many 1,5 without quotes would be taken for 1.
     */
    static List<SentRow> ofCsv(String body) {
        var sent = new ArrayList<SentRow>();
        var named = NamedCsvRecordHandler.builder().returnHeader(true).build();
        var lenient = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (var rows = lenient.build(named, body.startsWith("\uFEFF") ? body.substring(1) : body)) {
            boolean headed = false;
            for (var row : rows) {
                if (!headed) {
                    judgeHeader(row.getHeader());
                    headed = true;
                    continue;
                }
                if (!whole(row)) {
                    throw ROWS_UNREADABLE.refuse("CSV, " + (sent.size() + 1));
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
            if (!headed) {
                throw ROWS_UNREADABLE.refuse("CSV");
            }
            return sent;
        } catch (CsvParseException | IOException unreadable) {
            throw ROWS_UNREADABLE.refuse("CSV");
        }
    }

    private static void judgeHeader(List<String> header) {
        if (!header.containsAll(NEEDED)) {
            throw ROWS_UNREADABLE.refuse(String.join(",", header));
        }
    }

    private static boolean whole(NamedCsvRecord row) {
        int columns = row.getHeader().size();
        return row.getFieldCount() >= columns
                && row.getFields().stream().skip(columns).allMatch(String::isBlank);
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).map(String::strip).map(VietnameseText::nfc).orElse("");
    }
}
