package vn.gandan.duties.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyEvent.Kind;
import vn.gandan.duties.Rules;
import vn.gandan.organisation.Moved;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.PlanFault;
import vn.gandan.organisation.Redrawn;
import vn.gandan.organisation.SuccessionEffect;
import vn.gandan.organisation.TerritoryChanged;
import vn.gandan.organisation.TerritoryInForce;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/**
 * Who owes what units owed that are no more. A unit with one successor needs nothing: the successor sees, does and is reminded
 * of all that its predecessors owe. What a divided unit still owes goes to the first of its parts, with its clock.
 */
@Component
class Inheritance implements SuccessionEffect {

    private final InheritanceStore store;
    private final DutyStore duties;
    private final History history;
    private final Rules rules;
    private final Organisation organisation;
    private final Texts texts;

    Inheritance(
            InheritanceStore store,
            DutyStore duties,
            History history,
            Rules rules,
            Organisation organisation,
            Texts texts) {
        this.store = store;
        this.duties = duties;
        this.history = history;
        this.rules = rules;
        this.organisation = organisation;
        this.texts = texts;
    }

    @EventListener
    void handOver(TerritoryInForce reached) {
        var day = reached.change().day();
        var divided = divided(reached.change());
        var owed = store.open(Provinces.inScope(), divided.keySet()).stream()
                .filter(Duty::open)
                .filter(duty -> mayGo(duty, divided.get(duty.parties().unit())))
                .toList();
        hand(owed, duty -> Objects.requireNonNull(divided.get(duty.parties().unit())), day);
    }

    /** What was handed over and is still open goes back to the unit that stands again. */
    @EventListener
    void takeBack(TerritoryChanged change) {
        if (!change.undone()) {
            return;
        }
        var again =
                organisation
                        .find(
                                change.moved().stream()
                                        .filter(Moved::made)
                                        .map(Moved::unit)
                                        .toList(),
                                change.day())
                        .stream()
                        .collect(Collectors.toMap(Unit::id, unit -> unit));
        var gone = change.moved().stream().filter(Moved::ended).map(Moved::unit).toList();
        var owed = store.open(Provinces.inScope(), gone).stream()
                .filter(Duty::open)
                .filter(duty -> before(duty).filter(again::containsKey).isPresent())
                .toList();
        hand(owed, duty -> Objects.requireNonNull(again.get(before(duty).orElseThrow())), change.day());
    }

    private void hand(List<Duty> owed, Function<Duty, Unit> to, LocalDate day) {
        var calendar = rules.calendar();
        for (var duty : owed) {
            var unit = to.apply(duty);
            var on = day.isBefore(duty.clock().holders().getLast().from())
                    ? duty.clock().holders().getLast().from()
                    : day;
            var handed = duties.update(duty.transfer(unit, on).counted(calendar));
            history.write(handed, EventStore.Line.of(Kind.TRANSFERRED, texts.of("duties.inherited", unit.title(), on)));
            history.follow(handed);
        }
    }

    /** Rows stay in their province for ever; what goes to another is seen there as what was succeeded. */
    private static boolean mayGo(Duty duty, @Nullable Unit heir) {
        return heir != null && heir.province().equals(duty.id().province());
    }

    private static Optional<UnitId> before(Duty duty) {
        var holders = duty.clock().holders();
        return holders.size() < 2
                ? Optional.empty()
                : Optional.of(holders.get(holders.size() - 2).unit());
    }

    /** The units that ended without one heir, each with the first of its parts. */
    private Map<UnitId, Unit> divided(TerritoryChanged change) {
        var ended =
                change.moved().stream().filter(Moved::ended).map(Moved::unit).toList();
        var heirs = organisation.heirs(ended, change.day());
        var divided = new LinkedHashMap<UnitId, Unit>();
        for (var unit : ended) {
            if (!heirs.containsKey(unit)) {
                first(unit, change.day()).ifPresent(part -> divided.put(unit, part));
            }
        }
        return divided;
    }

    private Optional<Unit> first(UnitId unit, LocalDate day) {
        return organisation.successions(unit).stream()
                .filter(step -> unit.equals(step.predecessor()) && day.equals(step.day()))
                .flatMap(step -> Stream.ofNullable(step.successor()))
                .min(Comparator.comparingLong(UnitId::value))
                .flatMap(part -> organisation.find(part, day));
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<PlanFault> againstUndo(TerritoryChanged change) {
        var made = change.moved().stream().filter(Moved::made).map(Moved::unit).toList();
        long opened = store.openedSince(provinces(change), made, change);
        return opened == 0
                ? List.of()
                : List.of(new PlanFault(
                        "duties.fault.OPENED_SINCE", List.of(texts.numbers().of(opened))));
    }

    private static List<Integer> provinces(TerritoryChanged change) {
        return change.moved().stream()
                .flatMap(moved -> Stream.of(moved.pathBefore(), moved.pathAfter()))
                .filter(Objects::nonNull)
                .map(path -> ProvinceId.ofPath(path).value())
                .distinct()
                .toList();
    }

    @Override
    public Function<TerritoryChanged, List<Effect>> before(Redrawn drawn) {
        var staying = drawn.staying();
        var ending = drawn.before().stream()
                .filter(line -> line.changed() && !staying.contains(line.id()))
                .map(line -> new UnitId(line.id()))
                .toList();
        var names = organisation.find(ending, drawn.day().minusDays(1)).stream()
                .collect(Collectors.toMap(Unit::id, Unit::title));
        var open = store.open(Provinces.inScope(), ending).stream()
                .collect(Collectors.groupingBy(
                        duty -> duty.parties().unit(), LinkedHashMap::new, Collectors.counting()));
        return change -> List.of(effect(open, names, change));
    }

    private Effect effect(Map<UnitId, Long> open, Map<UnitId, String> names, TerritoryChanged change) {
        String title = texts.of("duties.effect.title");
        if (open.isEmpty()) {
            return Effect.of(title, texts.of("duties.effect.none"));
        }
        var heirs = organisation.heirs(open.keySet(), change.day());
        var rows = new ArrayList<Row>();
        open.forEach((unit, count) -> {
            var heir = Optional.ofNullable(heirs.get(unit))
                    .flatMap(id -> organisation.find(id, change.day()))
                    .or(() -> first(unit, change.day()));
            rows.add(new Row(
                    List.of(
                            names.getOrDefault(unit, ""),
                            texts.numbers().of(count),
                            heir.map(Unit::title).orElseGet(() -> texts.of("duties.effect.nobody"))),
                    heirs.containsKey(unit) || heir.isEmpty() ? "" : texts.of("duties.effect.first")));
        });
        return new Effect(
                title,
                texts.of("duties.effect.said"),
                List.of(texts.of("duties.effect.unit"), texts.of("duties.effect.open"), texts.of("duties.effect.heir")),
                rows);
    }
}
