package vn.gandan.shared.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gandan.shared.Refusal;

class PdfBodyTest {

    @TempDir
    Path folder;

    @Test
    void linesBecomeParagraphsAndEdgesOfPagesAreLeftOut() throws IOException {
        var page = List.of(
                "BAO CAO THANG",
                "So 12-BC/TU          Ngay 3 thang 6",
                "   Trong thang da to chuc 12 cuoc tuyen truyen tai cac xa, dang uy va 08-KH/BDVTU-",
                "BCSDUBND ve viec tiep tuc thuc hien cong tac dan van tren dia ban toan tinh va da",
                "duoc nhan dan dong tinh.",
                "1. Ket qua dat duoc trong thang nay o cac huyen, thi xa, thanh pho cua toan tinh la",
                "- Mot noi dung.",
                "- Hai noi dung.");

        var text = Papers.read("a.pdf", pages(4, page)).text();

        assertThat(text.lines().toList())
                .contains(
                        "Trong thang da to chuc 12 cuoc tuyen truyen tai cac xa, dang uy va 08-KH/BDVTU-BCSDUBND ve viec tiep tuc"
                                + " thuc hien cong tac dan van tren dia ban toan tinh va da duoc nhan dan dong tinh.",
                        "1. Ket qua dat duoc trong thang nay o cac huyen, thi xa, thanh pho cua toan tinh la",
                        "- Mot noi dung.",
                        "- Hai noi dung.")
                .doesNotContain("1", "2", "3", "4", "Ban Dan van");
    }

    /** Each page with a header, the lines and its number, in letters that are all of one width. */
    private static byte[] pages(int count, List<String> lines) throws IOException {
        try (var pdf = new PDDocument()) {
            for (int number = 1; number <= count; number++) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var contents = new PDPageContentStream(pdf, page)) {
                    write(contents, 760, "Ban Dan van");
                    int top = 700;
                    for (var line : lines) {
                        write(contents, top, line);
                        top -= 14;
                    }
                    write(contents, 100, "Het phan " + (char) ('a' + number));
                    write(contents, 40, String.valueOf(number));
                }
            }
            return PaperFiles.saved(pdf);
        }
    }

    private static void write(PDPageContentStream contents, int top, String line) throws IOException {
        contents.beginText();
        contents.setFont(new PDType1Font(FontName.COURIER), 10);
        contents.newLineAtOffset(50 + 6 * (line.length() - line.stripLeading().length()), top);
        contents.showText(line.strip());
        contents.endText();
    }

    @Test
    void aScanWithoutAProgramThatRecognisesItIsRefused() {
        assertRefused(PaperError.PAPER_WITHOUT_TEXT, "");
        assertRefused(PaperError.PAPER_WITHOUT_TEXT, folder.toString());
    }

    @Test
    void aProgramWithoutVietnameseDoesNotRecognise() throws IOException {
        program("echo eng");

        assertRefused(PaperError.PAPER_WITHOUT_TEXT, folder.toString());
    }

    @Test
    void aScanIsRecognisedWhereTheProgramForItIsThereAndSaysSo() throws IOException {
        program(
                "[ \"$1\" = --list-langs ] && { echo vie; exit; }\n[ \"$1 $2 $3 $4\" = 'stdin stdout -l vie' ] || exit 1\n"
                        + "head -c 4 | tail -c 3; cat > /dev/null; echo; echo 'Đã mở 12 lớp'");

        var paper = Papers.read("a.pdf", scan(), folder.toString());

        assertThat(paper.text()).as("what it was shown is a picture").isEqualTo("PNG\nĐã mở 12 lớp\n");
        assertThat(paper.notices()).containsExactly(Paper.Notice.RECOGNISED);
    }

    private void program(String script) throws IOException {
        var program = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void assertRefused(PaperError code, String path) {
        assertThatThrownBy(() -> Papers.read("a.pdf", scan(), path))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static byte[] scan() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var contents = new PDPageContentStream(pdf, page)) {
                var picture = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
                contents.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, 500, 700);
            }
            return PaperFiles.saved(pdf);
        }
    }
}
