package vn.gandan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("alone")
class WordFileTest {

    private static final Layout LAYOUT = new Layout(Formats.standard());

    @Test
    void theSamePaperGivesTheSameBytes() {
        var paper = paper("party-report");

        assertThat(LAYOUT.word(paper)).isEqualTo(LAYOUT.word(paper));
    }

    @Test
    void aWholeYearlyReportIsWrittenInLessThanASecond() throws IOException {
        var paper = SamplePapers.large();
        LAYOUT.word(paper);

        long begun = System.nanoTime();
        byte[] file = LAYOUT.word(paper);
        var taken = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(taken).isLessThan(Duration.ofSeconds(1));
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getTables()).hasSize(12);
        }
    }

    @Test
    void aTableIsNeverWiderThanItsPage() throws IOException {
        var upright = new Annex("BIỂU", false, List.of(SamplePapers.wide(1)));
        var paper = SamplePapers.with(paper("party-report"), List.of(), List.of(upright), null);

        try (var word = new XWPFDocument(new ByteArrayInputStream(LAYOUT.word(paper)))) {
            var grid = word.getTables().getLast().getCTTbl().getTblGrid().getGridColList();
            long width = grid.stream()
                    .mapToLong(column -> Long.parseLong(column.getW().toString()))
                    .sum();
            assertThat(width * 25.4 / 1440).isLessThan(165.5);
        }
    }

    @Test
    void anotherProgramOpensEveryPaper() throws Exception {
        var office = Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(office.isPresent(), "no LibreOffice on the path: the papers are not opened by it");
        var folder = Files.createDirectories(Path.of("target/layout"));
        var command = new ArrayList<>(List.of(
                office.get().toString(),
                "--headless",
                "-env:UserInstallation="
                        + Path.of("target/libreoffice").toAbsolutePath().toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        for (var paper : SamplePapers.all().entrySet()) {
            var file = folder.resolve(paper.getKey() + ".docx");
            Files.write(file, LAYOUT.word(paper.getValue()));
            Files.deleteIfExists(folder.resolve(paper.getKey() + ".pdf"));
            command.add(file.toString());
        }
        var opening = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();

        assertThat(opening.waitFor(3, TimeUnit.MINUTES)).isTrue();
        for (var name : SamplePapers.all().keySet()) {
            assertThat(folder.resolve(name + ".pdf")).isNotEmptyFile();
        }
    }

    private static Paper paper(String name) {
        return Objects.requireNonNull(SamplePapers.all().get(name));
    }
}
