package vn.gandan.mail.internal;

import static vn.gandan.mail.internal.MailError.LETTER_NOT_STUCK;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter in the outbox and how far it has come. Immutable: each step returns the next state. */
public record Envelope(
        LetterId id,
        String path,
        long account,
        String subject,
        @Nullable String text,
        State state,
        int attempts,
        Instant writtenAt,
        Instant dueAt,
        @Nullable Instant triedAt,
        @Nullable Instant sentAt,
        @Nullable Trouble trouble,
        @Nullable String answer) {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));

    /** How long to wait after the first, the second, any later failure in a row. */
    static Duration pause(int failures) {
        return PAUSES.get(Math.min(failures, PAUSES.size()) - 1);
    }

    /** A postman has it in hand and is about to talk to the server. */
    Envelope taken(Instant now) {
        return with(State.SENDING, attempts + 1, dueAt, now, null, trouble, answer);
    }

    /** What came of the attempt; of an earlier one, or after a person has decided, it says nothing any more. */
    Envelope after(int attempt, Outcome outcome, Instant now) {
        if (attempt != attempts || !state.underWay()) {
            return this;
        }
        var next = outcome.state() == State.WAITING ? now.plus(pause(attempts)) : dueAt;
        var sent = outcome.state() == State.SENT ? now : null;
        return with(outcome.state(), attempts, next, triedAt, sent, outcome.trouble(), outcome.answer());
    }

    /** The program that took it has stopped, nobody knows before or after it reached the server. */
    Envelope abandoned() {
        return with(State.UNSURE, attempts, dueAt, triedAt, null, Trouble.STOPPED, null);
    }

    /** A person wants it sent again. */
    Envelope again(int seen, Instant now) {
        mustBeStuck(seen);
        return with(State.WAITING, attempts, now, triedAt, null, trouble, answer);
    }

    /** A person knows that it arrived, or that it need not. */
    Envelope closed(int seen) {
        mustBeStuck(seen);
        return with(State.CLOSED, attempts, dueAt, triedAt, null, trouble, answer);
    }

    private void mustBeStuck(int seen) {
        if (!state.stuck() || seen != attempts) {
            throw LETTER_NOT_STUCK.refuse(id);
        }
    }

    private Envelope with(
            State next,
            int tried,
            Instant due,
            @Nullable Instant triedAt,
            @Nullable Instant sentAt,
            @Nullable Trouble trouble,
            @Nullable String answer) {
        boolean over = next == State.SENT || next == State.CLOSED;
        return new Envelope(
                id,
                path,
                account,
                subject,
                over ? null : text,
                next,
                tried,
                writtenAt,
                due,
                triedAt,
                sentAt,
                trouble,
                answer);
    }
}
