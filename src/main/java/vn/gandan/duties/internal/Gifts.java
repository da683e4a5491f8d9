package vn.gandan.duties.internal;

import static vn.gandan.organisation.OrganisationError.UNIT_NOT_FOUND;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.duties.Basis;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Rule;
import vn.gandan.duties.Rules;
import vn.gandan.duties.Source;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** Gives duties by hand. Without a transaction of its own: a unit that is named may be refused, which is recorded. */
@Component
class Gifts {

    /** The kind of what comes from no module but from an official's own words. */
    static final String MANUAL = "MANUAL";

    private static final int LONGEST = 500;

    private final Duties duties;
    private final Rules rules;
    private final Addressees addressees;
    private final Picker picker;
    private final Organisation organisation;
    private final Access access;
    private final History history;
    private final Texts text;

    Gifts(
            Duties duties,
            Rules rules,
            Addressees addressees,
            Picker picker,
            Organisation organisation,
            Access access,
            History history,
            Texts text) {
        this.duties = duties;
        this.rules = rules;
        this.addressees = addressees;
        this.picker = picker;
        this.organisation = organisation;
        this.access = access;
        this.history = history;
        this.text = text;
    }

    Gift page(Giving typed, Map<String, String> mistakes) {
        var giver = giver(typed).orElse(null);
        var shown = addressees.shown(typed);
        var leads = shown.stream().filter(Gift.Recipient::leads).toList();
        return new Gift(
                typed,
                giver,
                own().isPresent(),
                shown,
                addressees.below(giver),
                typed.level().isEmpty() && leads.size() == 1
                        ? access.accountsOf(List.of(leads.getFirst().unit().id()))
                        : List.of(),
                countable(),
                explanation(typed, leads.isEmpty() ? giver : leads.getFirst().unit()),
                history.today(),
                mistakes);
    }

    /** Rules that count forward from an event. */
    private List<Rule> countable() {
        return rules.all(history.today()).stream()
                .filter(rule -> rule.kind() == Rule.Kind.WITHIN)
                .toList();
    }

    private Optional<Unit> own() {
        return access.account().map(Account::unit).flatMap(unit -> organisation.find(unit, history.today()));
    }

    private Optional<Unit> giver(Giving typed) {
        return own().or(() -> unit(Giving.clean(typed.giver())));
    }

    private Optional<Unit> unit(String named) {
        try {
            return named.isEmpty() ? Optional.empty() : Optional.of(picker.read(named));
        } catch (Refusal refusal) {
            if (refusal.code() != UNIT_NOT_FOUND) {
                throw refusal;
            }
            return Optional.empty();
        }
    }

    private @Nullable String explanation(Giving typed, @Nullable Unit unit) {
        if (unit == null || clockMistake(typed) != null) {
            return null;
        }
        var due = clock(typed, unit).due(rules.calendar());
        return due.explain(text, basis(typed, unit));
    }

    private Clock clock(Giving typed, Unit unit) {
        return rule(typed, unit)
                .map(rule -> Clock.by(rule, false, typed.eventDay().orElseThrow(), unit.id()))
                .orElseGet(() -> Clock.until(typed.dueDay().orElseThrow(), history.today(), unit.id()));
    }

    private Optional<Rule> rule(Giving typed, Unit unit) {
        return typed.byRule()
                ? rules.ruleAt(Giving.clean(typed.rule()), typed.eventDay().orElseThrow(), unit.id())
                : Optional.empty();
    }

    private @Nullable Basis basis(Giving typed, Unit unit) {
        return rule(typed, unit).map(Rule::basis).orElse(null);
    }

    /** By the name of the field; empty where everything can be taken as it is. */
    Map<String, String> mistakes(Giving typed) {
        var found = new LinkedHashMap<String, String>();
        note(found, "title", Giving.clean(typed.title()).isEmpty() ? "title" : null);
        note(found, "title", Giving.clean(typed.title()).length() > LONGEST ? "longer" : null);
        note(found, "label", Giving.clean(typed.label()).isEmpty() ? "label" : null);
        note(found, "label", Giving.clean(typed.label()).length() > LONGEST ? "longer" : null);
        note(found, typed.byRule() ? "rule" : "day", clockMistake(typed));
        var giver = giver(typed);
        if (giver.isEmpty()) {
            note(found, "giver", "giver");
        } else {
            note(found, "to", recipientsMistake(typed, giver.get()));
        }
        return found;
    }

    private void note(Map<String, String> found, String field, @Nullable String mistake) {
        if (mistake != null) {
            found.put(field, text.of("duties.mistake." + mistake));
        }
    }

    private @Nullable String clockMistake(Giving typed) {
        if (!typed.byRule()) {
            return typed.dueDay()
                    .map(day -> day.isBefore(history.today()) ? "before" : null)
                    .orElse(typed.dueDay().isEmpty() ? "day" : null);
        }
        if (typed.eventDay().isEmpty()) {
            return "event";
        }
        var rule = rules.rule(Giving.clean(typed.rule()), typed.eventDay().get());
        return rule.filter(found -> found.kind() == Rule.Kind.WITHIN).isEmpty() ? "rule" : null;
    }

    private @Nullable String recipientsMistake(Giving typed, Unit giver) {
        var under = Giving.clean(typed.under());
        if (typed.level().isPresent() && !under.isEmpty() && unit(under).isEmpty()) {
            return "under";
        }
        var leading = addressees.leading(typed, giver);
        var supporting = addressees.supporting(typed);
        if (leading.isEmpty()) {
            return "nobody";
        }
        if (!supporting.isEmpty() && leading.size() > 1) {
            return "supports";
        }
        if (supporting.stream()
                .anyMatch(unit -> leading.stream().anyMatch(lead -> lead.id().equals(unit.id())))) {
            return "both";
        }
        boolean outside = Stream.concat(leading.stream(), supporting.stream())
                .anyMatch(unit -> !unit.path().startsWith(giver.path()));
        return outside ? "outside" : null;
    }

    /** Opens what has no mistakes, one duty for each unit that leads; the same form sent again finds them open. */
    List<DutyId> give(Giving typed) {
        var giver = giver(typed).orElseThrow();
        var leading = addressees.leading(typed, giver);
        var supporting = addressees.supporting(typed);
        var id = typed.source(access.account().map(Account::id).orElseThrow());
        var source = new Source(MANUAL, null, id, Giving.clean(typed.label()), null);
        var assignee = leading.size() == 1 ? assignee(typed, leading.getFirst()) : null;
        duties.open(leading.stream()
                .map(unit -> new NewDuty(
                        matter(typed, unit, source), unit, giver, assignee, null, clock(typed, unit), supporting))
                .toList());
        return duties.of(id).stream()
                .filter(duty -> !duty.parties().supports())
                .map(Duty::id)
                .toList();
    }

    private Matter matter(Giving typed, Unit unit, Source source) {
        return new Matter(
                Giving.clean(typed.title()),
                source,
                MANUAL,
                rule(typed, unit).map(Rule::code).orElse(null),
                basis(typed, unit),
                typed.needsAcceptance());
    }

    private @Nullable Long assignee(Giving typed, Unit unit) {
        return access.accountsOf(List.of(unit.id())).stream()
                .map(Account::id)
                .filter(id -> id.toString().equals(Giving.clean(typed.account())))
                .findFirst()
                .orElse(null);
    }
}
