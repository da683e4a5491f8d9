package vn.gandan.duties.internal;

import static vn.gandan.duties.DutiesError.NOT_YOURS_TO_DO;
import static vn.gandan.duties.internal.Act.Field.ACCOUNT;
import static vn.gandan.duties.internal.Act.Field.ADDRESS;
import static vn.gandan.duties.internal.Act.Field.DAYS;
import static vn.gandan.duties.internal.Act.Field.DOCUMENT;
import static vn.gandan.duties.internal.Act.Field.ON;
import static vn.gandan.duties.internal.Act.Field.REASON;
import static vn.gandan.duties.internal.Act.Field.UNIT;
import static vn.gandan.duties.internal.Act.Field.UNTIL;
import static vn.gandan.duties.internal.Act.Field.WORDS;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.Evidence;
import vn.gandan.duties.Extension;
import vn.gandan.duties.Term;
import vn.gandan.shared.Texts;

/** Takes the act of a form that has no mistakes. Without a transaction of its own: a unit it names may be refused. */
@Component
class Doing {

    private final Steps steps;
    private final Duties duties;
    private final Picker picker;
    private final Access access;
    private final History history;
    private final Texts text;

    Doing(Steps steps, Duties duties, Picker picker, Access access, History history, Texts text) {
        this.steps = steps;
        this.duties = duties;
        this.picker = picker;
        this.access = access;
        this.history = history;
        this.text = text;
    }

    Duty take(Act act, Seen seen, Entry entry) {
        var reason = entry.value(REASON);
        return switch (act) {
            case START -> steps.start(seen);
            case COMPLETION -> steps.done(seen, evidence(entry));
            case ACCEPTANCE -> steps.accept(seen);
            case RETURN -> steps.sendBack(seen, reason);
            case EXTENSION_REQUEST -> steps.ask(seen, day(entry, UNTIL), reason);
            case EXTENSION -> steps.extend(seen, extension(entry));
            case EXTENSION_REFUSAL -> steps.refuseExtension(seen, reason);
            case ASSIGNMENT -> assign(seen, entry);
            case TRANSFER -> steps.transfer(seen, picker.read(entry.value(UNIT)), reason);
            case PAUSE -> steps.pause(seen, day(entry, ON), reason, entry.valueOrNull(DOCUMENT));
            case RESUMPTION ->
                steps.resume(seen, day(entry, ON), entry.valueOrNull(REASON), entry.valueOrNull(DOCUMENT));
            case REOPENING -> steps.reopen(seen, reason);
            case WITHDRAWAL -> steps.withdraw(seen, reason);
            case COMMENT -> steps.comment(seen, entry.value(WORDS));
        };
    }

    private static LocalDate day(Entry entry, Act.Field field) {
        return entry.day(field).orElseThrow();
    }

    private static Evidence evidence(Entry entry) {
        return new Evidence(Evidence.WORDS, null, entry.value(WORDS), entry.valueOrNull(ADDRESS), day(entry, ON));
    }

    private Extension extension(Entry entry) {
        var reason = entry.value(REASON);
        var document = entry.valueOrNull(DOCUMENT);
        return entry.number(DAYS)
                .map(days -> Extension.by(Term.days(days), history.today(), reason, document))
                .orElseGet(() -> Extension.to(day(entry, UNTIL), history.today(), reason, document));
    }

    /** To one of the unit's own people, or to nobody in particular. */
    private Duty assign(Seen seen, Entry entry) {
        if (entry.blank(ACCOUNT)) {
            return steps.assign(seen, null, text.of("duties.nobody"));
        }
        var chosen = people(duties.duty(seen.id())).stream()
                .filter(person -> String.valueOf(person.id()).equals(entry.value(ACCOUNT)))
                .findFirst()
                .orElseThrow(NOT_YOURS_TO_DO::refuse);
        return steps.assign(seen, chosen.id(), chosen.name());
    }

    List<Account> people(Duty duty) {
        return access.accountsOf(List.of(duty.parties().unit()));
    }
}
