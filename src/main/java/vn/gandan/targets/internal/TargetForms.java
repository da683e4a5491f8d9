package vn.gandan.targets.internal;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.gandan.indicators.Indicators;
import vn.gandan.shared.Texts;
import vn.gandan.shared.TypedDay;
import vn.gandan.shared.TypedNumber;
import vn.gandan.shared.VietnameseText;
import vn.gandan.targets.NewTarget;
import vn.gandan.targets.Target;
import vn.gandan.targets.TargetsError;

/** Reads the form of a target, and shows it again with what is wrong beside its field. */
@Component
class TargetForms {

    private final TargetBook book;
    private final Indicators indicators;
    private final Spots spots;
    private final Texts text;

    TargetForms(TargetBook book, Indicators indicators, Spots spots, Texts text) {
        this.book = book;
        this.indicators = indicators;
        this.spots = spots;
        this.text = text;
    }

    /** Empty, or filled with what stands for the indicator and basis. */
    TargetForm blank(Spot spot, @Nullable String indicator, @Nullable String basis) {
        var standing = standing(spot, indicator, basis);
        return form(
                spot,
                new Typed(
                        indicator == null ? "" : indicator,
                        basis == null ? "" : basis,
                        standing.map(Target::value).map(this::written).orElse(""),
                        standing.map(Target::citation).orElse(""),
                        standing.map(Target::givenOn).orElse(spots.today()).toString(),
                        "",
                        ""),
                standing.orElse(null),
                Map.of());
    }

    /** What the fields said, as it was typed; {@code was} is the target that the form showed. */
    record Typed(
            String indicator, String basis, String value, String citation, String givenOn, String reason, String was) {

        static Typed of(MultiValueMap<String, String> fields) {
            return new Typed(
                    field(fields, "indicator"),
                    field(fields, "basis"),
                    field(fields, "value"),
                    field(fields, "citation"),
                    field(fields, "given"),
                    field(fields, "reason"),
                    field(fields, "was"));
        }

        private static String field(MultiValueMap<String, String> fields, String name) {
            @Nullable String value = fields.getFirst(name);
            return value == null ? "" : value.strip();
        }
    }

    /** The target that the form gives, or the form again. */
    record Reading(@Nullable NewTarget target, @Nullable TargetForm again) {}

    /** @param withdrawing asks for a reason and for no value */
    Reading read(Spot spot, Typed typed, boolean withdrawing) {
        var faults = new LinkedHashMap<String, String>();
        var standing = standing(spot, typed.indicator(), typed.basis());
        if (!typed.was().equals(standing.map(Target::id).map(Object::toString).orElse(""))) {
            // Somebody gave or replaced it while the form was open; a new form meets what it did not know of as well.
            faults.put("value", text.of(typed.was().isEmpty() ? "targets.fault.there" : "targets.fault.changed"));
        }
        if (indicators.find(typed.indicator()).isEmpty()) {
            faults.put("indicator", text.of("targets.fault.indicator"));
        }
        if (typed.basis().isBlank()) {
            faults.put("basis", text.of("targets.fault.basis"));
        }
        var value = TypedNumber.of(typed.value(), text.english()).filter(number -> number.signum() >= 0);
        if (value.isEmpty() && !withdrawing) {
            faults.putIfAbsent("value", text.of("targets.fault.value"));
        }
        var given = TypedDay.of(typed.givenOn());
        if (given.isEmpty()) {
            faults.put("given", text.of("targets.fault.day"));
        }
        if (typed.reason().isBlank() && standing.isPresent()) {
            faults.put("reason", text.of("error." + TargetsError.TARGET_NEEDS_REASON.name()));
        }
        return faults.isEmpty()
                ? new Reading(target(spot, typed, withdrawing ? null : value.orElseThrow(), given.orElseThrow()), null)
                : new Reading(null, form(spot, typed, standing.orElse(null), faults));
    }

    private static NewTarget target(Spot spot, Typed typed, @Nullable BigDecimal value, LocalDate given) {
        return new NewTarget(
                spot.unit(),
                typed.indicator(),
                spot.period(),
                typed.basis(),
                value,
                typed.citation().isEmpty() ? null : typed.citation(),
                given,
                typed.reason().isEmpty() ? null : typed.reason());
    }

    private TargetForm form(Spot spot, Typed typed, @Nullable Target standing, Map<String, String> faults) {
        return new TargetForm(
                spot,
                groups(),
                typed.indicator(),
                typed.basis(),
                typed.value(),
                typed.citation(),
                typed.givenOn(),
                typed.reason(),
                standing,
                standing == null ? null : stands(standing),
                bases(spot),
                faults);
    }

    private String stands(Target standing) {
        var measure = indicators.indicator(standing.indicator()).measure();
        return text.of(
                "targets.form.stands",
                standing.value() == null ? "" : text.numbers().measured(standing.value(), measure),
                standing.givenOn());
    }

    private List<TargetForm.Group> groups() {
        return indicators.all().stream()
                .filter(indicator -> !indicator.countedFromTree())
                .collect(groupingBy(
                        indicator -> indicator.group(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                indicator -> new TargetForm.Choice(
                                        indicator.code(), indicator.code() + " " + indicator.name(text.english())),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> new TargetForm.Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** Whose plans the unit has already, then those that most provinces have. */
    private List<String> bases(Spot spot) {
        var usual = Stream.of("centre", "council", "committee", "own").map(name -> text.of("targets.basis." + name));
        return Stream.concat(book.bases(spot.unit()).stream(), usual).distinct().toList();
    }

    private Optional<Target> standing(Spot spot, @Nullable String indicator, @Nullable String basis) {
        if (indicator == null || basis == null || indicators.find(indicator).isEmpty()) {
            return Optional.empty();
        }
        String folded = VietnameseText.fold(basis.strip());
        return book.standing(List.of(spot.unit()), spot.period()).stream()
                .filter(target -> target.indicator().equals(indicator))
                .filter(target -> VietnameseText.fold(target.basis()).equals(folded))
                .findFirst();
    }

    private String written(BigDecimal value) {
        return text.numbers().exact(value);
    }
}
