package vn.gandan.forms.internal;

import static vn.gandan.forms.FormsError.DEFINITION_UNSOUND;
import static vn.gandan.forms.FormsError.FORM_CHANGED_MEANWHILE;
import static vn.gandan.forms.FormsError.FORM_CODE_TAKEN;
import static vn.gandan.forms.FormsError.FORM_CODE_UNUSABLE;
import static vn.gandan.forms.FormsError.VERSION_NOT_LATER;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.forms.Definition;
import vn.gandan.forms.FormId;
import vn.gandan.forms.FormVersion;
import vn.gandan.forms.internal.Stored.Dated;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Texts;

/** Makes forms and changes what they say. */
@Service
@Transactional
class Designs {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int CODE_LENGTH = 24;

    private final FormStore store;
    private final Readings readings;
    private final Soundness soundness;
    private final Rights rights;
    private final Chronicle chronicle;
    private final Texts texts;

    Designs(FormStore store, Readings readings, Soundness soundness, Rights rights, Chronicle chronicle, Texts texts) {
        this.store = store;
        this.readings = readings;
        this.soundness = soundness;
        this.rights = rights;
        this.chronicle = chronicle;
        this.texts = texts;
    }

    FormVersion create(Unit owner, String code, LocalDate from, Definition definition) {
        rights.toDesignFor(owner);
        if (!usable(code)) {
            throw FORM_CODE_UNUSABLE.refuse(code);
        }
        var sound = sound(definition);
        readings.change();
        var form =
                store.add(owner, code, chronicle.by(), chronicle.now()).orElseThrow(() -> FORM_CODE_TAKEN.refuse(code));
        var version = new FormVersion(form, 1, from, sound);
        store.add(version, chronicle.by(), chronicle.now());
        readings.changed();
        chronicle.record(readings.current().form(form.id()), "FORM_CREATED", Map.of("from", from.toString()));
        return version;
    }

    static boolean usable(String code) {
        return code.length() <= CODE_LENGTH && CODE.matcher(code).matches();
    }

    FormVersion change(FormId form, LocalDate from, Definition definition) {
        rights.toDesign(readings.current().form(form));
        readings.change();
        return write(readings.current().versions(form).getFirst(), from, definition);
    }

    /**
     * The same, unless somebody else changed the form since.
     *
     * @param read number and revision of the latest version as it was read, {@code 2.0}
     */
    FormVersion change(FormId form, String read, LocalDate from, Definition definition) {
        rights.toDesign(readings.current().form(form));
        readings.change();
        var latest = readings.current().versions(form).getFirst();
        if (!read.equals(latest.read())) {
            throw FORM_CHANGED_MEANWHILE.refuse(latest.version().form().code());
        }
        return write(latest, from, definition);
    }

    private FormVersion write(Dated latest, LocalDate from, Definition definition) {
        var sound = sound(definition);
        var form = latest.version().form();
        boolean replaced = replaces(latest.version(), from);
        int number = latest.version().number() + (replaced ? 0 : 1);
        var version = new FormVersion(form, number, from, sound);
        later(version);
        if (replaced) {
            store.replace(version, chronicle.by(), chronicle.now());
        } else {
            store.add(version, chronicle.by(), chronicle.now());
        }
        readings.changed();
        chronicle.record(
                readings.current().form(form.id()),
                replaced ? "FORM_VERSION_REPLACED" : "FORM_VERSION_ADDED",
                Map.of("version", String.valueOf(number), "from", from.toString()));
        return version;
    }

    private void later(FormVersion version) {
        var before = before(version);
        if (before.isPresent() && !version.from().isAfter(before.get().from())) {
            throw VERSION_NOT_LATER.refuse(before.get().from());
        }
    }

    private Optional<FormVersion> before(FormVersion version) {
        return readings.current().versions(version.form().id()).stream()
                .map(Dated::version)
                .filter(earlier -> earlier.number() < version.number())
                .findFirst();
    }

    /**
     * Whether a change from that day takes the place of the latest version: nothing that it answers for has begun, and
     * nothing that it alone answers for, before that day, would be left without a form.
     */
    boolean replaces(FormVersion latest, LocalDate from) {
        return readings.current().assignments(latest.form().id()).stream().noneMatch(assignment -> {
            var since = later(latest.from(), assignment.from());
            var first = Schedule.firstEnding(assignment.rhythm(), since)
                    .filter(period -> readings.current()
                            .asked(assignment, period)
                            .filter(asked -> asked.version().number() == latest.number())
                            .isPresent());
            return first.filter(period -> !period.firstDay().isAfter(chronicle.today())
                            || period.lastDay().isBefore(from))
                    .isPresent();
        });
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Definition sound(Definition typed) {
        var definition = Clean.definition(typed);
        var flaws = soundness.flaws(definition);
        if (!flaws.isEmpty()) {
            var flaw = flaws.getFirst();
            throw DEFINITION_UNSOUND.refuse(place(flaw), sentence(flaw));
        }
        return definition;
    }

    private String place(Flaw flaw) {
        return texts.of("forms.place." + flaw.place().kind(), flaw.place().numbers());
    }

    private String sentence(Flaw flaw) {
        return texts.of("forms.flaw." + flaw.kind(), flaw.details().toArray());
    }

    /** Nobody is asked any more for periods that end after today, until it is taken up again. */
    void retire(FormId form, boolean retired) {
        var kept = readings.current().form(form);
        rights.toDesign(kept);
        if (kept.form().retired() == retired) {
            return;
        }
        readings.change();
        store.retire(form, retired ? chronicle.today() : null);
        readings.changed();
        chronicle.record(kept, retired ? "FORM_RETIRED" : "FORM_TAKEN_UP", Map.of());
    }
}
