package vn.gandan.territory.internal;

import static vn.gandan.territory.internal.TerritoryError.STEP_UNREADABLE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.access.Access;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.SuccessionPlan.Kind;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;
import vn.gandan.shared.Texts;

/** One step of a plan, page by page: which units, then what comes of them. */
@Controller
class StepController {

    private static final int HITS = 300;
    private static final int SHOWN = 60;
    private static final String UNIT = "unit";

    private final Plans plans;
    private final Outcomes outcomes;
    private final Organisation organisation;
    private final Access access;
    private final Texts texts;

    StepController(Plans plans, Outcomes outcomes, Organisation organisation, Access access, Texts texts) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.organisation = organisation;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping("/territory/plans/{id}/units")
    String units(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        model.addAttribute("choosing", choosing(id, typed, null));
        return "territory/units";
    }

    private Choosing choosing(UUID id, MultiValueMap<String, String> typed, @Nullable String fault) {
        var plan = plans.plan(id);
        var chosen = chosen(plan, typed);
        var words = Written.text(typed, "q");
        var under = words.isEmpty() ? under(plan, Written.text(typed, "under")) : null;
        var offered = under == null ? search(plan, words) : organisation.children(under.id(), under.on());
        return new Choosing(
                plan,
                kind(typed),
                chosen,
                offered.stream()
                        .filter(unit ->
                                chosen.stream().noneMatch(each -> each.id().equals(unit.id())))
                        .toList(),
                words,
                under,
                fault);
    }

    private static Kind kind(MultiValueMap<String, String> typed) {
        return Written.kind(Written.text(typed, "kind")).orElseThrow(STEP_UNREADABLE::refuse);
    }

    /** Each named once, within the scope; whatever else is named is refused and recorded. */
    private List<Unit> chosen(Plan plan, MultiValueMap<String, String> typed) {
        var day = plan.content().day();
        return typed.getOrDefault(UNIT, List.of()).stream()
                .filter(address -> !address.isBlank())
                .map(address -> access.visible(address + "@" + day, day))
                .collect(Collectors.toMap(Unit::id, unit -> unit, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private List<Unit> search(Plan plan, String words) {
        var scope = Scope.required();
        return words.isEmpty()
                ? List.of()
                : organisation.search(words, plan.content().day(), null, null, HITS).stream()
                        .filter(unit -> scope.covers(unit.path()) && unit.level() != Level.PROVINCE)
                        .limit(SHOWN)
                        .toList();
    }

    /** The unit whose children are offered first: the one asked for, else the highest of her own. */
    private @Nullable Unit under(Plan plan, String address) {
        var day = plan.content().day();
        if (!address.isEmpty()) {
            return access.visible(address + "@" + day, day);
        }
        var scope = Scope.required();
        return organisation.provinces(day).stream()
                .filter(province -> scope.covers(province.path()))
                .findFirst()
                .orElse(null);
    }

    @GetMapping("/territory/plans/{id}/outcome")
    ModelAndView outcome(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var plan = plans.plan(id);
        var kind = kind(typed);
        var units = chosen(plan, typed);
        var fault = fault(kind, units);
        if (fault != null) {
            return faulty("territory/units", "choosing", choosing(id, typed, fault));
        }
        return new ModelAndView("territory/outcome", Map.of("form", outcomes.form(plan, kind, units, typed, false)));
    }

    private @Nullable String fault(Kind kind, List<Unit> units) {
        int least = kind == Kind.MERGE ? 2 : 1;
        if (units.size() < least) {
            return texts.of("territory.fault.units." + least);
        }
        boolean alike = units.stream().map(Unit::level).distinct().count() == 1;
        boolean one = kind == Kind.SPLIT || kind == Kind.RENAME || kind == Kind.OPEN;
        if (one && units.size() > 1) {
            return texts.of("territory.fault.one");
        }
        return alike ? null : texts.of("territory.fault.alike");
    }

    @PostMapping("/territory/plans/{id}/steps")
    ModelAndView add(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var plan = plans.plan(id);
        var kind = kind(typed);
        var units = chosen(plan, typed);
        if (fault(kind, units) != null) {
            throw TerritoryError.UNITS_NEEDED.refuse();
        }
        var form = outcomes.form(plan, kind, units, typed, true);
        if (form.faults().any()) {
            return faulty("territory/outcome", "form", form);
        }
        return new ModelAndView(
                "redirect:" + plans.add(id, outcomes.steps(form)).address());
    }

    private static ModelAndView faulty(String view, String name, Object form) {
        return new ModelAndView(view, Map.of(name, form), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
