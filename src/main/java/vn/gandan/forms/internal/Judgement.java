package vn.gandan.forms.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Finding;
import vn.gandan.forms.Rule;
import vn.gandan.indicators.Cell;

/** A definition made ready to judge figures by: made once, used for every form that is filled in on it. */
final class Judgement {

    private record Judged(Rule rule, Condition condition, List<Cell> cells) {}

    private final List<Field> fields;
    private final List<Judged> rules = new ArrayList<>();

    Judgement(Definition definition) {
        fields = definition.fields().toList();
        var reader = new ConditionReader(fields.stream().map(Field::cell).toList());
        definition.rules().forEach(rule -> add(reader, rule));
    }

    private void add(ConditionReader reader, Rule rule) {
        try {
            var condition = reader.read(rule.condition());
            rules.add(new Judged(rule, condition, condition.cells()));
        } catch (ConditionReader.Unusable impossible) {
            // Refused when the form is saved; one that an older release let through is not judged.
        }
    }

    List<Finding> findings(Map<Cell, BigDecimal> values, Map<Cell, BigDecimal> last, Set<Cell> remarked) {
        var findings = new ArrayList<Finding>();
        for (var field : fields) {
            var found = finding(field, values.get(field.cell()), last, remarked);
            if (found != null) {
                findings.add(found);
            }
        }
        for (var judged : rules) {
            if (broken(judged, values, last, remarked)) {
                var rule = judged.rule();
                findings.add(new Finding(judged.cells(), Finding.Kind.RULE, rule.blocks(), List.of(rule.words())));
            }
        }
        return findings;
    }

    private static @Nullable Finding finding(
            Field field, @Nullable BigDecimal value, Map<Cell, BigDecimal> last, Set<Cell> remarked) {
        if (value == null) {
            return field.required() ? blocking(field, Finding.Kind.MISSING) : null;
        }
        if (value.scale() > field.decimals() && value.stripTrailingZeros().scale() > field.decimals()) {
            return field.decimals() == 0
                    ? blocking(field, Finding.Kind.NOT_WHOLE)
                    : blocking(field, Finding.Kind.TOO_PRECISE, field.decimals());
        }
        var least = field.least();
        if (least != null && value.compareTo(least) < 0) {
            return blocking(field, Finding.Kind.TOO_SMALL, least);
        }
        var most = field.most();
        if (most != null && value.compareTo(most) > 0) {
            return blocking(field, Finding.Kind.TOO_LARGE, most);
        }
        return jump(field, value, last.get(field.cell()), remarked);
    }

    /** Against nothing last time no number of times can be told. */
    private static @Nullable Finding jump(
            Field field, BigDecimal value, @Nullable BigDecimal before, Set<Cell> remarked) {
        var times = field.jump();
        if (times == null || before == null || before.signum() == 0 || remarked.contains(field.cell())) {
            return null;
        }
        var size = value.abs();
        var was = before.abs();
        boolean jumps = size.compareTo(was.multiply(times)) >= 0
                || size.multiply(times).compareTo(was) <= 0
                || value.signum() * before.signum() < 0;
        return jumps
                ? new Finding(List.of(field.cell()), Finding.Kind.JUMP, false, List.of(value, before, times))
                : null;
    }

    private static Finding blocking(Field field, Finding.Kind kind, Object... details) {
        return new Finding(List.of(field.cell()), kind, true, List.of(details));
    }

    private static boolean broken(
            Judged judged, Map<Cell, BigDecimal> values, Map<Cell, BigDecimal> last, Set<Cell> remarked) {
        boolean explained = !judged.rule().blocks() && judged.cells().stream().anyMatch(remarked::contains);
        return !explained && Boolean.FALSE.equals(judged.condition().holds(values, last));
    }
}
