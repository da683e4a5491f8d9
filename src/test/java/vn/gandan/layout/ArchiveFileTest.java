package vn.gandan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveFileTest {

    private static final Layout LAYOUT = new Layout(Formats.standard());

    static Set<String> papers() {
        return SamplePapers.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theFileSaysThatItIsPdfAAndHoldsWhatItNeeds(String name) throws IOException {
        try (var pdf = pdf(name)) {
            var catalogue = pdf.getDocumentCatalog();
            String metadata = new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).containsPattern("pdfaid:part[>=]\"?2").containsPattern("pdfaid:conformance[>=]\"?B");
            assertThat(catalogue.getOutputIntents()).hasSize(1);
            assertThat(pdf.isEncrypted()).isFalse();
            var fonts = new HashSet<String>();
            for (var page : pdf.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    var used = Objects.requireNonNull(page.getResources().getFont(font));
                    assertThat(used.isEmbedded()).as(used.getName()).isTrue();
                    fonts.add(used.getName());
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(font -> font.contains("Tinos"));
        }
    }

    @Test
    void theTextIsThatOfThePaperAndCanBeSearched() throws IOException {
        try (var pdf = pdf("state-report")) {
            var read = new PDFTextStripper();
            // Links are drawn after the words of their line, so it is the place that tells the order.
            read.setSortByPosition(true);
            assertThat(read.getText(pdf))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 187/BC-UBND")
                    .contains("vận động Nhân dân hiến 2.477.180 m² đất", "Nguyễn Văn Mẫu");
        }
    }

    /** As in Word, and because looking for ligatures took most of the time of a paper with large tables. */
    @Test
    void noTwoLettersAreDrawnAsOne() throws IOException {
        var words = "file, offline, affidavit";
        var paper = SamplePapers.with(SamplePapers.partyLetter(), List.of(Block.Paragraph.of(words)), List.of(), null);
        var drawn = new ArrayList<String>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                drawn.add(text.getUnicode());
            }
        };
        try (var pdf = Loader.loadPDF(LAYOUT.archive(paper))) {
            stripper.getText(pdf);
        }
        assertThat(String.join("", drawn)).contains(words);
        assertThat(drawn).allMatch(letter -> letter.length() == 1);
    }

    @Test
    void wideAnnexesLieAndPagesAreNumberedFromTheSecondOn() throws IOException {
        try (var pdf = pdf("state-report")) {
            var lying = new ArrayList<Boolean>();
            pdf.getPages().forEach(page -> lying.add(lies(page)));
            assertThat(lying).isEqualTo(List.of(false, false, true, true));
            for (int page = 1; page <= 4; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String first = stripper.getText(pdf).strip().lines().findFirst().orElseThrow();
                assertThat(first.strip().equals(String.valueOf(page))).isEqualTo(page > 1);
            }
        }
    }

    private static boolean lies(PDPage page) {
        return page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
    }

    private static PDDocument pdf(String name) throws IOException {
        return Loader.loadPDF(
                LAYOUT.archive(Objects.requireNonNull(SamplePapers.all().get(name))));
    }
}
