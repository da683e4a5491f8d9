package vn.gandan.reading.language.words;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Tables of words that mean something, each word in the ways in which people spell it. */
public final class Spellings {

    /** The tone stands on either vowel: hòa, hoà; ủy, uỷ. */
    private static final String[] TONES = {
        "òa oà", "óa oá", "ỏa oả", "õa oã", "ọa oạ", "òe oè", "óe oé", "ỏe oẻ", "õe oẽ", "ọe oẹ", "ùy uỳ", "úy uý",
        "ủy uỷ", "ũy uỹ", "ụy uỵ"
    };

    private Spellings() {}

    /** What each word of a table means that lies beside a class. */
    public static <T> Map<String, T> read(Class<?> beside, String table, Function<NamedCsvRecord, T> meaning) {
        var words = new HashMap<String, T>();
        for (var row : rows(beside, table)) {
            var meant = meaning.apply(row);
            for (var word : row.getField("words").split("\\|", -1)) {
                words.put(word, meant);
                words.put(otherwise(word), meant);
            }
        }
        return words;
    }

    /** The same for all ways in which a word is spelled. */
    public static String otherwise(String word) {
        var other = word;
        for (var tone : TONES) {
            other = other.replace(tone.substring(0, 2), tone.substring(3));
        }
        return other;
    }

    /** The rows of a table that lies beside a class. */
    public static List<NamedCsvRecord> rows(Class<?> beside, String table) {
        try (var file = Objects.requireNonNull(beside.getResourceAsStream(table), table);
                var reader =
                        CsvReader.builder().ofNamedCsvRecord(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
