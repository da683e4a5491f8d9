package vn.gandan.reading.internal;

import static vn.gandan.reading.ReadingError.REPORT_CHANGED_MEANWHILE;
import static vn.gandan.reading.ReadingError.REPORT_EMPTY;
import static vn.gandan.reading.ReadingError.REPORT_TOO_LONG;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Vocabulary;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.language.ReportReader;
import vn.gandan.reading.language.StatedPeriod;
import vn.gandan.shared.CleanText;
import vn.gandan.shared.Scope;
import vn.gandan.shared.VietnameseText;

/** Takes reports in and reads them. The same text again is the report that stands already. */
@Service
@Transactional
class Arrivals {

    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);
    static final int LONGEST = 2_000_000;
    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST_TITLE = 25;

    private final ReadingStore readings;
    private final ProposalStore proposals;
    private final IndicatorGuess guess;
    private final Placing placing;
    private final Chronicle chronicle;
    private final ReportReader reader = new ReportReader(Vocabulary.standard());

    Arrivals(
            ReadingStore readings,
            ProposalStore proposals,
            IndicatorGuess guess,
            Placing placing,
            Chronicle chronicle) {
        this.readings = readings;
        this.proposals = proposals;
        this.guess = guess;
        this.placing = placing;
        this.chronicle = chronicle;
    }

    /** Reads a report for whoever hands it in at the unit of the path. */
    Arrived take(ReportFile report, String path) {
        var clean = new CleanText(report.text());
        if (clean.length() > LONGEST) {
            throw REPORT_TOO_LONG.refuse(LONGEST);
        }
        // What the database cannot keep says nothing either.
        var text = clean.toString().replace("\u0000", "");
        if (text.isBlank()) {
            throw REPORT_EMPTY.refuse();
        }
        var digest = digest(text);
        var known = readings.same(Scope.required().province(), digest);
        return known.map(reading -> new Arrived(reading, true)).orElseGet(() -> read(report, text, digest, path));
    }

    private Arrived read(ReportFile report, String text, String digest, String path) {
        var clean = new CleanText(text);
        var period = StatedPeriod.of(clean).orElse(null);
        var found = FirstReading.of(clean, reader.read(clean), guess.catalogue(), period);
        var unit = placing.proposed(clean, period).map(Unit::id).orElse(null);
        var reading = new Reading(
                Scope.required().province(),
                UUID.randomUUID(),
                path,
                name(report.name(), text),
                text,
                report.notices(),
                unit,
                period,
                chronicle.actor().name(),
                chronicle.now(),
                0);
        if (!readings.add(reading, digest, chronicle.actor())) {
            // Somebody handed it in at the same moment.
            return new Arrived(
                    readings.same(reading.province(), digest).orElseThrow(REPORT_CHANGED_MEANWHILE::refuse), true);
        }
        proposals.add(reading, found);
        chronicle.record(
                reading,
                "REPORT_HANDED_IN",
                Map.of("letters", String.valueOf(text.length()), "proposals", String.valueOf(found.size())));
        log.info("Report {} of {} letters read: {} proposals", reading.id(), text.length(), found.size());
        return new Arrived(reading, false);
    }

    /** As the report begins, where that is a title, else as its file is called. */
    private static String name(String file, String text) {
        var first = VietnameseText.nfc(
                        text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""))
                .strip();
        var called = VietnameseText.nfc(file).strip();
        var name = called.isEmpty() || title(first) ? first : called;
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    /** Letterheads stand in capitals. */
    private static boolean title(String line) {
        return line.length() >= SHORTEST_TITLE
                && line.length() <= LONGEST_NAME
                && !line.equals(line.toUpperCase(Locale.of("vi")));
    }

    private static String digest(String text) {
        try {
            var letters = text.replaceAll("\\s+", "").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letters));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
