package vn.gandan.forms.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Form;
import vn.gandan.forms.FormVersion;
import vn.gandan.forms.FormsError;
import vn.gandan.forms.internal.AssignPage.Effect;
import vn.gandan.forms.internal.AssignPage.Found;
import vn.gandan.forms.internal.AssignPage.Kind;
import vn.gandan.forms.internal.AssignPage.Reach;
import vn.gandan.forms.internal.AssignReader.Plan;
import vn.gandan.forms.internal.Stored.Dated;
import vn.gandan.forms.internal.Stored.Kept;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;

/** Lays out the page on which a form is given out. */
@Component
class AssignPages {

    private static final int HITS = 20;

    private final Organisation organisation;
    private final Readings readings;
    private final Ground ground;
    private final Wording wording;
    private final Seat seat;

    AssignPages(Organisation organisation, Readings readings, Ground ground, Wording wording, Seat seat) {
        this.organisation = organisation;
        this.readings = readings;
        this.ground = ground;
        this.wording = wording;
        this.seat = seat;
    }

    /** The unit under which a form can be given out as a whole: its owner, as it stands today. */
    Unit top(Kept kept) {
        return ground.at(kept.form().owner(), seat.today())
                .orElseThrow(() -> FormsError.ADDRESSEES_OUT_OF_REACH.refuse(seat.today()));
    }

    List<Unit> roots(Kept kept) {
        var top = top(kept);
        var roots = new ArrayList<Unit>();
        roots.add(top);
        for (var level : List.of(Level.DISTRICT, Level.COMMUNE)) {
            if (level.below(top.level())) {
                roots.addAll(organisation.below(top.id(), level, seat.today()));
            }
        }
        return roots;
    }

    AssignPage page(Kept kept, Assigning typed, Unit root, Map<String, String> faults, @Nullable Plan plan) {
        var form = kept.form();
        var reaches = reaches(root, typed);
        return new AssignPage(
                form,
                latest(form).definition().title(),
                typed,
                faults,
                roots(kept),
                reaches,
                approvers(root),
                List.of(Period.Kind.values()),
                found(typed, root),
                plan == null ? null : effect(form, plan, root));
    }

    private FormVersion latest(Form form) {
        return readings.current().versions(form.id()).getFirst().version();
    }

    private List<Reach> reaches(Unit root, Assigning typed) {
        var reaches = new ArrayList<Reach>();
        for (var level : Level.values()) {
            if (!root.level().below(level)) {
                var units = organisation.below(root.id(), level, seat.today());
                if (!units.isEmpty()) {
                    reaches.add(new Reach(level, units.size(), kinds(level, units, typed)));
                }
            }
        }
        return reaches;
    }

    private static List<Kind> kinds(Level level, List<Unit> units, Assigning typed) {
        var counted = units.stream().collect(groupingBy(Unit::kind, TreeMap::new, counting()));
        return counted.entrySet().stream()
                .map(kind -> new Kind(
                        kind.getKey(), kind.getValue().intValue(), typed.kinds().contains(level + ":" + kind.getKey())))
                .toList();
    }

    private List<Level> approvers(Unit root) {
        var lineage = organisation.lineage(root.id(), seat.today()).stream().map(Unit::level);
        Set<Level> levels = new LinkedHashSet<>(lineage.toList());
        for (var level : List.of(Level.DISTRICT, Level.COMMUNE)) {
            if (!organisation.below(root.id(), level, seat.today()).isEmpty()) {
                levels.add(level);
            }
        }
        levels.remove(Level.HAMLET);
        return levels.stream()
                .sorted(Comparator.<Level>naturalOrder().reversed())
                .toList();
    }

    /** Those chosen already, then what the words find. */
    private List<Found> found(Assigning typed, Unit root) {
        var units = new LinkedHashMap<String, Found>();
        for (var address : typed.units()) {
            var unit = organisation.resolve(address, seat.today());
            if (Scope.required().covers(unit.path())) {
                units.put(unit.address(), found(unit, true));
            }
        }
        if (!typed.words().isBlank()) {
            organisation
                    .search(typed.words(), seat.today(), root.id(), null, HITS)
                    .forEach(unit -> units.putIfAbsent(unit.address(), found(unit, false)));
        }
        return List.copyOf(units.values());
    }

    private Found found(Unit unit, boolean chosen) {
        var parent = unit.parent();
        var above = parent == null
                ? null
                : organisation.find(parent, seat.today()).map(Unit::title).orElse(null);
        return new Found(unit, above, chosen);
    }

    private Effect effect(Form form, Plan plan, Unit root) {
        var period = Schedule.firstEnding(plan.rhythm(), plan.from()).orElse(null);
        var title = plan.rhythm().title();
        return new Effect(
                units(plan, root),
                period == null ? null : wording.period(title, period),
                period == null ? null : plan.rhythm().due(period),
                period == null ? null : version(form, period),
                wording.whom(plan.to(), Optional.of(root)));
    }

    private int units(Plan plan, Unit root) {
        var level = plan.to().level();
        if (level == null) {
            return plan.units().size();
        }
        var kinds = plan.to().kinds();
        return (int) organisation.below(root.id(), level, plan.from()).stream()
                .filter(unit -> kinds.isEmpty() || kinds.contains(unit.kind()))
                .count();
    }

    private @Nullable Integer version(Form form, Period period) {
        return readings.current().versions(form.id()).stream()
                .map(Dated::version)
                .filter(version -> !version.from().isAfter(period.lastDay()))
                .map(FormVersion::number)
                .findFirst()
                .orElse(null);
    }
}
