package vn.gandan.territory.internal;

import static vn.gandan.territory.internal.TerritoryError.STEP_UNREADABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Reorganisations;
import vn.gandan.organisation.SuccessionPlan.Anchor;
import vn.gandan.organisation.SuccessionPlan.Kind;
import vn.gandan.organisation.SuccessionPlan.Placement;
import vn.gandan.organisation.SuccessionPlan.Step;
import vn.gandan.organisation.SuccessionPlan.Successor;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;
import vn.gandan.territory.internal.OutcomeForm.Child;
import vn.gandan.territory.internal.OutcomeForm.Choice;
import vn.gandan.territory.internal.OutcomeForm.Part;

/** Fills the form of what comes of units, and reads the step out of it. */
@Component
class Outcomes {

    /** The child is divided by a step of its own. */
    static final String OWN = "own";

    private static final String UNIT = "u";
    private static final String MADE = "m";

    private final Organisation organisation;
    private final Reorganisations reorganisations;
    private final Texts texts;

    Outcomes(Organisation organisation, Reorganisations reorganisations, Texts texts) {
        this.organisation = organisation;
        this.reorganisations = reorganisations;
        this.texts = texts;
    }

    OutcomeForm form(Plan plan, Kind kind, List<Unit> units, MultiValueMap<String, String> typed, boolean judged) {
        var day = plan.content().day();
        var unit = units.getFirst();
        var children = kind == Kind.SPLIT ? organisation.children(unit.id(), day) : List.<Unit>of();
        var rest = text(typed, "rest", "");
        var form = new OutcomeForm(
                plan,
                kind,
                units,
                kinds(plan, kind, unit),
                parts(kind, units, typed),
                children.stream()
                        .map(child -> new Child(child, text(typed, "place-" + child.address(), judged ? rest : "")))
                        .toList(),
                parents(plan, kind, unit),
                text(typed, "to", ""),
                text(typed, "keep", ""),
                rest,
                new Faults());
        if (judged) {
            judge(form);
        }
        return form;
    }

    private static String text(MultiValueMap<String, String> typed, String field, String otherwise) {
        @Nullable String value = typed.getFirst(field);
        return value == null ? otherwise : value.strip();
    }

    private List<String> kinds(Plan plan, Kind kind, Unit unit) {
        var day = plan.content().day();
        var kinds = new ArrayList<String>();
        if (kind == Kind.OPEN) {
            Stream.of(Level.values())
                    .filter(level -> level.below(unit.level()))
                    .flatMap(level -> reorganisations.kinds(level, day).stream())
                    .filter(each ->
                            reorganisations.levelUnder(unit.level(), each, day).isPresent())
                    .forEach(kinds::add);
            return kinds;
        }
        kinds.addAll(reorganisations.kinds(unit.level(), day));
        if (!kinds.contains(unit.kind())) {
            kinds.addFirst(unit.kind());
        }
        return kinds;
    }

    private static List<Part> parts(Kind kind, List<Unit> units, MultiValueMap<String, String> typed) {
        int count = switch (kind) {
            case MERGE, RENAME, OPEN -> 1;
            case SPLIT -> Math.clamp(number(text(typed, "parts", "2")), 2, OutcomeForm.MOST_PARTS);
            case TRANSFER, ABOLISH -> 0;
        };
        return IntStream.range(0, count)
                .mapToObj(number -> part(kind, units.getFirst(), number, typed))
                .toList();
    }

    private static int number(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 2;
    }

    private static Part part(Kind kind, Unit unit, int number, MultiValueMap<String, String> typed) {
        boolean carries = kind == Kind.MERGE || kind == Kind.RENAME;
        String code = unit.code() == null || kind == Kind.OPEN || number > 0 ? "" : unit.code();
        return new Part(
                number,
                text(typed, "name" + number, carries ? unit.name() : ""),
                text(typed, "kind" + number, kind == Kind.OPEN ? "" : unit.kind()),
                text(typed, "code" + number, code),
                text(typed, "parent" + number, ""));
    }

