package vn.gandan.shared.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.shared.papers.PaperFiles.paragraph;
import static vn.gandan.shared.papers.PaperFiles.pdf;
import static vn.gandan.shared.papers.PaperFiles.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How far a file may unfold; what is read in it, the tests of directives tell. */
class EveryWordTest {

    @Test
    void aWordFileThatUnpacksWithoutEndIsRefused() {
        var bomb = word(paragraph("0".repeat(300_000)));
        assertThat(bomb.length).isLessThan(3_000);

        assertThatThrownBy(() -> WordPackage.read(bomb, new LimitedText(1_000_000), 200_000))
                .hasMessageContaining("unpacks");
        assertThatThrownBy(() -> WordPackage.read(bomb, new LimitedText(200_000), 1_000_000))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more text");
        assertThatThrownBy(() -> WordPackage.read(bomb, new LimitedText(1_000), 200_000))
                .as("given up as soon as it is too long, not when it was all in memory")
                .hasMessageContaining("more text");
        assertThat(Papers.words("a.docx", bomb)).hasSize(300_001);
    }

    @Test
    void aPdfThatUnpacksWithoutEndIsRefused() throws IOException {
        var plain = new byte[4_000_000];
        Arrays.fill(plain, (byte) ' ');

        assertThatThrownBy(() -> read(pdf(plain, COSName.FLATE_DECODE), 1_000_000))
                .hasMessageContaining("unpacks");
        assertThat(read(pdf(plain, COSName.FLATE_DECODE), 5_000_000)).isBlank();

        var twice = new COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE));
        var packed = pdf(plain, twice);
        assertThat(packed.length).isLessThan(3_000);
        assertThatThrownBy(() -> read(packed, 1_000_000)).hasMessageContaining("unpacks");
        assertThatThrownBy(() -> read(pdf(new byte[20_000], COSName.LZW_DECODE), 100_000))
                .hasMessageContaining("unpacks");
    }

    /** Each of forty drawings draws the next twice: a million million words. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPdfThatDrawsItselfWithoutEndIsGivenUp() throws IOException {
        try (var pdf = new PDDocument()) {
            var resources = new PDResources();
            for (int depth = 0; depth < 40; depth++) {
                var form = new PDFormXObject(pdf);
                form.setResources(resources);
                try (var out = form.getStream().createOutputStream()) {
                    out.write((depth == 0 ? "q Q " : "/F Do /F Do ").getBytes(StandardCharsets.US_ASCII));
                }
                resources = new PDResources();
                resources.put(COSName.getPDFName("F"), form);
            }
            var page = new PDPage();
            page.setResources(resources);
            var contents = new PDStream(pdf);
            try (var out = contents.createOutputStream()) {
                out.write("/F Do ".getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(contents);
            pdf.addPage(page);
            var endless = PaperFiles.saved(pdf);

            assertThatThrownBy(() -> PdfPages.read(endless, new LimitedText(1_000), 1_000_000, Duration.ofSeconds(1)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("takes longer");
        }
    }

    private static String read(byte[] pdf, long mostUnpacked) throws IOException {
        var text = new LimitedText(1_000);
        PdfPages.read(pdf, text, mostUnpacked, Duration.ofSeconds(30));
        return text.toString();
    }
}
