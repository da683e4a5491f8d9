package vn.gandan.writing.batches;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;
import vn.gandan.writing.batches.BatchPage.Failed;
import vn.gandan.writing.batches.ChoicePage.Group;
import vn.gandan.writing.batches.ChoicePage.Place;
import vn.gandan.writing.batches.Places.Communes;
import vn.gandan.writing.drafts.Beginnings;
import vn.gandan.writing.drafts.DraftList.Choice;
import vn.gandan.writing.drafts.DraftLists;
import vn.gandan.writing.drafts.Rights;
import vn.gandan.writing.outlines.Outlines;

/** Makes the pages of batches. */
@Component
@Transactional(readOnly = true)
class BatchPages {

    private static final int LATEST = 10;
    private static final int MINUTE = 60;

    private final Batches batches;
    private final BatchWork work;
    private final Places places;
    private final DraftLists lists;
    private final Outlines outlines;
    private final Beginnings beginnings;
    private final Organisation organisation;
    private final Rights rights;
    private final Texts text;
    private final Clock clock;

    BatchPages(
            Batches batches,
            BatchWork work,
            Places places,
            DraftLists lists,
            Outlines outlines,
            Beginnings beginnings,
            Organisation organisation,
            Rights rights,
            Texts text,
            Clock clock) {
        this.batches = batches;
        this.work = work;
        this.places = places;
        this.lists = lists;
        this.outlines = outlines;
        this.beginnings = beginnings;
        this.organisation = organisation;
        this.rights = rights;
        this.text = text;
        this.clock = clock;
    }

    /** What was typed or, before anything was, what stands first. */
    ChoicePage choice(@Nullable UUID outline, @Nullable Period period, Set<String> chosen, String mistake) {
        var offered = offered();
        var periods = new ArrayList<>(lists.periods());
        var shown = period != null ? period : Period.parse(periods.getFirst().value());
        if (periods.stream().noneMatch(each -> each.value().equals(shown.code()))) {
            periods.addFirst(new Choice(shown.code(), text.period(shown)));
        }
        var first = outline != null || offered.isEmpty()
                ? outline
                : UUID.fromString(offered.getFirst().value());
        var communes = places.communes(shown);
        var standing = first == null
                ? Map.<UnitId, UUID>of()
                : beginnings.standing(
                        first, shown, communes.units().stream().map(Unit::id).toList());
        return new ChoicePage(
                offered,
                first == null ? "" : first.toString(),
                periods,
                shown.code(),
                groups(communes, chosen, standing.keySet()),
                communes.units().size(),
                standing.size(),
                mistake,
                batches.latest(LATEST).stream().map(this::row).toList());
    }

    /** What carries out a paper is begun for one unit at a time: the paper is not always the same. */
    private List<Choice> offered() {
        return outlines.newest().stream()
                .filter(kept -> !kept.outline().needsBasis())
                .map(kept -> new Choice(kept.id().toString(), kept.outline().name()))
                .toList();
    }

    /** By what stood between them and the province. */
    private List<Group> groups(Communes communes, Set<String> chosen, Set<UnitId> standing) {
        var parents = communes.units().stream()
                .map(commune -> Objects.requireNonNull(commune.parent()))
                .distinct()
                .toList();
        var names = organisation.find(parents, communes.on()).stream().collect(toMap(Unit::id, Unit::title));
        return communes.units().stream()
                .collect(groupingBy(
                        commune -> Objects.requireNonNull(commune.parent()),
                        LinkedHashMap::new,
                        mapping(commune -> place(commune, chosen, standing), toList())))
                .entrySet()
                .stream()
                .map(group ->
                        new Group(parents.size() == 1 ? "" : names.getOrDefault(group.getKey(), ""), group.getValue()))
                .toList();
    }

    private static Place place(Unit commune, Set<String> chosen, Set<UnitId> standing) {
        return new Place(
                commune.reference(),
                commune.title(),
                chosen.contains(commune.reference()),
                standing.contains(commune.id()));
    }

    private ChoicePage.Row row(Batch batch) {
        return new ChoicePage.Row(
                batch.address(),
                batch.title(),
                text.period(batch.period()),
                text.moment(batch.madeAt()) + ", " + batch.actor(),
                batches.counts(batch),
                work.running(batch).isPresent());
    }

    BatchPage of(Batch batch) {
        var run = work.running(batch);
        var counts = batches.counts(batch);
        var units = batches.units(batch);
        var names = organisation.find(units.stream().map(BatchUnit::unit).toList(), batch.unitsOn()).stream()
                .collect(toMap(Unit::id, Unit::title));
        return new BatchPage(
                batch.id().toString(),
                batch.address(),
                batch.title(),
                text.period(batch.period()),
                text.moment(batch.madeAt()) + ", " + batch.actor(),
                counts,
                run.isPresent(),
                run.filter(Run::stopped).isPresent(),
                run.map(each -> each.left(counts, clock.instant()))
                        .map(this::words)
                        .orElse(null),
                rights.mayWrite(),
                units.stream().flatMap(unit -> failed(unit, names)).toList(),
                units.stream().flatMap(unit -> row(unit, names)).toList());
    }

    /** In whole minutes, or in tens of seconds below one. */
    private String words(Duration left) {
        long seconds = left.toSeconds();
        return seconds < MINUTE
                ? text.of("batches.left.seconds", Math.max(10, (seconds + 9) / 10 * 10))
                : text.of("batches.left.minutes", (seconds + MINUTE - 1) / MINUTE);
    }

    private Stream<Failed> failed(BatchUnit unit, Map<UnitId, String> names) {
        var problem = unit.problem();
        return problem == null
                ? Stream.empty()
                : Stream.of(new Failed(names.getOrDefault(unit.unit(), ""), problem.in(text)));
    }

    private static Stream<BatchPage.Row> row(BatchUnit unit, Map<UnitId, String> names) {
        var draft = unit.draft();
        return draft == null
                ? Stream.empty()
                : Stream.of(new BatchPage.Row(
                        names.getOrDefault(unit.unit(), ""),
                        "/drafts/draft?id=" + draft,
                        unit.state() == BatchUnit.State.KEPT));
    }
}
