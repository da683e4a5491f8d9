package vn.gandan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gandan.layout.TemplateFault.Part;
import vn.gandan.layout.TemplateFault.Place;
import vn.gandan.layout.TemplateFault.Problem;
import vn.gandan.layout.check.LayoutChecker;

class TemplateTest {

    private static final Layout LAYOUT = new Layout(Formats.standard());
    private static final String TEXT = "word/document.xml";

    static Set<String> papers() {
        return SamplePapers.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void ourOwnTemplatesHaveNoFaultsAndGiveThePaperThatWeDraw(String name) throws IOException {
        var paper = paper(name);
        byte[] template = LAYOUT.template(paper.tradition(), paper.kind().letter(), paper.day());

        assertThat(LAYOUT.faults(template)).isEmpty();

        byte[] filled = LAYOUT.word(paper, template);
        assertThat(text(filled)).isEqualTo(text(LAYOUT.word(paper)));
        assertThat(new LayoutChecker(LAYOUT.format(paper)).check(filled)).isEmpty();
    }

    @Test
    void aPlaceholderThatWordCutIntoRunsIsFilled() throws IOException {
        byte[] template = changed(
                TEXT,
                xml -> xml.replace(
                        "{{trích yếu}}",
                        "{{tr</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>ích y</w:t></w:r><w:r><w:t>ếu}</w:t></w:r>"
                                + "<w:r><w:t>}"));

        assertThat(LAYOUT.faults(template)).isEmpty();
        assertThat(text(LAYOUT.word(paper("state-report"), template)))
                .contains("Kết quả thực hiện dân chủ ở cơ sở năm 2026")
                .doesNotContain("{", "}");
    }

    @Test
    void whatTheClerkChangedStays() throws IOException {
        byte[] template = changed(TEXT, xml -> xml.replace("Nơi nhận:", "Kính chuyển:"));

        assertThat(text(LAYOUT.word(paper("state-report"), template)))
                .contains("Kính chuyển:")
                .doesNotContain("Nơi nhận:");
    }

    @Test
    void anUnknownPlaceholderIsNamedWithItsCell() throws IOException {
        byte[] template = changed(TEXT, xml -> xml.replace("{{nơi nhận}}", "{{nơi gửi}}"));

        assertThat(LAYOUT.faults(template))
                .containsExactly(
                        new TemplateFault(Problem.UNKNOWN, "nơi gửi", new Place(Part.TABLE, 2, 1, 1, 2, "{{nơi gửi}}")),
                        new TemplateFault(Problem.MISSING, "{{nơi nhận}}", Place.FILE));
    }

    @Test
    void aBrokenPlaceholderIsNamedWithItsParagraph() throws IOException {
        byte[] template = changed(TEXT, xml -> xml.replace("{{nội dung}}", "{{nội dung"));

        assertThat(LAYOUT.faults(template)).hasSize(2).first().satisfies(fault -> {
            assertThat(fault.problem()).isEqualTo(Problem.BROKEN);
            assertThat(fault.place().part()).isEqualTo(Part.TEXT);
            assertThat(fault.place().text()).isEqualTo("{{nội dung");
        });
    }

    @Test
    void aFaultInTheFooterIsNamedThere() throws IOException {
        byte[] template = changed("word/footer4.xml", xml -> xml.replace("minh họa}}", "minh họa}} }}"));

        assertThat(LAYOUT.faults(template))
                .containsExactly(new TemplateFault(
                        Problem.BROKEN, "}}", new Place(Part.FOOTER, 0, 0, 0, 1, "{{dấu minh họa}} }}")));
    }

    @Test
    void theTextStandsOnceAndOnlyWhereTextMayStand() throws IOException {
        assertThat(problems(changed(TEXT, xml -> xml.replace("{{trích yếu}}", "{{nội dung}}"))))
                .contains(Problem.REPEATED, Problem.MISSING);
        assertThat(problems(changed(TEXT, xml -> xml.replace("{{nơi nhận}}", "{{nội dung}}"))))
                .contains(Problem.MISPLACED);
        assertThat(problems(changed(TEXT, xml -> xml.replace("{{nội dung}}", "Sau đây: {{nội dung}}"))))
                .containsExactly(Problem.NOT_ALONE);
        assertThat(problems(changed(
                        TEXT,
                        xml -> xml.replace("{{phụ lục}}", "{{x}}")
                                .replace("{{nội dung}}", "{{phụ lục}}")
                                .replace("{{x}}", "{{nội dung}}"))))
                .containsExactly(Problem.MISPLACED);
    }

    @Test
    void whatIsNoWordFileIsRefused() throws IOException {
        assertThat(problems("không phải tệp Word".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Problem.UNREADABLE);
        assertThat(problems(changed(TEXT, xml -> xml.replace("<w:body>", "<w:body>&lt;<"))))
                .containsExactly(Problem.UNREADABLE);
        String entity = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        assertThat(problems(changed(TEXT, xml -> xml.replace("<w:document", entity + "<w:document"))))
                .containsExactly(Problem.UNREADABLE);
    }

    private static List<Problem> problems(byte[] template) {
        return LAYOUT.faults(template).stream().map(TemplateFault::problem).toList();
    }

    private static Paper paper(String name) {
        return Objects.requireNonNull(SamplePapers.all().get(name));
    }

    private static String text(byte[] file) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText().replaceAll("\\s*\\n\\s*", "\n").strip();
        }
    }

    /** The State's template with one part written otherwise. */
    private static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        var file = new ByteArrayOutputStream();
        byte[] template = LAYOUT.template(Tradition.STATE, false, SamplePapers.TODAY);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(template));
                var out = new ZipOutputStream(file)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                String written = entry.getName().equals(part) ? change.apply(xml) : xml;
                assertThat(written.equals(xml)).isEqualTo(!entry.getName().equals(part));
                out.write(written.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
