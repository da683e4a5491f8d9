package vn.gandan.writing.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.gandan.directives.Vocabulary;
import vn.gandan.layout.Formats;
import vn.gandan.layout.Layout;
import vn.gandan.reading.language.Report;
import vn.gandan.reading.language.ReportReader;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.shared.papers.Papers;

/** What the program writes it reads back: reports of made-up figures, as Word files, by the reader that knows nothing of them. */
class WriteReadTest {

    /** {@code -Dgandan.reports=500} writes and reads as many. */
    private static final int REPORTS = Integer.getInteger("gandan.reports", 120);

    private static final double FIGURES_READ = 0.995;

    private final Layout layout = new Layout(Formats.standard());
    private final ReportReader reader = new ReportReader(Vocabulary.standard());

    private final List<String> lost = new ArrayList<>();
    private final List<String> lostPapers = new ArrayList<>();
    private int figures;
    private int papers;

    @Test
    void whatIsWrittenIsReadBack() {
        for (int seed = 1; seed <= REPORTS; seed++) {
            readBack(new RandomReport(seed));
        }
        double read = 1 - (double) lost.size() / figures;
        System.getLogger(WriteReadTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} reports: {1} of {2} figures, {3} of {4} citations read back",
                        REPORTS,
                        figures - lost.size(),
                        figures,
                        papers - lostPapers.size(),
                        papers);
        assertThat(lostPapers).isEmpty();
        assertThat(read).as(String.join("\n", lost)).isGreaterThanOrEqualTo(FIGURES_READ);
        assertThat(figures).isGreaterThan(REPORTS * 10);
        assertThat(papers).isGreaterThan(REPORTS);
    }

    private void readBack(RandomReport report) {
        var text = Papers.read("bao-cao.docx", layout.word(report.paper())).clean();
        var read = reader.read(text);
        for (var written : WrittenFigure.of(report, text.withTabs())) {
            figures++;
            if (read.figures().stream().noneMatch(figure -> same(figure, written))) {
                lost.add(written + " read as " + near(read, written));
            }
        }
        for (var cited : report.cited()) {
            papers++;
            var symbol = Objects.requireNonNull(cited.symbol());
            if (read.citations().stream()
                    .noneMatch(citation -> citation.canonical().equals(symbol))) {
                lostPapers.add(symbol);
            }
        }
    }

    private static boolean same(StatedFigure read, WrittenFigure written) {
        return read.span().overlaps(written.span())
                && read.value().compareTo(written.value()) == 0
                && written.units().contains(read.unit())
                && (written.of() == null || (read.of() != null && read.of().compareTo(written.of()) == 0));
    }

    private static List<StatedFigure> near(Report read, WrittenFigure written) {
        return read.figures().stream()
                .filter(figure -> figure.span().overlaps(written.span()))
                .toList();
    }
}
