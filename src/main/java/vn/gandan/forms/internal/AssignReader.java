package vn.gandan.forms.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.FormsError;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;
import vn.gandan.shared.TypedDay;

/** From what was typed to an assignment, with a sentence beside every field that cannot be used. */
@Component
class AssignReader {

    private static final int TITLE = 200;
    private static final int YEAR = 366;

    private final Access access;
    private final Chronicle chronicle;
    private final Texts text;

    AssignReader(Access access, Chronicle chronicle, Texts text) {
        this.access = access;
        this.chronicle = chronicle;
        this.text = text;
    }

    /** An assignment to be; null where something is wrong with it. */
    record Result(@Nullable Plan plan, Map<String, String> faults) {}

    record Plan(Addressees to, List<Unit> units, Rhythm rhythm, Route route, LocalDate from) {}

    /** One reading: what is wrong is gathered as it is found. */
    private final class Sheet {

        private final Assigning typed;
        private final Map<String, String> faults = new LinkedHashMap<>();

        Sheet(Assigning typed) {
            this.typed = typed;
        }

        Result read(Unit root) {
            var from = day(typed.from(), "from");
            var units = units();
            var to = addressees(root, units);
            var rhythm = rhythm();
            var route = route(to, units);
            return faults.isEmpty() && from != null && to != null && rhythm != null
                    ? new Result(new Plan(to, units, rhythm, route, from), faults)
                    : new Result(null, faults);
        }

        private @Nullable LocalDate day(String written, String field) {
            var day = TypedDay.of(written);
            if (day.isEmpty()) {
                faults.put(field, text.of("forms.flaw.DAY_UNREADABLE"));
            }
            return day.orElse(null);
        }

        /** Each asked for by itself: one out of her sight does not exist for her, and the attempt is recorded. */
        private List<Unit> units() {
            var units = new ArrayList<Unit>();
            if (typed.named()) {
                typed.units().stream().distinct().forEach(unit -> units.add(access.visible(unit, chronicle.today())));
            }
            return units;
        }

        private @Nullable Addressees addressees(Unit root, List<Unit> units) {
            if (typed.named()) {
                if (units.isEmpty()) {
                    faults.put("unit", text.of("error.ADDRESSEES_NEEDED"));
                }
                return new Addressees(
                        root.id(), null, List.of(), units.stream().map(Unit::id).toList());
            }
            var level = constant(Level.values(), typed.to());
            if (level.isEmpty()) {
                faults.put("to", text.of("error.ADDRESSEES_NEEDED"));
                return null;
            }
            return new Addressees(root.id(), level.get(), kinds(level.get()), List.of());
        }

        /** Of the level that was chosen: {@code COMMUNE:phường}. */
        private List<String> kinds(Level level) {
            var prefix = level + ":";
            return typed.kinds().stream()
                    .filter(kind -> kind.startsWith(prefix))
                    .map(kind -> Clean.line(kind.substring(prefix.length())).toLowerCase(Locale.of("vi")))
                    .distinct()
                    .toList();
        }

        private @Nullable Rhythm rhythm() {
            var kind = constant(Period.Kind.values(), typed.rhythm());
            var due = days("due", typed.due());
            if (kind.isEmpty()) {
                faults.put("rhythm", text.of("forms.assign.rhythm.choose"));
            }
            if (kind.isPresent() && kind.get() == Period.Kind.DAYS) {
                return once(due);
            }
            return kind.isEmpty() || due == null ? null : Rhythm.every(kind.get(), due);
        }

        private @Nullable Rhythm once(@Nullable Integer due) {
            var title = Clean.line(typed.title());
            if (title.isEmpty() || title.length() > TITLE) {
                faults.put("title", text.of("forms.assign.title.needed", TITLE));
            }
            var first = day(typed.first(), "first");
            var last = day(typed.last(), "last");
            if (first == null || last == null) {
                return null;
            }
            if (last.isBefore(first)) {
                faults.put("last", text.of("forms.assign.backwards"));
                return null;
            }
            return due == null ? null : Rhythm.once(title, new Period(first, last, Period.Kind.DAYS), due);
        }

        private @Nullable Integer days(String field, String written) {
            var bare = written.strip().replace('\u2212', '-');
            if (!bare.matches("-?\\d{1,3}") || Math.abs(Integer.parseInt(bare)) > YEAR) {
                faults.put(field, text.of("forms.assign.days", YEAR));
                return null;
            }
            return Integer.valueOf(bare);
        }

        private Route route(@Nullable Addressees to, List<Unit> units) {
            var approvers = typed.approvers().stream()
                    .flatMap(level -> constant(Level.values(), level).stream())
                    .distinct()
                    .sorted(Comparator.<Level>naturalOrder().reversed())
                    .toList();
            var level = to == null ? null : to.level();
            var asked = level == null ? units.stream().map(Unit::level).toList() : List.of(level);
            if (asked.stream().anyMatch(each -> approvers.stream().anyMatch(above -> !each.below(above)))) {
                faults.put("approver", text.of("forms.assign.approver.above"));
            }
            return new Route(approvers, typed.fourEyes(), lock());
        }

        private @Nullable Integer lock() {
            if (typed.lock().isBlank()) {
                return null;
            }
            var days = days("lock", typed.lock());
            if (days != null && days < 0) {
                faults.put("lock", text.of("forms.assign.days", YEAR));
            }
            return days;
        }
    }

    Result read(Assigning typed, Unit root) {
        return new Sheet(typed).read(root);
    }

    /** What only the keeper of assignments knows, beside its field; empty for any other refusal. */
    Optional<String> field(FormsError refused) {
        return switch (refused) {
            case ASSIGNED_ALREADY, ADDRESSEES_OUT_OF_REACH, FORM_RETIRED -> Optional.of("to");
            case DUE_UNREASONABLE -> Optional.of("due");
            default -> Optional.empty();
        };
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] all, String name) {
        return List.of(all).stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
