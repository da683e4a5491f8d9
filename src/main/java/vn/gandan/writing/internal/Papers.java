package vn.gandan.writing.internal;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.indicators.Indicators;
import vn.gandan.layout.Layout;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Provenance.Entry;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.writing.Writing;
import vn.gandan.writing.internal.TeamReview.Origins;
import vn.gandan.writing.issuing.Issuers;

/** Composes papers. All figures of one paper are read as of one moment, so that parts and wholes agree. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Papers implements Writing {

    private static final Logger log = LoggerFactory.getLogger(Papers.class);

    private final Reporting reporting;
    private final Organisation organisation;
    private final Indicators indicators;
    private final Issuers issuers;
    private final Layout layout;
    private final Clock clock;
    private final boolean demo;

    Papers(
            Reporting reporting,
            Organisation organisation,
            Indicators indicators,
            Issuers issuers,
            Layout layout,
            Clock clock,
            @Value("${gandan.demo:false}") boolean demo) {
        this.reporting = reporting;
        this.organisation = organisation;
        this.indicators = indicators;
        this.issuers = issuers;
        this.layout = layout;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    public byte[] teamReview(Unit named, Period period, Basis basis, URI site) {
        var unit = organisation.unit(named.id(), basis.day(period));
        var below = organisation.children(unit.id(), basis.day(period));
        var own = reporting.totals(List.of(unit), TeamReview.TOLD, period, "", basis);
        var totals = new ArrayList<>(own);
        if (!below.isEmpty()) {
            totals.addAll(reporting.totals(below, TeamReview.BY_UNIT, period, "", basis));
        }
        var paper = new TeamReview(
                        unit,
                        below,
                        period,
                        basis,
                        totals,
                        indicators::indicator,
                        new Addresses(site, period, basis),
                        issuers.of(unit, LocalDate.now(clock)),
                        LocalDateTime.now(clock),
                        origins(own, basis))
                .compose();
        log.info("Review of teams composed for unit {}, period {}", unit.id(), period);
        return layout.word(paper);
    }

    /**
     * Follows each figure down to one entry that it came from: a total that was spread for illustration reaches every
     * unit below. In the demo all papers are marked, whatever was entered since.
     */
    private Origins origins(List<Total> own, Basis basis) {
        var entries = own.stream()
                .filter(total -> total.value() != null)
                .map(total -> entry(total, basis))
                .filter(Objects::nonNull)
                .toList();
        var sources = new LinkedHashSet<String>();
        entries.stream().map(Entry::source).filter(Objects::nonNull).forEach(sources::add);
        return new Origins(
                (demo && !entries.isEmpty())
                        || entries.stream().anyMatch(entry -> entry.channel() == Channel.ILLUSTRATION),
                List.copyOf(sources));
    }

    private @Nullable Entry entry(Total total, Basis basis) {
        var provenance = reporting.provenance(total.unit(), total.indicator(), total.period(), total.item(), basis);
        return switch (total.origin()) {
            case OWN, PUBLISHED -> provenance.entry();
            // The units below get fewer with every step, so this ends at the latest with a hamlet.
            case DESCENDANTS ->
                provenance.parts().stream()
                        .filter(part -> part.value() != null)
                        .findFirst()
                        .map(part -> entry(part, basis))
                        .orElse(null);
            case NOTHING, PARTS, TREE -> null;
        };
    }
}
