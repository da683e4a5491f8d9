package vn.gandan.forms.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static vn.gandan.forms.FormsError.FORM_NOT_FOUND;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.Definition;
import vn.gandan.forms.FormId;
import vn.gandan.forms.FormVersion;
import vn.gandan.forms.internal.Stored.Dated;
import vn.gandan.forms.internal.Stored.Kept;
import vn.gandan.shared.AdministrativeYear;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;

/** All forms as they stood at one edition, in memory. */
final class Reading {

    private final long edition;
    private final List<Kept> forms;
    private final Map<FormId, Kept> byId;
    private final Map<String, Kept> byCode;
    private final Map<FormId, List<Dated>> versions;
    private final List<Assignment> assignments;
    private final Map<FormId, List<Assignment>> assignmentsOf;
    private final IdentityHashMap<Definition, Judgement> judgements = new IdentityHashMap<>();
    private final List<AdministrativeYear> administrativeYears;
    private final Set<UnitId> units = new LinkedHashSet<>();

    Reading(
            long edition,
            List<Kept> forms,
            Map<FormId, List<Dated>> versions,
            List<Assignment> assignments,
            List<AdministrativeYear> administrativeYears) {
        this.administrativeYears = List.copyOf(administrativeYears);
        this.edition = edition;
        this.forms = List.copyOf(forms);
        this.byId = forms.stream().collect(toMap(kept -> kept.form().id(), Function.identity()));
        this.byCode = forms.stream().collect(toMap(kept -> kept.form().code(), Function.identity()));
        this.versions = Map.copyOf(versions);
        this.assignments = List.copyOf(assignments);
        this.assignmentsOf = assignments.stream().collect(groupingBy(Assignment::form));
        versions.values().forEach(all -> all.forEach(dated -> judge(dated.version())));
        for (var assignment : assignments) {
            units.add(assignment.to().root());
            units.addAll(assignment.to().named());
        }
        forms.forEach(kept -> units.add(kept.form().owner()));
    }

    private void judge(FormVersion version) {
        judgements.put(version.definition(), new Judgement(version.definition()));
    }

    long edition() {
        return edition;
    }

    /** What was decided about them, beside what the release brings. */
    List<AdministrativeYear> administrativeYears() {
        return administrativeYears;
    }

    List<Kept> forms() {
        return forms;
    }

    /** Every unit that a form or assignment names. */
    Set<UnitId> units() {
        return units;
    }

    Kept form(String code) {
        return Optional.ofNullable(byCode.get(code)).orElseThrow(() -> FORM_NOT_FOUND.refuse(code));
    }

    Kept form(FormId id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> FORM_NOT_FOUND.refuse(id));
    }

    List<Dated> versions(FormId form) {
        return versions.getOrDefault(form, List.of());
    }

    List<Assignment> assignments() {
        return assignments;
    }

    List<Assignment> assignments(FormId form) {
        return assignmentsOf.getOrDefault(form, List.of());
    }

    @Nullable Judgement judgement(Definition definition) {
        return judgements.get(definition);
    }

    /** The form as the assignment asks it for the period, if it does. */
    Optional<Asked> asked(Assignment assignment, Period period) {
        if (!assignment.rhythm().asksFor(period) || !inForce(assignment, period.lastDay())) {
            return Optional.empty();
        }
        return version(assignment.form(), period.lastDay()).map(version -> new Asked(version, assignment, period));
    }

    private boolean inForce(Assignment assignment, LocalDate lastDay) {
        var until = assignment.until();
        return !lastDay.isBefore(assignment.from())
                && (until == null || !lastDay.isAfter(until))
                && form(assignment.form()).answersFor(lastDay);
    }

    private Optional<FormVersion> version(FormId form, LocalDate lastDay) {
        return versions(form).stream()
                .map(Dated::version)
                .filter(version -> !version.from().isAfter(lastDay))
                .findFirst();
    }
}
