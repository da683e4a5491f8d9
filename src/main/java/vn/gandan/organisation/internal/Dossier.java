package vn.gandan.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Succession;
import vn.gandan.organisation.Unit;

/** All that is known of one unit: its versions, what it was and what became of it. */
public record Dossier(
        Unit unit,
        boolean ended,
        List<Tree.Crumb> above,
        List<Version> versions,
        List<Succession> changes,
        List<Step> before,
        List<Step> after,
        List<Version> heirs,
        Map<Level, Integer> counts) {

    public boolean dated() {
        return versions.getFirst().dated();
    }

    public @Nullable LocalDate lastDay() {
        return versions.getFirst().to();
    }

    /** The paper by which this version began: of its own change, or of the merger that made the unit. */
    public Optional<String> basis(Version version) {
        var own = changes.stream()
                .filter(change -> Objects.equals(change.day(), version.from()))
                .map(Succession::legalBasis);
        var merger = before.stream()
                .filter(step -> step.day() != null && Objects.equals(step.day(), version.from()))
                .map(Step::legalBasis);
        return Stream.concat(own, merger)
                .flatMap(basis -> Optional.ofNullable(basis).stream())
                .findFirst();
    }

    public List<Step> was() {
        return before.stream().filter(step -> step.day() != null).toList();
    }

    /** Units that ended before, on a day that the source does not tell. */
    public List<Step> wasEarlier() {
        return before.stream()
                .filter(step -> step.day() == null && step.kind() != Succession.Kind.APPARENT)
                .toList();
    }

    public List<Step> became() {
        return after.stream()
                .filter(step -> step.other() != null && step.kind() != Succession.Kind.APPARENT)
                .toList();
    }

    public Optional<Step> abolished() {
        return after.stream()
                .filter(step -> step.kind() == Succession.Kind.ABOLISH)
                .findFirst();
    }

    /** Where a source of names leads to several units; it proves no split. */
    public List<Step> apparently() {
        return after.stream()
                .filter(step -> step.kind() == Succession.Kind.APPARENT)
                .toList();
    }

    public List<Step> apparentlyFrom() {
        return before.stream()
                .filter(step -> step.kind() == Succession.Kind.APPARENT)
                .toList();
    }
}
