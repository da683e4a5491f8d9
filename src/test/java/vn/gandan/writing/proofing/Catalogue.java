package vn.gandan.writing.proofing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicator.OverTime;
import vn.gandan.indicators.Indicator.OverUnits;
import vn.gandan.organisation.Level;
import vn.gandan.reading.language.figures.IndicatorProposals.Entry;

/** The catalogue as the program brings it. */
final class Catalogue {

    static final List<Indicator> INDICATORS = read();

    private Catalogue() {}

    private static List<Indicator> read() {
        var file = Objects.requireNonNull(Indicator.class.getResourceAsStream("catalogue.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(Catalogue::indicator).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Indicator indicator(NamedCsvRecord row) {
        return new Indicator(
                Integer.parseInt(row.getField("number")),
                row.getField("code"),
                row.getField("group"),
                row.getField("name_vi"),
                row.getField("name_en"),
                row.getField("measure"),
                OverUnits.valueOf(row.getField("over_units").toUpperCase(Locale.ROOT)),
                OverTime.valueOf(row.getField("over_time").toUpperCase(Locale.ROOT)),
                parts(row.getField("numerator")),
                parts(row.getField("denominator")),
                Level.COMMUNE,
                row.getField("counted_from_tree").equals("yes"),
                true,
                null,
                null);
    }

    private static List<String> parts(String codes) {
        return codes.isBlank() ? List.of() : List.of(codes.split("\\+", -1));
    }

    static List<Entry> entries() {
        return INDICATORS.stream()
                .filter(indicator -> !indicator.countedFromTree())
                .map(indicator -> new Entry(indicator.code(), indicator.nameVi(), indicator.measure()))
                .toList();
    }
}
