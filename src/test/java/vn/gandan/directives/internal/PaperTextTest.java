package vn.gandan.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.directives.DirectiveError.FILE_KIND;
import static vn.gandan.directives.DirectiveError.FILE_TOO_LONG;
import static vn.gandan.directives.DirectiveError.FILE_UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.directives.DirectiveError;
import vn.gandan.directives.NewFile;
import vn.gandan.directives.SecrecyMark;
import vn.gandan.shared.Refusal;

/** The papers of src/test/resources/papers are made up; the stamped ones bear theirs in a frame, as Word users draw it. */
class PaperTextTest {

    private static final String BODY =
            "<w:document xmlns:w=\"w\"><w:body><w:p><w:r>%s</w:r></w:p></w:body></w:document>";

    @ParameterizedTest
    @ValueSource(strings = {"stamped.docx", "stamped.doc", "stamped.pdf"})
    void theStampInAFrameIsSeen(String name) {
        var text = text(name);

        assertThat(text)
                .contains("về công tác dân vận ở cơ sở, quý I năm 2024", "ĐẢNG CỘNG SẢN VIỆT NAM", "Số 12-BC/TU");
        assertThat(SecrecyMark.in(text)).contains(SecrecyMark.CONFIDENTIAL);
        assertThat(text.lines().filter(line -> line.strip().equals("MẬT"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.docx", "plain.doc", "plain.pdf"})
    void aPaperAboutSecretsIsNotSecret(String name) {
        var text = text(name);

        assertThat(text).contains("BẢO VỆ BÍ MẬT NHÀ NƯỚC", "25-NQ/TW");
        assertThat(SecrecyMark.in(text)).isEmpty();
    }

    @Test
    void columnsOfAPdfStayApart() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var contents = new PDPageContentStream(pdf, page)) {
                write(contents, 50, "So 12-BC/TU");
                write(contents, 140, "of");
                write(contents, 300, "MAT");
            }

            assertThat(of("a.pdf", saved(pdf)).strip()).isEqualTo("So 12-BC/TU of     MAT");
        }
    }

    private static void write(PDPageContentStream contents, float left, String words) throws IOException {
        contents.beginText();
        contents.setFont(new PDType1Font(FontName.HELVETICA), 14);
        contents.newLineAtOffset(left, 700);
        contents.showText(words);
        contents.endText();
    }

    @Test
    void aPlainTextIsReadInUnicodeOnly() {
        var text = "Số 12-BC/TU\nMẬT\n";

        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            assertThat(of("a.TXT", text.getBytes(charset))).isEqualTo(text);
        }
        assertThat(of(
                        "a.txt",
                        ("\ufeff" + Normalizer.normalize(text, Normalizer.Form.NFD)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
        assertThat(of("a.txt", new byte[0])).isEmpty();
        assertRefused(FILE_UNREADABLE, "a.txt", "M\u00c2T".getBytes(Charset.forName("windows-1258")));
        assertRefused(FILE_UNREADABLE, "a.txt", new byte[] {'a', 0, 'b'});
    }

    @Test
    void whatAWordFileHoldsBesidesItsParagraphsIsReadToo() throws IOException {
        var text = of(
                "a.docx",
                word("""
                <w:t>Số</w:t><w:tab/><w:t>12</w:t><w:noBreakHyphen/><w:t>BC/TU</w:t><w:br/><w:t>x</w:t>
                <w:pict><v:textpath xmlns:v="v" string="TỐI MẬT"/></w:pict>
                <mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:txbxContent><w:p><w:t>khung</w:t></w:p></w:txbxContent></mc:Choice>
                <mc:Fallback><w:txbxContent><w:p><w:t>khung</w:t></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>
                <w:delText>bỏ</w:delText>""", "word/header1.xml", "<w:hdr xmlns:w=\"w\"><w:p><w:t>đầu trang</w:t></w:p></w:hdr>"));

        assertThat(text).isEqualTo("Số\t12-BC/TU\nx\nTỐI MẬT\nkhung\nđầu trang\n");
        assertThat(SecrecyMark.in(text)).contains(SecrecyMark.SECRET);
    }

    @Test
    void aNoteUponAPageIsReadToo() throws IOException {
        try (var pdf = new PDDocument()) {
            var note = new PDAnnotationText();
            note.setContents("TUYỆT MẬT");
            var page = new PDPage();
            page.setAnnotations(List.of(note));
            pdf.addPage(page);

            assertThat(SecrecyMark.in(of("a.pdf", saved(pdf)))).contains(SecrecyMark.TOP_SECRET);
        }
    }

    @Test
    void otherKindsAreRefusedWhateverTheirName() throws IOException {
        try (var sheet = new XSSFWorkbook();
                var old = new HSSFWorkbook()) {
            var file = new ByteArrayOutputStream();
            sheet.createSheet();
            sheet.write(file);
            assertRefused(FILE_KIND, "a.docx", file.toByteArray());

            file.reset();
            old.createSheet();
            old.write(file);
            assertRefused(FILE_KIND, "a.doc", file.toByteArray());
        }
        assertRefused(FILE_KIND, "a.doc", "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII));
        assertRefused(FILE_KIND, "a.pdf", new byte[0]);
        assertRefused(FILE_KIND, "a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        assertThat(of("a.bin", bytes("plain.pdf"))).contains("25-NQ/TW");
    }

    @Test
    void aLockedFileIsRefused() throws IOException, GeneralSecurityException {
        var file = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("x");
            try (OutputStream inside = encryptor.getDataStream(files)) {
                inside.write(bytes("plain.docx"));
            }
            files.writeFilesystem(file);
        }
        assertRefused(FILE_UNREADABLE, "a.docx", file.toByteArray());

        try (var pdf = Loader.loadPDF(bytes("plain.pdf"))) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertRefused(FILE_UNREADABLE, "a.pdf", saved(pdf));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.docx", "plain.doc", "plain.pdf", "stamped.doc"})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aDamagedFileIsReadOrRefusedAndNothingElse(String name) {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var whole = bytes(name);
        for (int each = 0; each < 30; each++) {
            var damaged = Arrays.copyOf(whole, each % 2 == 0 ? whole.length : 8 + random.nextInt(whole.length - 8));
            for (int hit = 0; hit < 1 + each; hit++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(of(name, damaged)).doesNotContain("\0");
            } catch (Refusal refusal) {
                assertThat(refusal.code()).as("seed %d", seed).isIn(FILE_KIND, FILE_UNREADABLE);
            }
        }
    }

    @Test
    void aFileOfMoreThanTwentyMegabytesIsRefused() {
        assertRefused(FILE_TOO_LONG, "a.txt", new byte[20 * 1024 * 1024 + 1]);
    }

    @Test
    void aWordFileOfMoreTextThanAPaperHoldsIsRefused() throws IOException {
        assertThat(of("a.docx", word("<w:t>" + "0".repeat(300_000) + "</w:t>"))).hasSize(300_001);
        assertRefused(FILE_UNREADABLE, "a.docx", word("<w:t>" + "0".repeat(5_000_001) + "</w:t>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--%s-->", "<w:t a=\"%s\">x</w:t>"})
    void whatAReaderOfXmlHoldsWholeMustNotBeLarge(String run) throws IOException {
        assertRefused(FILE_UNREADABLE, "a.docx", word(run.formatted("0".repeat(33 * 1024 * 1024))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYSTEM \"file:///etc/hostname\"", "\"x\""})
    void aWordFileThatBringsItsOwnGrammarIsRefused(String entity) throws IOException {
        var grammar = "<!DOCTYPE d [<!ENTITY e " + entity + ">]>";

        assertRefused(FILE_UNREADABLE, "a.docx", zip("word/document.xml", grammar + BODY.formatted("<w:t>&e;</w:t>")));
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var file = new ByteArrayOutputStream();
        pdf.save(file);
        return file.toByteArray();
    }

    private static byte[] word(String run, String... more) throws IOException {
        var parts = new String[more.length + 2];
        parts[0] = "word/document.xml";
        parts[1] = BODY.formatted(run.replaceAll(">\\s*\\n\\s*<", "><"));
        System.arraycopy(more, 0, parts, 2, more.length);
        return zip(parts);
    }

    private static byte[] zip(String... parts) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (int each = 0; each < parts.length; each += 2) {
                zip.putNextEntry(new ZipEntry(parts[each]));
                zip.write(parts[each + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

    private static void assertRefused(DirectiveError code, String name, byte[] content) {
        assertThatThrownBy(() -> of(name, content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static String text(String name) {
        return of(name, bytes(name));
    }

    private static String of(String name, byte[] content) {
        return PaperText.of(new NewFile(name, content));
    }

    private static byte[] bytes(String name) {
        try (var file = PaperTextTest.class.getResourceAsStream("/papers/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
