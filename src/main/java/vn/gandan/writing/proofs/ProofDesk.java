package vn.gandan.writing.proofs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.directives.Vocabulary;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.Glance;
import vn.gandan.reading.Readings;
import vn.gandan.reading.language.ReportReader;
import vn.gandan.reading.language.StatedPeriod;
import vn.gandan.reading.language.figures.IndicatorProposals.Entry;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.CleanText;
import vn.gandan.shared.Period;
import vn.gandan.shared.papers.Paper;
import vn.gandan.writing.proofing.Finding;
import vn.gandan.writing.proofing.Proofreader;

/** Takes reports to be looked through, and looks them through. */
@Component
class ProofDesk {

    private static final Logger log = LoggerFactory.getLogger(ProofDesk.class);

    private final Proofs proofs;
    private final Readings readings;
    private final Knowledge knowledge;
    private final Indicators indicators;
    private final Access access;
    private final Rights rights;
    private final Clock clock;
    private final ReportReader reader = new ReportReader(Vocabulary.standard());

    ProofDesk(
            Proofs proofs,
            Readings readings,
            Knowledge knowledge,
            Indicators indicators,
            Access access,
            Rights rights,
            Clock clock) {
        this.proofs = proofs;
        this.readings = readings;
        this.knowledge = knowledge;
        this.indicators = indicators;
        this.access = access;
        this.rights = rights;
        this.clock = clock;
    }

    Proof take(String name, byte[] content, Place place) {
        rights.reader();
        boolean word = name.toLowerCase(Locale.ROOT).endsWith(".docx");
        return take(readings.look(name, content), word ? new Original(content) : null, place);
    }

    Proof take(String typed, Place place) {
        rights.reader();
        return take(readings.look(typed), null, place);
    }

    /** Of whom and of when, as her page names them; what she leaves open is taken from the report. */
    record Place(String unit, String period) {}

    private Proof take(Glance paper, @Nullable Original word, Place place) {
        var clean = new CleanText(paper.text());
        var period = place.period().isBlank() ? StatedPeriod.of(clean).orElse(null) : Period.parse(place.period());
        var unit = place.unit().isBlank() ? readings.about(clean, period).orElse(null) : visible(place.unit(), period);
        var proof = new Proof(
                UUID.randomUUID(),
                rights.reader().id(),
                clock.instant(),
                paper,
                paper.notices().contains(Paper.Notice.OTHER_NAME) ? null : word,
                unit,
                period,
                findings(clean, unit, period),
                List.of());
        log.info(
                "Report of {} letters looked through: {} findings",
                clean.length(),
                proof.findings().size());
        return proofs.add(proof);
    }

    /** As the unit was at the end of the period, or is. */
    private Unit visible(String reference, @Nullable Period period) {
        var today = LocalDate.now(clock);
        return access.visible(reference, period == null || period.lastDay().isAfter(today) ? today : period.lastDay());
    }

    /** Looks it through again. */
    Proof place(UUID id, Place place) {
        var proof = proofs.get(id);
        var period = place.period().isBlank() ? null : Period.parse(place.period());
        var unit = place.unit().isBlank() ? null : visible(place.unit(), period);
        var found = findings(new CleanText(proof.text()), unit, period);
        return proofs.change(id, same -> same.of(unit, period, found));
    }

    private List<Finding> findings(CleanText text, @Nullable Unit unit, @Nullable Period period) {
        return findings(text, unit, period, basis(unit, period));
    }

    /** On the map of the period's last day; of a unit that did not exist then, on its own. */
    private Basis basis(@Nullable Unit unit, @Nullable Period period) {
        return unit == null || period == null || knowledge.stood(unit, period.lastDay())
                ? Basis.REPORTED
                : Basis.restated(unit.on());
    }

    List<Finding> findings(CleanText text, @Nullable Unit unit, @Nullable Period period, Basis basis) {
        var proofreader = new Proofreader(indicators.all().stream()
                .filter(indicator -> !indicator.countedFromTree())
                .map(indicator -> new Entry(indicator.code(), indicator.nameVi(), indicator.measure()))
                .toList());
        var report = reader.read(text);
        var known = knowledge.of(unit, period, basis, proofreader.needs(text, report));
        return proofreader.findings(text, report, known);
    }
}
