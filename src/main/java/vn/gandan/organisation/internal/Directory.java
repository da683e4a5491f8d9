package vn.gandan.organisation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;
import vn.gandan.shared.SharedRead;
import vn.gandan.shared.UnitId;

/** What a reader may look up of the units (tra cứu đơn vị): those within her scope, on any day. */
@Service
@SharedRead
class Directory {

    private static final int HITS = 100;

    private final Units units;
    private final UnitStore store;
    private final HistoryStore history;
    private final Clock clock;

    Directory(Units units, UnitStore store, HistoryStore history, Clock clock) {
        this.units = units;
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Units for the API: those searched for, those of a level, or those directly below. */
    List<Unit> list(@Nullable String words, LocalDate on, @Nullable Unit root, @Nullable Level level) {
        var paths = root == null ? Scope.required().paths() : pathsOn(root, on);
        if (words != null && !words.isBlank()) {
            return store.search(Search.of(words), on, paths, level, 10 * HITS);
        }
        if (level != null) {
            return store.under(paths, level, on);
        }
        return root == null ? store.roots(paths, on) : units.children(root.id(), on);
    }

    Map<UnitId, Unit> parents(List<Unit> units, LocalDate on) {
        return byId(units.stream().flatMap(unit -> Stream.ofNullable(unit.parent())), on);
    }

    private Map<UnitId, Unit> byId(Stream<UnitId> ids, LocalDate on) {
        return store.byIds(ids.collect(Collectors.toSet()), on).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** The tree below a unit, or from the top of the reader's scope, as it stood on a day. */
    Tree tree(LocalDate on, @Nullable Unit named) {
        if (named == null) {
            return branches(on, null, List.of(), store.roots(Scope.required().paths(), on));
        }
        var root = units.find(named.id(), on);
        return root.isEmpty()
                ? Tree.absent(on, today(), named, became(named, on))
                : branches(on, root.get(), units.lineage(named.id(), on), units.children(named.id(), on));
    }

    Hits search(String words, LocalDate on) {
        var search = Search.of(words);
        var paths = Scope.required().paths();
        var found = store.search(search, on, paths, null, HITS);
        var above = byId(found.stream().flatMap(unit -> Units.idsOf(unit.path()).stream()), on);
        return new Hits(
                on,
                today(),
                words.strip(),
                found.stream().map(unit -> hit(unit, above)).toList(),
                history.elsewhen(search, on, paths, today(), HITS));
    }

    private static Hits.Hit hit(Unit unit, Map<UnitId, Unit> above) {
        return new Hits.Hit(
                unit,
                Units.idsOf(unit.path()).reversed().stream()
                        .skip(1)
                        .flatMap(id -> Stream.ofNullable(above.get(id)))
                        .toList());
    }

    Dossier dossier(Unit unit) {
        return dossier(unit.id(), unit);
    }

    /** Of a unit that ended on an unknown day and so stands on none. */
    Dossier undated(UnitId id) {
        return dossier(id, null);
    }

    /** Every path that the unit ever had. */
    List<String> paths(UnitId id) {
        return history.paths(id);
    }

    Optional<UnitId> undated(String key) {
        return history.undated(key);
    }

    private Dossier dossier(UnitId id, @Nullable Unit unit) {
        var versions = history.versions(id, today());
        var last = versions.getFirst();
        var shown = unit == null ? last.unit() : unit;
        boolean ended = !last.dated() || (last.to() != null && last.to().isBefore(today()));
        return new Dossier(
                shown,
                ended,
                unit == null ? List.of() : above(units.lineage(id, shown.on())),
                versions,
                history.changes(id),
                history.before(id, today()),
                history.after(id, today()),
                ended && last.dated() && shown.level() == Level.DISTRICT
                        ? history.heirs(last.unit().path(), last.unit().on(), today())
                        : List.of(),
                unit == null ? Map.of() : store.counts(List.of(id), shown.on()).getOrDefault(id, Map.of()));
    }

    private List<String> pathsOn(Unit unit, LocalDate on) {
        return units.find(unit.id(), on).map(Unit::path).map(List::of).orElse(List.of());
    }

    /** Where a unit is not there on a day: what it had become by then, or what it still was. */
    private List<Unit> became(Unit unit, LocalDate on) {
        var steps = on.isAfter(unit.on()) ? history.after(unit.id(), today()) : history.before(unit.id(), today());
        return steps.stream()
                .filter(step -> step.day() != null && step.other() != null)
                .flatMap(step ->
                        units.find(Objects.requireNonNull(step.other()).unit().id(), on).stream())
                .distinct()
                .toList();
    }

    private Tree branches(LocalDate on, @Nullable Unit root, List<Unit> lineage, List<Unit> children) {
        var counts = store.counts(children.stream().map(Unit::id).toList(), on);
        var branches = children.stream()
                .map(unit -> new Tree.Branch(unit, counts.getOrDefault(unit.id(), Map.of())))
                .toList();
        var totals = new EnumMap<Level, Integer>(Level.class);
        for (var branch : branches) {
            totals.merge(branch.unit().level(), 1, Integer::sum);
            branch.counts().forEach((level, count) -> totals.merge(level, count, Integer::sum));
        }
        return new Tree(on, today(), root, above(lineage), branches, totals, List.of());
    }

    /** Those above a unit, each a link only where the reader may see it. */
    private List<Tree.Crumb> above(List<Unit> lineage) {
        var scope = Scope.required();
        return lineage.stream()
                .map(unit -> new Tree.Crumb(unit, scope.covers(unit.path())))
                .toList();
    }

    /** Optional day of an address. */
    static Optional<LocalDate> day(@Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(Units.day(text));
    }
}
