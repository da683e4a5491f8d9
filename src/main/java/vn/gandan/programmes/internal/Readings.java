package vn.gandan.programmes.internal;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.Briefing;
import vn.gandan.programmes.BriefingId;
import vn.gandan.programmes.Conclusion;
import vn.gandan.programmes.Progress;
import vn.gandan.shared.Scope;

/** Lays out briefings for their readers. */
@Service
@Transactional(readOnly = true)
class Readings {

    private static final int MOST = 200;

    private final BriefingStore store;
    private final ProgressStore progress;
    private final Organisation organisation;
    private final Chronicle chronicle;

    Readings(BriefingStore store, ProgressStore progress, Organisation organisation, Chronicle chronicle) {
        this.store = store;
        this.progress = progress;
        this.organisation = organisation;
        this.chronicle = chronicle;
    }

    Reading of(BriefingId id) {
        var briefing = store.get(id);
        var before = store.before(briefing).map(each -> read(List.of(each)).getFirst());
        var read = read(List.of(briefing)).getFirst();
        return new Reading(briefing, read.unit(), read.today(), read.lines(), before.orElse(null));
    }

    /** The latest of one's own unit, or of the units below it. */
    List<Reading> latest(boolean own) {
        return read(store.latest(MOST).stream()
                .filter(briefing -> Scope.required().paths().contains(briefing.path()) == own)
                .toList());
    }

    private List<Reading> read(List<Briefing> briefings) {
        var conclusions = new HashMap<UUID, List<Conclusion>>();
        var counted = new HashMap<UUID, Progress>();
        briefings.stream()
                .map(Briefing::id)
                .collect(groupingBy(BriefingId::province))
                .forEach((province, ids) -> {
                    var all = store.conclusions(
                            province, ids.stream().map(BriefingId::value).toList());
                    all.forEach(each -> conclusions
                            .computeIfAbsent(each.briefing().value(), key -> new ArrayList<>())
                            .add(each));
                    counted.putAll(progress.ofConclusions(
                            province, all.stream().map(Conclusion::id).toList(), chronicle.today()));
                });
        return briefings.stream()
                .map(briefing -> new Reading(
                        briefing,
                        organisation
                                .find(briefing.unit(), briefing.heldOn())
                                .map(Unit::title)
                                .orElse(""),
                        chronicle.today(),
                        lines(conclusions.getOrDefault(briefing.id().value(), List.of()), counted),
                        null))
                .toList();
    }

    private static List<Reading.Line> lines(List<Conclusion> conclusions, Map<UUID, Progress> counted) {
        return conclusions.stream()
                .map(each -> new Reading.Line(each, counted.getOrDefault(each.id(), Progress.NONE)))
                .toList();
    }
}
