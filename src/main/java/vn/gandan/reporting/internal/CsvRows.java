package vn.gandan.reporting.internal;

import static vn.gandan.reporting.ReportingError.ROWS_UNREADABLE;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Rows written as a table, with a first row that names its columns. */
final class CsvRows {

    private static final int LONGEST_TOLD = 80;

    private static final List<String> NEEDED = List.of("unit", "indicator", "period", "value");

    private final List<String> header;
    private final int unit;
    private final int indicator;
    private final int period;
    private final int item;
    private final int value;
    private int count;

    private CsvRows(List<String> header) {
        if (!header.containsAll(NEEDED)) {
            throw ROWS_UNREADABLE.refuse(told(header));
        }
        this.header = header;
        unit = header.indexOf("unit");
        indicator = header.indexOf("indicator");
        period = header.indexOf("period");
        item = header.indexOf("item");
        value = header.indexOf("value");
    }

    /** A file without a header is one long field. */
    private static String told(List<String> header) {
        var line = String.join(",", header);
        return line.length() <= LONGEST_TOLD ? line : line.substring(0, LONGEST_TOLD) + "…";
    }

    /** As programs write them. */
    static void read(byte[] body, Consumer<SentRow> taker) {
        read(body, ',', taker);
    }

    static void read(byte[] body, char separator, Consumer<SentRow> taker) {
        var lenient = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (var records = lenient.ofCsvRecord(new ByteArrayInputStream(body))) {
            CsvRows rows = null;
            for (var each : records) {
                if (rows == null) {
                    rows = new CsvRows(each.getFields());
                } else {
                    taker.accept(rows.row(each));
                }
            }
            if (rows == null) {
                throw ROWS_UNREADABLE.refuse("CSV");
            }
        } catch (CsvParseException | IOException unreadable) {
            throw ROWS_UNREADABLE.refuse("CSV");
        }
    }

    /**
     * An empty value withdraws the figure, as null does in JSON. So a row must be whole: one that was cut off would
     * withdraw its figure, and in one with a field too many 1,5 without quotes would be taken for 1.
     */
    private SentRow row(CsvRecord fields) {
        count++;
        if (!whole(fields)) {
            throw ROWS_UNREADABLE.refuse("CSV, " + count);
        }
        String written = fields.getField(value).strip();
        return new SentRow(
                count,
                fields.getField(unit),
                fields.getField(indicator),
                fields.getField(period),
                item < 0 ? "" : fields.getField(item),
                written.isEmpty() ? null : written);
    }

    private boolean whole(CsvRecord fields) {
        int columns = header.size();
        int sent = fields.getFieldCount();
        return sent >= columns
                && fields.getFields().subList(columns, sent).stream().allMatch(String::isBlank);
    }
}
