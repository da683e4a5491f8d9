package vn.gandan.shared.papers;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How Vietnamese was typed before Unicode: in letters of Western Europe that a font shows as others (bảng mã cũ), one for a
 * letter or two, the second of which stands for the marks.
 */
@SuppressWarnings("ImmutableEnumChecker") // the tables are filled once, while the class is loaded
enum OldEncoding {
    TCVN3(Paper.Notice.TCVN3),
    VNI(Paper.Notice.VNI),
    WINDOWS_1258(Paper.Notice.WINDOWS_1258);

    /** No encoding uses others. */
    static final int LETTERS = 256;

    static {
        for (var row : rows()) {
            valueOf(row[0]).learn(row[1], row[2].charAt(0));
        }
    }

    private final Paper.Notice notice;
    private final char[] single = new char[LETTERS];
    private final char[] @Nullable [] pairs = new char[LETTERS][];

    OldEncoding(Paper.Notice notice) {
        this.notice = notice;
    }

    Paper.Notice notice() {
        return notice;
    }

    private void learn(String written, char letter) {
        if (written.length() == 1) {
            single[written.charAt(0)] = letter;
            return;
        }
        char first = written.charAt(0);
        var seconds = pairs[first] == null ? new char[LETTERS] : pairs[first];
        seconds[written.charAt(1)] = letter;
        pairs[first] = seconds;
    }

    /** How many letters of the text write the one that stands at the place, 0 where that is no letter of this encoding. */
    int width(CharSequence text, int place, int end) {
        if (pair(text, place, end) != 0) {
            return 2;
        }
        char letter = text.charAt(place);
        return letter < LETTERS && single[letter] != 0 ? 1 : 0;
    }

    /** The letter that is written there; itself where it is none of this encoding. */
    char letter(CharSequence text, int place, int end) {
        char pair = pair(text, place, end);
        if (pair != 0) {
            return pair;
        }
        char letter = text.charAt(place);
        return letter < LETTERS && single[letter] != 0 ? single[letter] : letter;
    }

    private char pair(CharSequence text, int place, int end) {
        char first = text.charAt(place);
        var seconds = first < LETTERS ? pairs[first] : null;
        if (seconds == null || place + 1 >= end) {
            return 0;
        }
        char second = text.charAt(place + 1);
        return second < LETTERS ? seconds[second] : 0;
    }

    String decoded(CharSequence text) {
        var letters = new StringBuilder(text.length());
        int place = 0;
        while (place < text.length()) {
            letters.append(letter(text, place, text.length()));
            place += Math.max(1, width(text, place, text.length()));
        }
        return letters.toString();
    }

    private static Iterable<String[]> rows() {
        try (var file = Objects.requireNonNull(OldEncoding.class.getResourceAsStream("old-encodings.csv"));
                var reader =
                        CsvReader.builder().ofNamedCsvRecord(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
            return reader.stream()
                    .map(row ->
                            new String[] {row.getField("encoding"), row.getField("written"), row.getField("letter")})
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
