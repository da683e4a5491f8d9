package vn.gandan.shared.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.shared.papers.PaperError.PAPER_CLOSED;
import static vn.gandan.shared.papers.PaperError.PAPER_DAMAGED;
import static vn.gandan.shared.papers.PaperError.PAPER_EMPTY;
import static vn.gandan.shared.papers.PaperError.PAPER_LOCKED;
import static vn.gandan.shared.papers.PaperError.PAPER_NOT_FOUND;
import static vn.gandan.shared.papers.PaperError.PAPER_NO_FILE;
import static vn.gandan.shared.papers.PaperError.PAPER_OF_OTHER_KIND;
import static vn.gandan.shared.papers.PaperError.PAPER_TOO_LARGE;
import static vn.gandan.shared.papers.PaperError.PAPER_TOO_LONG;
import static vn.gandan.shared.papers.PaperError.PAPER_WITHOUT_TEXT;
import static vn.gandan.shared.papers.PaperFiles.paragraph;
import static vn.gandan.shared.papers.PaperFiles.word;
import static vn.gandan.shared.papers.PaperFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.shared.Refusal;
import vn.gandan.support.PackedOtherwise;

/** Each is read or refused, soon and with a sentence, and nothing of it stays behind. */
@Tag("alone")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    private List<Path> before = List.of();

    @BeforeEach
    void rememberWhatIsTemporary() throws IOException {
        before = temporary();
    }

    @AfterEach
    void nothingStaysBehind() throws IOException {
        assertThat(temporary().stream().filter(file -> !before.contains(file)))
                .noneMatch(file -> file.getFileName().toString().matches("(?i)(poi|pdfbox|imageio|fastexcel|jsoup).*"));
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.toList();
        }
    }

    @Test
    void bombsAreRefused() {
        assertRefused(PAPER_TOO_LONG, "a.docx", word(paragraph("0".repeat(11_000_000))));
        assertRefused(
                PAPER_TOO_LONG,
                "a.docx",
                word("<w:p><w:r><w:t>x</w:t></w:r><!--" + "0".repeat(33 * MEGABYTE) + "--></w:p>"));
        assertRefused(
                PAPER_TOO_LONG,
                "a.docx",
                word("<w:tbl><w:tr>" + ("<w:tc>" + paragraph("0".repeat(2_000_000)) + "</w:tc>").repeat(6)
                        + "</w:tr></w:tbl>"));
        assertRefused(
                PAPER_TOO_LONG,
                "a.xlsx",
                zip("xl/workbook.xml", "<workbook/>", "xl/sharedStrings.xml", " ".repeat(41_000_000)));
        assertRefused(
                PAPER_TOO_LONG, "a.html", ("<html><body>" + "<p>".repeat(500_001)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPartPackedInAnotherWayIsRefused() {
        for (int way : PackedOtherwise.WAYS) {
            assertRefused(PAPER_DAMAGED, "a.docx", PackedOtherwise.of(word(paragraph("x")), way));
            assertRefused(PAPER_DAMAGED, "a.xlsx", PackedOtherwise.of(zip("xl/workbook.xml", "<workbook/>"), way));
        }
    }

    @Test
    void tablesWiderThanAnyoneReadsStayBounded() {
        assertThat(readQuietly(
                        "a.html", "<html><body><table>" + "<tr><td colspan=999999 rowspan=999999>x".repeat(2_000)))
                .hasSizeLessThan(2_000_000);
        var cells = "{\\rtf1" + "\\trowd\\cellx1\\cellx999999999\\intbl x\\cell y\\cell\\row".repeat(5_000) + "}";
        assertThat(readQuietly("a.rtf", cells)).startsWith("x\ty\n");
        assertRefused(
                PAPER_TOO_LONG,
                "a.rtf",
                ("{\\rtf1 " + "x".repeat(5_000_000) + "}").getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aPackageOfMorePartsThanAPaperHasIsRefused() {
        var parts = new String[20_002];
        for (int each = 0; each < parts.length; each += 2) {
            parts[each] = "word/part" + each;
            parts[each + 1] = "";
        }
        assertRefused(PAPER_TOO_LONG, "a.docx", zip(parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYSTEM \"file:///etc/hostname\"", "SYSTEM \"http://localhost:1/x\"", "\"x\""})
    void aGrammarOfItsOwnIsNotFollowed(String entity) {
        var document = "<!DOCTYPE d [<!ENTITY e " + entity + ">]><w:document xmlns:w=\"w\"><w:body>" + paragraph("&e;")
                + "</w:body></w:document>";

        assertRefused(PAPER_DAMAGED, "a.docx", zip("word/document.xml", document));
        assertRefused(
                PAPER_DAMAGED,
                "a.xlsx",
                zip("xl/workbook.xml", "<!DOCTYPE d [<!ENTITY e " + entity + ">]><workbook>&e;</workbook>"));
    }

    @Test
    void deepNestingIsReadOrRefused() {
        assertRefused(PAPER_DAMAGED, "a.docx", word("<w:p>".repeat(100_000)));
        assertRefused(PAPER_DAMAGED, "a.docx", word("<w:tbl><w:tr><w:tc>".repeat(50_000)));
        assertThat(readQuietly("a.html", "<html><body>" + "<div>".repeat(100_000) + "chữ"))
                .contains("chữ");
        assertThat(readQuietly("a.html", "<html><body>" + "<table><tr><td>".repeat(50_000) + "chữ"))
                .contains("chữ");
        assertThat(readQuietly("a.html", "<html><body>" + "<b><i><a>".repeat(50_000) + "chữ"))
                .contains("chữ");
        assertRefused(PAPER_DAMAGED, "a.rtf", ("{\\rtf1" + "{".repeat(100_000)).getBytes(StandardCharsets.US_ASCII));
        var nested = "%PDF-1.4\n1 0 obj\n" + "[".repeat(MEGABYTE) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertRefused(PAPER_DAMAGED, "a.pdf", nested.getBytes(StandardCharsets.US_ASCII));
    }

    private static String readQuietly(String name, String content) {
        return Papers.read(name, content.getBytes(StandardCharsets.UTF_8)).text();
    }

    @Test
    void twoHundredMegabytesOfTextAreRefusedUnread() throws IOException {
        var file = folder.resolve("a.txt");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L * MEGABYTE);
        }
        assertRefused(PAPER_TOO_LARGE, file);
        assertRefused(PAPER_TOO_LONG, "a.txt", "chu ".repeat(3_000_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsReadAsWhatItIsWhateverItsName() {
        var paper = Papers.read("a.txt", word(paragraph("chữ")));

        assertThat(paper.text()).isEqualTo("chữ\n");
        assertThat(paper.kind()).isEqualTo(Paper.Kind.WORD);
        assertThat(paper.notices()).containsExactly(Paper.Notice.OTHER_NAME);
        assertThat(Papers.read("a.docx", PaperFiles.stored("plain.pdf")).kind()).isEqualTo(Paper.Kind.PDF);
        assertThat(Papers.read("a.pdf", PaperFiles.stored("plain.doc")).kind()).isEqualTo(Paper.Kind.OLD_WORD);
        assertThat(Papers.read("a.doc", "chữ".getBytes(StandardCharsets.UTF_8)).kind())
                .isEqualTo(Paper.Kind.TEXT);
    }

    @Test
    void otherKindsAreRefused() {
        assertRefused(PAPER_OF_OTHER_KIND, "a.docx", zip("content.xml", "<x/>"));
        assertRefused(PAPER_OF_OTHER_KIND, "a.txt", new byte[] {'a', 0, 'b'});
        assertRefused(PAPER_OF_OTHER_KIND, "a.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    }

    @Test
    void whatIsLockedIsToldToBeLocked() throws IOException, GeneralSecurityException {
        var locked = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("x");
            try (var inside = encryptor.getDataStream(files)) {
                inside.write(PaperFiles.stored("plain.docx"));
            }
            files.writeFilesystem(locked);
        }
        // POI keeps a folder for what it locks; that is this test's own.
        before = temporary();
        assertRefused(PAPER_LOCKED, "a.docx", locked.toByteArray());
        assertRefused(PAPER_LOCKED, "a.xlsx", locked.toByteArray());

        try (var pdf = Loader.loadPDF(PaperFiles.stored("plain.pdf"))) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertRefused(PAPER_LOCKED, "a.pdf", PaperFiles.saved(pdf));
        }

        locked.reset();
        Biff8EncryptionKey.setCurrentUserPassword("x");
        try (var document = new HWPFDocument(new ByteArrayInputStream(PaperFiles.stored("plain.doc")))) {
            document.write(locked);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(PAPER_LOCKED, "a.doc", locked.toByteArray());
    }

    @Test
    void macrosAreLeftAloneAndTold() {
        var paper = Papers.read("a.docm", word(paragraph("chữ"), "word/vbaProject.bin", "macro"));

        assertThat(paper.text()).isEqualTo("chữ\n");
        assertThat(paper.notices()).containsExactly(Paper.Notice.MACROS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.docx", "plain.doc", "plain.pdf"})
    void aTruncatedFileIsReadOrRefused(String name) {
        var whole = PaperFiles.stored(name);
        for (int part = 1; part < 20; part++) {
            var cut = Arrays.copyOf(whole, whole.length * part / 20);
            try {
                assertThat(Papers.read(name, cut).text()).isNotBlank();
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isIn(PAPER_DAMAGED, PAPER_OF_OTHER_KIND, PAPER_WITHOUT_TEXT);
            }
        }
    }

    @Test
    void whatIsNoFileOrCannotBeOpenedIsToldSo() throws IOException {
        assertRefused(PAPER_NOT_FOUND, folder.resolve("none.txt"));
        assertRefused(PAPER_NO_FILE, folder);
        assertRefused(PAPER_EMPTY, "a.docx", new byte[0]);
        assertRefused(PAPER_EMPTY, "a.txt", " \r\n".getBytes(StandardCharsets.US_ASCII));
        assertRefused(PAPER_WITHOUT_TEXT, "a.docx", word(paragraph(" ")));

        var closed = Files.writeString(folder.resolve("closed.txt"), "chữ");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        if (!Files.isReadable(closed)) {
            assertRefused(PAPER_CLOSED, closed);
        }
    }

    private static void assertRefused(PaperError code, String name, byte[] content) {
        assertThatThrownBy(() -> Papers.read(name, content, ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void assertRefused(PaperError code, Path file) {
        assertThatThrownBy(() -> Papers.read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
