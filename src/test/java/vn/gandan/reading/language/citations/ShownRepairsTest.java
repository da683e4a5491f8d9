package vn.gandan.reading.language.citations;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gandan.directives.Repair;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.Citation;
import vn.gandan.reading.language.sections.Sections;
import vn.gandan.shared.CleanText;
import vn.gandan.shared.papers.OldEncodings;

/** A symbol that does not stand letter for letter in its mention is never given without saying what was done to get it. */
class ShownRepairsTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Path CASES = Path.of("src/test/resources/vn/gandan/reading/cases");

    private static final List<String> CALLED = List.of(
            "Nghị quyết số ",
            "Quyết định ",
            "Công văn số ",
            "Kế hoạch ",
            "Chỉ thị số ",
            "văn bản số ",
            "số ",
            "CV ",
            "NQ",
            "QĐ số ",
            "Hợp đồng số ",
            "Đề án số ",
            "Nghị định ",
            "Luật số ",
            "Báo cáo số ",
            "kế hoạch ",
            "");

    private static final List<String> NUMBERS =
            List.of("25", "03", "l5", "217", "1719", "30a", "59/2023", "217, 218", "2\u200b17", "３3", "4");

    private static final List<String> JOINS = List.of(
            "-", "-", "/", "/", " - ", "- ", " / ", "–", " — ", "--", ".", "_", "\\", "\u00ad-", " ", "", "⁄",
            "-\u00a0");

    private static final List<String> TYPES = List.of(
            "NQ", "QĐ", "QD", "Q\u00d0", "qđ", "KH", "CV", "CTr", "CTR", "ND", "NĐ", "HD", "DA", "TTLT", "XYZ", "QDi");

    private static final List<String> ISSUERS = List.of(
            "TW",
            "TƯ",
            "TU",
            "HU",
            "tu",
            "UBND",
            "HDND",
            "H\u00d0ND",
            "CP",
            "TTg",
            "TTG",
            "QH15",
            "BDV",
            "BDVTU-BCSĐUBND",
            "DU",
            "MTTQ-BTT",
            "ABC",
            "BCH",
            "LDLD",
            "NQTW",
            "BDV\u200bTU");

    private static final List<String> BEHIND = List.of(
            " của Bộ Chính trị",
            " của UBND tỉnh",
            " của Tỉnh ủy",
            " của Thành ủy",
            " của Hội Nông dân",
            " ngày 5/6/24",
            ", ngày 05/6/2024 của Huyện ủy",
            " về dân vận",
            " Trung ương 4 khóa XII",
            " (khóa XI)",
            "",
            "",
            "");

    private static final List<String> BETWEEN =
            List.of(", ", " và ", "; ", ". Sau đó ", " và số ", ", Nghị quyết Trung ương 4, ", " thực hiện ");

    private final Citations citations = new Citations(Vocabulary.standard());

    @Test
    void inRealReports() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the reports are not beside this folder: their papers are not read");

        assertThat(kinds(CORPUS)).isNotEmpty();
    }

    @Test
    void inMadeUpReports() throws IOException {
        assertThat(kinds(CASES))
                .contains(Repair.Kind.TYPE_WORD, Repair.Kind.ISSUER, Repair.Kind.LIST, Repair.Kind.MENTION);
    }

    private Set<Repair.Kind> kinds(Path folder) throws IOException {
        var kinds = new HashSet<Repair.Kind>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                kinds.addAll(shown(Files.readString(file)));
            }
        }
        return kinds;
    }

    @Test
    void howeverSymbolsAreMistyped() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var kinds = new HashSet<Repair.Kind>();
        for (int each = 0; each < 20_000; each++) {
            var text = mistyped(random);
            for (int more = random.nextInt(3); more > 0; more--) {
                text += one(BETWEEN, random) + mistyped(random);
            }
            kinds.addAll(shown("Thực hiện " + text + "."));
        }

        assertThat(kinds).as("seed %d", seed).contains(completing());
    }

    private static Repair.Kind[] completing() {
        return Stream.of(Repair.Kind.values()).filter(Repair.Kind::completes).toArray(Repair.Kind[]::new);
    }

    private static String mistyped(Random random) {
        var symbol = new StringBuilder(one(CALLED, random)).append(one(NUMBERS, random));
        if (random.nextInt(4) > 0) {
            symbol.append(one(JOINS, random)).append(one(TYPES, random));
        }
        for (int issuers = random.nextInt(3); issuers > 0; issuers--) {
            symbol.append(one(JOINS, random)).append(one(ISSUERS, random));
        }
        return symbol.append(one(BEHIND, random)).toString();
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Test
    void inAnOldEncoding() {
        var text = "Thùc hiÖn QuyÕt ®Þnh sè 217-Q§/TW vµ NghÞ quyÕt sè 25-NQ/TW cña Ban ChÊp hµnh Trung ­¬ng §¶ng";
        var clean = OldEncodings.clean(text);

        var read = citations.of(clean, List.of());

        assertThat(read).extracting(Citation::canonical).containsExactly("217-QĐ/TW", "25-NQ/TW");
        assertThat(read.getFirst().repairs())
                .containsExactly(
                        new Repair(Repair.Kind.ENCODING, "QuyÕt ®Þnh sè 217-Q§/TW", "Quyết định số 217-QĐ/TW"));
        assertThat(read.getLast().repairs()).isEmpty();
    }

    /** From what stands there to the symbol each repair begins with what the one before left. */
    private List<Repair.Kind> shown(String text) {
        var clean = new CleanText(text);
        var read = citations.of(clean, new Sections().of(clean));
        for (var citation : read) {
            var words = text.substring(
                    clean.start(citation.span().start()),
                    clean.end(citation.span().end() - 1));
            var repairs = citation.repairs();
            assertThat(repairs.isEmpty())
                    .as("%s in “%s” of “%s”: %s", citation.canonical(), words, text, repairs)
                    .isEqualTo(words.contains(citation.canonical()));
            if (!repairs.isEmpty()) {
                assertThat(words).as(text).contains(repairs.getFirst().from());
                assertThat(steps(repairs)).as(text).isEqualTo(linked(repairs, citation.canonical()));
            }
        }
        return read.stream()
                .flatMap(citation -> citation.repairs().stream())
                .map(Repair::kind)
                .toList();
    }

    private static String steps(List<Repair> repairs) {
        return repairs.stream().map(Repair::to).collect(joining(" | "));
    }

    private static String linked(List<Repair> repairs, String canonical) {
        return Stream.concat(repairs.stream().skip(1).map(Repair::from), Stream.of(canonical))
                .collect(joining(" | "));
    }
}
