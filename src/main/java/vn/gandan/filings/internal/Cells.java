package vn.gandan.filings.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.indicators.Cell;

/** What is told of single figures, as one JSON object by their written names. */
final class Cells {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Typing>> TYPED = new TypeReference<>() {};

    private Cells() {}

    static String json(Map<Cell, ?> told) {
        var named = new TreeMap<String, Object>();
        told.forEach((cell, what) -> named.put(cell.toString(), what));
        return JsonMapper.shared().writeValueAsString(named);
    }

    static Map<Cell, String> words(String json) {
        return read(json, WORDS);
    }

    static Map<Cell, Typing> typed(String json) {
        return read(json, TYPED);
    }

    private static <T> Map<Cell, T> read(String json, TypeReference<Map<String, T>> type) {
        return json.equals("{}") ? Map.of() : byCell(JsonMapper.shared().readValue(json, type), Function.identity());
    }

    static <T, R> Map<Cell, R> byCell(Map<String, T> named, Function<T, R> as) {
        var cells = new LinkedHashMap<Cell, R>();
        named.forEach((name, what) -> cells.put(Cell.parse(name), as.apply(what)));
        return cells;
    }
}
