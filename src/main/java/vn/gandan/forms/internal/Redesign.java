package vn.gandan.forms.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.gandan.forms.internal.Draft.Field;
import vn.gandan.forms.internal.Draft.Rule;
import vn.gandan.forms.internal.Draft.Section;

/**
 * One step of designing, as a button names it: {@code field-up:2:3} moves the third line of the second section up. What
 * names nothing that is there changes nothing.
 *
 * @param focus where the reader goes on: the id of a field or button
 */
record Redesign(Draft draft, String focus) {

    static Redesign of(Draft draft, String step) {
        String[] parts = step.split(":", -1);
        int one = number(parts, 1);
        int two = number(parts, 2);
        return switch (parts[0]) {
            case "section" -> sectionAdded(draft);
            case "section-up" -> moved(draft, one, -1);
            case "section-down" -> moved(draft, one, 1);
            case "section-out" -> sectionRemoved(draft, one);
            case "field-up" -> fieldMoved(draft, one, two, -1);
            case "field-down" -> fieldMoved(draft, one, two, 1);
            case "field-out" -> fieldRemoved(draft, one, two);
            case "rule" -> ruleAdded(draft);
            case "rule-up" -> ruleMoved(draft, one, -1);
            case "rule-down" -> ruleMoved(draft, one, 1);
            case "rule-out" -> ruleRemoved(draft, one);
            default -> new Redesign(draft, "");
        };
    }

    private static int number(String[] parts, int place) {
        return parts.length > place && parts[place].matches("\\d{1,4}") ? Integer.parseInt(parts[place]) : 0;
    }

    private static boolean within(List<?> list, int number) {
        return number >= 1 && number <= list.size();
    }

    private static Redesign sectionAdded(Draft draft) {
        var sections = new ArrayList<>(draft.sections());
        sections.add(Section.BLANK);
        return new Redesign(draft.with(sections), "s" + sections.size() + ".title");
    }

    private static Redesign sectionRemoved(Draft draft, int number) {
        if (!within(draft.sections(), number)) {
            return new Redesign(draft, "");
        }
        var sections = new ArrayList<>(draft.sections());
        sections.remove(number - 1);
        return new Redesign(draft.with(sections), sections.isEmpty() ? "them-muc" : "s1.title");
    }

    private static Redesign moved(Draft draft, int number, int by) {
        if (!within(draft.sections(), number) || !within(draft.sections(), number + by)) {
            return new Redesign(draft, "");
        }
        var sections = new ArrayList<>(draft.sections());
        Collections.swap(sections, number - 1, number - 1 + by);
        return new Redesign(draft.with(sections), "s" + (number + by) + ".title");
    }

    /** Over the edge of its section a line goes on into the next. */
    private static Redesign fieldMoved(Draft draft, int section, int line, int by) {
        if (!has(draft, section, line)) {
            return new Redesign(draft, "");
        }
        var lines = draft.sections().get(section - 1).fields();
        if (within(lines, line + by)) {
            var changed = new ArrayList<>(lines);
            Collections.swap(changed, line - 1, line - 1 + by);
            return new Redesign(fields(draft, section, same -> changed), "s" + section + ".f" + (line + by));
        }
        return within(draft.sections(), section + by)
                ? carried(draft, section, line, section + by)
                : new Redesign(draft, "s" + section + ".f" + line);
    }

    private static Redesign carried(Draft draft, int section, int line, int to) {
        var field = draft.sections().get(section - 1).fields().get(line - 1);
        var without = fieldRemoved(draft, section, line).draft();
        int place = to > section ? 0 : without.sections().get(to - 1).fields().size();
        return new Redesign(
                fields(without, to, lines -> {
                    var changed = new ArrayList<>(lines);
                    changed.add(place, field);
                    return changed;
                }),
                "s" + to + ".f" + (place + 1));
    }

    private static Redesign fieldRemoved(Draft draft, int section, int line) {
        if (!has(draft, section, line)) {
            return new Redesign(draft, "");
        }
        var changed = fields(draft, section, lines -> {
            var left = new ArrayList<>(lines);
            left.remove(line - 1);
            return left;
        });
        int left = changed.sections().get(section - 1).fields().size();
        return new Redesign(
                changed, left == 0 ? "s" + section + ".title" : "s" + section + ".f" + Math.min(line, left));
    }

    /** Lines at the end of a section, or of a new one where there is no such. */
    static Redesign added(Draft draft, int section, List<Field> more) {
        var open = draft.sections().isEmpty() ? sectionAdded(draft).draft() : draft;
        int number =
                within(open.sections(), section) ? section : open.sections().size();
        int before = open.sections().get(number - 1).fields().size();
        return new Redesign(
                fields(open, number, lines -> {
                    var all = new ArrayList<>(lines);
                    all.addAll(more);
                    return all;
                }),
                "s" + number + ".f" + (before + 1));
    }

    private static boolean has(Draft draft, int section, int line) {
        return within(draft.sections(), section)
                && within(draft.sections().get(section - 1).fields(), line);
    }

    private static Draft fields(Draft draft, int section, UnaryOperator<List<Field>> change) {
        var sections = new ArrayList<>(draft.sections());
        var old = sections.get(section - 1);
        sections.set(section - 1, old.with(change.apply(old.fields())));
        return draft.with(sections);
    }

    private static Redesign ruleAdded(Draft draft) {
        var rules = new ArrayList<>(draft.rules());
        rules.add(Rule.BLANK);
        return new Redesign(draft.withRules(rules), "r" + rules.size() + ".condition");
    }

    private static Redesign ruleMoved(Draft draft, int number, int by) {
        if (!within(draft.rules(), number) || !within(draft.rules(), number + by)) {
            return new Redesign(draft, "");
        }
        var rules = new ArrayList<>(draft.rules());
        Collections.swap(rules, number - 1, number - 1 + by);
        return new Redesign(draft.withRules(rules), "r" + (number + by) + ".condition");
    }

    private static Redesign ruleRemoved(Draft draft, int number) {
        if (!within(draft.rules(), number)) {
            return new Redesign(draft, "");
        }
        var rules = new ArrayList<>(draft.rules());
        rules.remove(number - 1);
        return new Redesign(draft.withRules(rules), rules.isEmpty() ? "them-dk" : "r1.condition");
    }
}
