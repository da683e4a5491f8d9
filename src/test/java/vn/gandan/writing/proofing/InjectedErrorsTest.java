package vn.gandan.writing.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.ReportReader;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.CleanText;
import vn.gandan.writing.proofing.Composed.Slot;
import vn.gandan.writing.proofing.Composed.Sort;

/** A hundred mistakes of five sorts in reports that have none: what is found of them, and what is found without cause. */
class InjectedErrorsTest {

    private static final int REPORTS = 20;
    private static final int MISTAKES = 100;
    private static final List<Sort> SORTS = List.of(Sort.values());

    private final ReportReader reader = new ReportReader(Vocabulary.standard());
    private final Proofreader proofreader = new Proofreader(Catalogue.entries());

    private record Mistake(Composed report, Slot slot, String slipped) {

        String text() {
            var text = report.text();
            return text.substring(0, slot.span().start())
                    + slipped
                    + text.substring(slot.span().end());
        }

        /** Whether the clean report comes back, letter by letter. */
        boolean mendedBy(Finding finding) {
            var mend = finding.mend();
            return mend != null
                    && report.text()
                            .equals(text().substring(0, mend.span().start())
                                    + mend.words()
                                    + text().substring(mend.span().end()));
        }

        Span span() {
            return new Span(slot.span().start(), slot.span().start() + slipped.length());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mistakesAreFoundAndCleanReportsAreLeftAlone(long seed) {
        var random = new Random(seed);
        var reports = Stream.generate(() -> Composed.of(random)).limit(REPORTS).toList();
        var alarms = reports.stream()
                .flatMap(
                        report -> findings(report, report.text()).stream().map(finding -> told(finding, report.text())))
                .toList();
        Map<Sort, Integer> found = new EnumMap<>(Sort.class);
        var missed = new ArrayList<String>();
        var beside = new ArrayList<String>();
        int mended = 0;
        for (int each = 0; each < MISTAKES; each++) {
            var sort = SORTS.get(each % SORTS.size());
            var mistake = mistake(random, reports, sort);
            var findings = findings(mistake.report(), mistake.text());
            var there = findings.stream()
                    .filter(finding -> finding.span().overlaps(mistake.span()))
                    .toList();
            if (there.isEmpty()) {
                missed.add(told(mistake));
            } else {
                found.merge(sort, 1, Integer::sum);
            }
            mended += there.stream().anyMatch(mistake::mendedBy) ? 1 : 0;
            findings.stream()
                    .filter(finding -> !there.contains(finding))
                    .forEach(finding -> beside.add(told(mistake) + ": " + told(finding, mistake.text())));
        }
        int all = found.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "Seed %d: %d of %d mistakes found %s, %d put right to the letter; %d false alarms on %d clean reports, %d beside mistakes%n",
                seed, all, MISTAKES, found, mended, alarms.size(), REPORTS, beside.size());
        assertThat(alarms).as("false alarms").hasSizeLessThanOrEqualTo(5);
        assertThat(beside).as("beside mistakes").hasSizeLessThanOrEqualTo(5);
        assertThat(all).as("found; missed: " + String.join("\n", missed)).isGreaterThanOrEqualTo(95);
        assertThat(mended).isGreaterThanOrEqualTo(75);
    }

    private static Mistake mistake(Random random, List<Composed> reports, Sort sort) {
        var report = reports.get(random.nextInt(reports.size()));
        var slots = report.slots().stream()
                .filter(slot -> slot.sort() == sort)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(slots, random);
        var slip = new Slip(random, report.province());
        for (var slot : slots) {
            var words = report.text().substring(slot.span().start(), slot.span().end());
            var slipped = slip.in(words, slot);
            if (slipped.isPresent()) {
                return new Mistake(report, slot, slipped.get());
            }
        }
        return mistake(random, reports, sort);
    }

    private List<Finding> findings(Composed report, String text) {
        var clean = new CleanText(text);
        assertThat(clean.length()).as("places are those of the text").isEqualTo(text.length());
        return proofreader.findings(clean, reader.read(clean), report.province().known());
    }

    private static String told(Finding finding, String text) {
        return finding.why() + " " + finding.words() + " at …"
                + text.substring(
                        Math.max(0, finding.span().start() - 90),
                        Math.min(text.length(), finding.span().end() + 40));
    }

    private static String told(Mistake mistake) {
        var text = mistake.text();
        int start = mistake.span().start();
        return mistake.slot().sort() + " " + mistake.slot().of() + " ["
                + mistake.report()
                        .text()
                        .substring(
                                mistake.slot().span().start(),
                                mistake.slot().span().end()) + " -> "
                + mistake.slipped() + "] …"
                + text.substring(
                                Math.max(0, start - 110),
                                Math.min(text.length(), mistake.span().end() + 60))
                        .replace('\n', '|');
    }
}