    /** Units to go to, or to stand under: those of the levels above, and those that the plan makes. */
    private List<Choice> parents(Plan plan, Kind kind, Unit unit) {
        if (kind != Kind.TRANSFER && kind != Kind.SPLIT && kind != Kind.MERGE) {
            return List.of();
        }
        var day = plan.content().day();
        var choices = new ArrayList<Choice>();
        for (var step : plan.content().steps()) {
            step.into().stream()
                    .filter(made -> made.goesOn() == null)
                    .forEach(made -> choices.add(new Choice(
                            MADE + made.key(),
                            texts.of("territory.made", made.kind() + " " + made.name()),
                            texts.of("territory.made.group"))));
        }
        var scope = Scope.required();
        var levels = unit.level() == Level.HAMLET ? List.of(Level.COMMUNE) : List.of(Level.PROVINCE, Level.DISTRICT);
        var root = organisation.lineage(unit.id(), day).getFirst();
        levels.stream()
                .filter(level -> unit.level().below(level))
                .flatMap(level -> organisation.below(root.id(), level, day).stream())
                .filter(each -> scope.covers(each.path()) && !each.path().startsWith(unit.path()))
                .forEach(each -> choices.add(new Choice(UNIT + each.id(), each.title(), null)));
        return choices;
    }

    private void judge(OutcomeForm form) {
        for (var part : form.parts()) {
            if (part.name().isBlank()) {
                form.faults().add("name" + part.number(), texts.of("territory.fault.name"));
            }
            if (!form.kinds().contains(part.kind())) {
                form.faults().add("kind" + part.number(), texts.of("territory.fault.kind"));
            }
            if (!part.parent().isEmpty() && unknown(form, part.parent())) {
                form.faults().add("parent" + part.number(), texts.of("territory.fault.to"));
            }
        }
        for (var child : form.children()) {
            if (!OWN.equals(child.place()) && part(form, child.place()) == null) {
                form.faults().add("place-" + child.unit().address(), texts.of("territory.fault.place"));
            }
        }
        if (form.kind() == Kind.TRANSFER && unknown(form, form.to())) {
            form.faults().add("to", texts.of("territory.fault.to"));
        }
        if (form.kind() == Kind.MERGE && !form.keep().isEmpty() && kept(form) == null) {
            form.faults().add("keep", texts.of("territory.fault.keep"));
        }
    }

    private static boolean unknown(OutcomeForm form, String value) {
        return form.parents().stream().noneMatch(choice -> choice.value().equals(value));
    }

    private static @Nullable Part part(OutcomeForm form, String place) {
        return form.parts().stream()
                .filter(part -> String.valueOf(part.number()).equals(place))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Unit kept(OutcomeForm form) {
        return form.units().stream()
                .filter(unit -> unit.address().equals(form.keep()))
                .findFirst()
                .orElse(null);
    }

    /** The steps that a form without faults asks for. */
    List<Step> steps(OutcomeForm form) {
        var unit = form.unit();
        var key = UUID.randomUUID().toString().substring(0, 8) + "-";
        return switch (form.kind()) {
            case MERGE -> {
                var kept = kept(form);
                var part = form.parts().getFirst();
                yield List.of(Step.merge(
                        form.units().stream().map(Unit::id).toList(),
                        kept == null ? made(part, key) : named(part, kept.id())));
            }
            case SPLIT ->
                List.of(Step.split(
                        unit.id(),
                        form.parts().stream().map(part -> made(part, key)).toList(),
                        form.children().stream()
                                .filter(child -> !OWN.equals(child.place()))
                                .map(child -> new Placement(child.unit().id(), key + child.place()))
                                .toList()));
            case RENAME -> List.of(Step.rename(unit.id(), named(form.parts().getFirst(), unit.id())));
            case TRANSFER ->
                form.units().stream()
                        .map(each -> Step.transfer(each.id(), Objects.requireNonNull(anchor(form.to()))))
                        .toList();
            case ABOLISH ->
                form.units().stream().map(each -> Step.abolish(each.id())).toList();
            case OPEN -> List.of(Step.open(made(form.parts().getFirst(), key).under(Anchor.at(unit.id()))));
        };
    }

    private static Successor made(Part part, String key) {
        return new Successor(key + part.number(), null, part.name(), part.kind(), code(part), anchor(part.parent()));
    }

    private static Successor named(Part part, UnitId unit) {
        return new Successor("", unit, part.name(), part.kind(), code(part), anchor(part.parent()));
    }

    private static @Nullable String code(Part part) {
        return part.code().isBlank() ? null : part.code();
    }

    private static @Nullable Anchor anchor(String choice) {
        if (choice.isEmpty()) {
            return null;
        }
        String rest = choice.substring(1);
        if (choice.startsWith(MADE)) {
            return Anchor.made(rest);
        }
        if (!rest.matches("\\d{1,18}")) {
            throw STEP_UNREADABLE.refuse();
        }
        return Anchor.at(new UnitId(Long.parseLong(rest)));
    }
}
