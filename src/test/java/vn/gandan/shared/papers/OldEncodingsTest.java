package vn.gandan.shared.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldEncodingsTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    private static final String ALPHABET = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    private static final String REPORT = """
            Báo cáo kết quả công tác dân vận
            Đã tổ chức 1.976 cuộc tuyên truyền, có 101.584 lượt người dự; kiểm tra 68 cuộc.
            Hạn chế: việc nắm tình hình nhân dân ở một số nơi chưa kịp thời.
            """;

    @ParameterizedTest
    @EnumSource(OldEncoding.class)
    void everyLetterComesBack(OldEncoding encoding) {
        var letters =
                encoding == OldEncoding.TCVN3 ? ALPHABET + "ĂÂĐÊÔƠƯ" : ALPHABET + ALPHABET.toUpperCase(Locale.ROOT);

        for (int letter : letters.codePoints().toArray()) {
            var one = Character.toString(letter);
            assertThat(encoding.decoded(old(one, encoding))).isEqualTo(one);
        }
    }

    @ParameterizedTest
    @EnumSource(OldEncoding.class)
    void aTextInAnOldEncodingIsReadInUnicode(OldEncoding encoding) {
        assertThat(OldEncodings.clean(old(REPORT, encoding))).hasToString(REPORT);
        assertThat(OldEncodings.in(old(REPORT, encoding))).containsExactly(encoding);
    }

    @ParameterizedTest
    @EnumSource(OldEncoding.class)
    void aSingleOldParagraphIsFoundAmongOthers(OldEncoding encoding) {
        var lines = REPORT.lines().toList();
        var mixed = lines.get(0) + "\n" + old(lines.get(1), encoding) + "\n" + lines.get(2) + "\n";

        assertThat(OldEncodings.clean(mixed)).hasToString(REPORT);
    }

    @ParameterizedTest
    @EnumSource(OldEncoding.class)
    void placesLeadBackToTheTextAsGiven(OldEncoding encoding) {
        var given = "Phần một\n" + old(REPORT, encoding);
        var clean = OldEncodings.clean(given);
        int start = clean.toString().indexOf("101.584 lượt người");
        int end = start + "101.584 lượt người".length();

        assertThat(given.substring(clean.start(start), clean.end(end - 1)))
                .isEqualTo(old("101.584 lượt người", encoding));
        assertThat(clean.start(clean.length())).isEqualTo(given.length());
    }

    @Test
    void capitalsOfAPlainTextAreCapitalsAgain() {
        assertThat(OldEncodings.unicode("B¸O C¸O\nT×nh h×nh chung cña huyÖn: ®· tæ chøc 12 cuéc häp"))
                .isEqualTo("BÁO CÁO\nTình hình chung của huyện: đã tổ chức 12 cuộc họp");
    }

    @Test
    void aOneByteFileIsReadByWhatItsWordsSay() {
        var file = old(REPORT, OldEncoding.TCVN3).getBytes(Charset.forName("windows-1252"));
        var paper = Papers.read("a.txt", file);

        assertThat(paper.clean()).hasToString(REPORT);
        assertThat(paper.notices()).containsExactly(Paper.Notice.TCVN3);
        assertThat(paper.text().length()).as("as it is stored").isEqualTo(file.length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le café où j'ai été reçu : la clé du thé, l'hôtel, naïf, Noël, août, cœur, garçon, déjà vu.",
                "Être né à l'été ; un thé, un né, la clé.",
                "Größe für München, schön, Bäume über Straßen; El niño señor año, não, coração, più così.",
                "The coefficient is 5 µm ± 2 µm at 20° (© 2024, Word®, ½, «Bonjour», 25 m², No. 1º).",
                "Cà phê và trà ở Hà Nam, xã Tân An, Xuân Hoà, thuê nhà, hoá chất, toà án, có ý kiến",
                "Xã Đông Hà, Cà Mau, Bà Rá",
                "UBND xã; HĐND; Ban Dân vận",
                "Trà là đồ uống. Gà và cá.",
                "12.480 hộ; 7,5%; 2.071/2.071",
                "ÉTÉ CÔTE ÂGE",
                "é à ç ¸ ® ©",
                ""
            })
    void whatIsNoOldTextStaysAsItIs(String text) {
        assertThat(OldEncodings.in(text)).isEmpty();
        assertThat(OldEncodings.unicode(text)).isSameAs(text);
    }

    @Test
    void decomposedLettersAreOldToNobody() {
        var decomposed = Normalizer.normalize(REPORT, Normalizer.Form.NFD);

        assertThat(OldEncodings.in(decomposed)).isEmpty();
        assertThat(OldEncodings.clean(decomposed)).hasToString(REPORT);
        // "Unicode tổ hợp": the vowel whole, the tone apart.
        assertThat(OldEncodings.clean("kê\u0301t qua\u0309")).hasToString("kết quả");
    }

    @Test
    void realReportsStayAsTheyAre() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside this repository");
        try (var files = Files.list(CORPUS)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                var text = Files.readString(file);
                assertThat(OldEncodings.unicode(text)).as(file.toString()).isSameAs(text);
                for (var encoding : OldEncoding.values()) {
                    var words = Normalizer.normalize(text, Normalizer.Form.NFC);
                    long wrong = differences(words, OldEncodings.unicode(old(words, encoding)));
                    assertThat(wrong)
                            .as("lines of %s lost in %s", file, encoding)
                            .isZero();
                }
            }
        }
    }

    private static long differences(String text, String other) {
        var lines = text.split("\n", -1);
        var others = other.split("\n", -1);
        assertThat(others).hasSameSizeAs(lines);
        long wrong = 0;
        for (int each = 0; each < lines.length; each++) {
            // A line with other letters than these never was in an old encoding.
            boolean possible = lines[each].chars().allMatch(OldEncodingsTest::couldBeTyped);
            wrong += possible && !lines[each].equalsIgnoreCase(others[each]) ? 1 : 0;
        }
        return wrong;
    }

    private static boolean couldBeTyped(int letter) {
        return letter < 0xa1 || letter > 0x1fff || ALPHABET.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    @ParameterizedTest
    @CsvSource({
        "nghiêng, true",
        "quốc, true",
        "gì, true",
        "giếng, true",
        "khuỷu, true",
        "uỷ, true",
        "thuế, true",
        "yêu, true",
        "đ, false",
        "ộtộ, false",
        "cat, false",
        "cát, true",
        "hơpital, false",
        "aøo, false",
        "strong, false",
        "'', false"
    })
    void aSyllableIsKnownByItsParts(String word, boolean valid) {
        assertThat(Syllable.valid(word)).isEqualTo(valid);
    }

    private static String old(String text, OldEncoding encoding) {
        var written = written(encoding);
        var old = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> old.append(written.getOrDefault(letter, letter)));
        return old.toString();
    }

    /** Each letter by what writes it; what TCVN3 lacks, capitals with a tone, is written small. */
    private static Map<String, String> written(OldEncoding encoding) {
        var written = new HashMap<String, String>();
        for (char first = 0; first < OldEncoding.LETTERS; first++) {
            learn(encoding, String.valueOf(first), written);
            for (char second = 0xc0; second < OldEncoding.LETTERS; second++) {
                learn(encoding, "" + first + second, written);
            }
        }
        if (encoding == OldEncoding.TCVN3) {
            ALPHABET.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(letter -> written.putIfAbsent(letter.toUpperCase(Locale.ROOT), written.get(letter)));
        }
        return written;
    }

    private static void learn(OldEncoding encoding, String letters, Map<String, String> written) {
        if (encoding.width(letters, 0, letters.length()) == letters.length()) {
            written.putIfAbsent(String.valueOf(encoding.letter(letters, 0, letters.length())), letters);
        }
    }
}
