package vn.gandan.territory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.organisation.SuccessionPlan.Anchor;
import vn.gandan.organisation.SuccessionPlan.Step;
import vn.gandan.organisation.SuccessionPlan.Successor;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** Says plans in words. */
@Component
class Told {

    private final Organisation organisation;
    private final Texts texts;

    Told(Organisation organisation, Texts texts) {
        this.organisation = organisation;
        this.texts = texts;
    }

    /** One sentence for each step: "Nhập xã A và xã B thành xã C.". */
    List<String> steps(SuccessionPlan plan) {
        var names = names(plan);
        var made = new HashMap<String, String>();
        plan.steps().stream()
                .flatMap(step -> step.into().stream())
                .filter(into -> into.goesOn() == null)
                .forEach(into -> made.put(into.key(), called(into)));
        return plan.steps().stream().map(step -> step(step, names, made)).toList();
    }

    private String step(Step step, Map<UnitId, String> names, Map<String, String> made) {
        var units = step.units().stream()
                .map(unit -> names.getOrDefault(unit, texts.of("territory.unknown")))
                .toList();
        var into = step.into().stream().map(Told::called).toList();
        String under = step.into().isEmpty()
                ? anchor(step.to(), names, made)
                : anchor(step.into().getFirst().parent(), names, made);
        return texts.of("territory.told." + step.kind(), list(units), list(into), under);
    }

    private String anchor(@Nullable Anchor anchor, Map<UnitId, String> names, Map<String, String> made) {
        if (anchor == null) {
            return "";
        }
        var unit = anchor.unit();
        return unit == null
                ? made.getOrDefault(String.valueOf(anchor.made()), texts.of("territory.unknown"))
                : names.getOrDefault(unit, texts.of("territory.unknown"));
    }

    private static String called(Successor into) {
        return into.kind() + " " + into.name();
    }

    private String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return texts.of("territory.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    private Map<UnitId, String> names(SuccessionPlan plan) {
        var named = new LinkedHashSet<UnitId>();
        for (var step : plan.steps()) {
            named.addAll(step.units());
            add(named, step.to());
            step.into().forEach(into -> add(named, into.parent()));
        }
        var before = find(named, plan.day().minusDays(1));
        var names = new HashMap<>(find(named, plan.day()));
        names.putAll(before);
        return names;
    }

    private static void add(Set<UnitId> named, @Nullable Anchor anchor) {
        if (anchor != null && anchor.unit() != null) {
            named.add(anchor.unit());
        }
    }

    private Map<UnitId, String> find(Set<UnitId> units, LocalDate on) {
        return organisation.find(new ArrayList<>(units), on).stream()
                .collect(Collectors.toMap(Unit::id, Unit::fullName));
    }
}
