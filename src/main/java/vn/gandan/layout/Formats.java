package vn.gandan.layout;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The formats that are known, each with the day from which it holds; an office may set what is not confirmed. */
public final class Formats {

    private static final Formats STANDARD = new Formats(read("formats.csv"), read("rules.csv"));

    private final List<Format> formats;

    private Formats(List<NamedCsvRecord> formats, List<NamedCsvRecord> rules) {
        this.formats = formats.stream()
                .map(row -> format(row, rules))
                .sorted(Comparator.comparing(Format::from))
                .toList();
    }

    public static Formats standard() {
        return STANDARD;
    }

    /** With the rules of an office, written as the lines of rules.csv are, in place of ours. */
    public static Formats with(String rules) {
        var all = new ArrayList<>(read("rules.csv"));
        all.addAll(rows(new StringReader(rules)));
        return new Formats(read("formats.csv"), all);
    }

    /** What held on the day; before the first that is known, the first. */
    public Format of(Tradition tradition, LocalDate day) {
        var own = formats.stream()
                .filter(format -> format.tradition() == tradition)
                .toList();
        return own.stream()
                .filter(format -> !format.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(own::getFirst);
    }

    public List<Format> all() {
        return formats;
    }

    /** Later lines count: an office's own stand after ours. A line of no format but a tradition's holds for all of it. */
    private static Format format(NamedCsvRecord row, List<NamedCsvRecord> rules) {
        String code = row.getField("format");
        var tradition = Tradition.valueOf(row.getField("tradition"));
        var measures = new EnumMap<Measure, Double>(Measure.class);
        var words = new EnumMap<Words, String>(Words.class);
        Map<String, Boolean> confirmed = new LinkedHashMap<>();
        for (var rule : rules) {
            if (List.of(code, tradition.name(), "*").contains(rule.getField("format"))) {
                set(rule.getField("rule"), rule.getField("value"), measures, words);
                confirmed.put(rule.getField("rule"), Boolean.parseBoolean(rule.getField("confirmed")));
            }
        }
        return new Format(
                code,
                tradition,
                LocalDate.parse(row.getField("from")),
                row.getField("source"),
                measures,
                words,
                confirmed.entrySet().stream()
                        .filter(rule -> !rule.getValue())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static void set(String rule, String value, Map<Measure, Double> measures, Map<Words, String> words) {
        String name = rule.toUpperCase(Locale.ROOT).replace('-', '_');
        for (var word : Words.values()) {
            if (word.name().equals(name)) {
                words.put(word, value);
                return;
            }
        }
        measures.put(Measure.valueOf(name), Double.valueOf(value));
    }

    private static List<NamedCsvRecord> read(String name) {
        var file = Objects.requireNonNull(Formats.class.getResourceAsStream(name), name);
        return rows(new InputStreamReader(file, StandardCharsets.UTF_8));
    }

    private static List<NamedCsvRecord> rows(Reader text) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
