package vn.gandan.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A duty one step further, and what its history says of that step. */
public record Advance(
        Duty duty,
        DutyEvent.Kind kind,
        @Nullable String words,
        @Nullable String document,
        @Nullable LocalDate day) {

    public static Advance start(Duty duty) {
        return new Advance(duty.start(), DutyEvent.Kind.STARTED, null, null, null);
    }

    public static Advance done(Duty duty, Evidence evidence) {
        return new Advance(duty.done(evidence), DutyEvent.Kind.DONE, evidence.label(), null, evidence.on());
    }

    public static Advance accept(Duty duty) {
        return new Advance(duty.accept(), DutyEvent.Kind.ACCEPTED, null, null, null);
    }

    public static Advance sendBack(Duty duty, String reason) {
        return new Advance(duty.sendBack(reason), DutyEvent.Kind.RETURNED, reason, null, null);
    }

    public static Advance extend(Duty duty, Extension extension) {
        return new Advance(
                duty.extend(extension, null),
                DutyEvent.Kind.EXTENDED,
                extension.reason(),
                extension.document(),
                extension.day());
    }
}
