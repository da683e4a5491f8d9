package vn.gandan.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.gandan.shared.papers.Paper;

class ReportFileTest {

    private static final String OLD =
            "B¸o c¸o\nT×nh h×nh chung cña huyÖn: ®· tæ chøc 12 cuéc häp\nN¬i nhËn: TØnh ñy, c¸c x·\n";

    @Test
    void aStampInTheHeaderOfAWordFileIsSeen() throws IOException {
        var report = handedIn("a.docx", word("<w:hdr xmlns:w=\"w\">" + paragraph("TUYỆT MẬT") + "</w:hdr>"));

        assertThat(report.text()).contains("Kết quả công tác").doesNotContain("MẬT");
        assertThat(report.secret()).isTrue();
        assertThat(handedIn("a.docx", word("<w:hdr xmlns:w=\"w\">" + paragraph("TỈNH ỦY") + "</w:hdr>"))
                        .secret())
                .isFalse();
    }

    @Test
    void aTextInAnOldEncodingIsKeptInUnicode() {
        var report = handedIn("a.txt", OLD.getBytes(Charset.forName("windows-1252")));

        assertThat(report.text()).contains("đã tổ chức 12 cuộc họp");
        assertThat(report.notices()).containsExactly(Paper.Notice.TCVN3);
        assertThat(ReportFile.typed("", OLD)).isEqualTo(new ReportFile("", report.text(), "", report.notices()));
    }

    @Test
    void whatItsNameSaysWronglyIsTold() throws IOException {
        assertThat(handedIn("a.pdf", word("<w:hdr xmlns:w=\"w\"/>")).notices())
                .containsExactly(Paper.Notice.OTHER_NAME);
    }

    private static ReportFile handedIn(String name, byte[] content) {
        return ReportFile.of(name, content);
    }

    private static byte[] word(String header) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            add(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"w\"><w:body>" + paragraph("Kết quả công tác") + "</w:body></w:document>");
            add(zip, "word/header1.xml", header);
        }
        return file.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }
}
