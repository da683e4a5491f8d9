package vn.gandan.reporting.internal;

import static vn.gandan.reporting.ReportingError.ROWS_UNREADABLE;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectMapper;

/** Rows written as JSON, {@code {"rows":[…]}}, read one after the other without ever holding the whole tree. */
final class JsonRows {

    private static final int MOST_DIGITS = 40;

    private final JsonParser parser;
    private final Consumer<SentRow> taker;
    private int count;

    private JsonRows(JsonParser parser, Consumer<SentRow> taker) {
        this.parser = parser;
        this.taker = taker;
    }

    static void read(byte[] body, ObjectMapper json, Consumer<SentRow> taker) {
        try (var parser = json.createParser(body)) {
            new JsonRows(parser, taker).document();
        } catch (JacksonException unreadable) {
            throw ROWS_UNREADABLE.refuse("JSON");
        }
    }

    private void document() {
        boolean found = false;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw ROWS_UNREADABLE.refuse("rows");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean rows = parser.currentName().equals("rows");
            var value = parser.nextToken();
            if (rows && (found || value != JsonToken.START_ARRAY)) {
                throw ROWS_UNREADABLE.refuse("rows");
            }
            if (rows) {
                found = true;
                rows();
            } else {
                parser.skipChildren();
            }
        }
        if (!found || parser.nextToken() != null) {
            throw ROWS_UNREADABLE.refuse("rows");
        }
    }

    private void rows() {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw ROWS_UNREADABLE.refuse("rows[" + count + "]");
            }
            row();
        }
    }

    private void row() {
        String unit = "";
        String indicator = "";
        String period = "";
        String item = "";
        String value = null;
        boolean valued = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "unit" -> unit = text();
                case "indicator" -> indicator = text();
                case "period" -> period = text();
                case "item" -> item = text();
                case "value" -> {
                    value = value();
                    valued = true;
                }
                default -> parser.skipChildren();
            }
        }
        if (!valued) {
            throw ROWS_UNREADABLE.refuse("rows[" + count + "]");
        }
        taker.accept(new SentRow(++count, unit, indicator, period, item, value));
    }

    private String text() {
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : scalar();
    }

    /** As it was written; a number with an exponent that no figure has stays short, and is refused where it is judged. */
    private @Nullable String value() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_FLOAT -> {
                var number = parser.getDecimalValue();
                yield Math.abs(number.scale()) <= MOST_DIGITS ? number.toPlainString() : parser.getString();
            }
            default -> scalar();
        };
    }

    private String scalar() {
        if (!parser.currentToken().isScalarValue()) {
            throw ROWS_UNREADABLE.refuse("rows[" + count + "]");
        }
        return parser.getString();
    }
}
