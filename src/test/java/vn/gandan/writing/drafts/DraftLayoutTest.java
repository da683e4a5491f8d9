package vn.gandan.writing.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gandan.layout.Formats;
import vn.gandan.layout.Layout;
import vn.gandan.layout.Paper;
import vn.gandan.layout.Signing;
import vn.gandan.layout.check.LayoutChecker;

/** What drafts make of every outline of the program is laid out as its format wants, before the signature and after it. */
class DraftLayoutTest {

    private static final Layout LAYOUT = new Layout(Formats.standard());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDraftAndItsSignedCopyAreLaidOutAsTheirFormatWants(long seed) throws IOException {
        var report = new RandomReport(seed);
        var draft = report.paper();
        var signed = draft.numbered(1 + (int) seed, RandomReport.TODAY)
                .signed(new Signing(null, Signing.Right.FOR, "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Nguyễn Văn Mẫu"));

        check(report, draft);
        check(report, signed);
    }

    private static void check(RandomReport report, Paper paper) throws IOException {
        assertThat(new LayoutChecker(LAYOUT.format(paper)).check(LAYOUT.word(paper)))
                .as(report.open().draft().title())
                .isEmpty();
    }
}
