package vn.gandan.mail.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.access.Account;

/** The outbox as its page shows it: what is stuck, what waits, what was sent today; the first of each. */
public record Overview(boolean configured, Count count, List<Row> stuck, List<Row> waiting, List<Row> sent) {

    static final int LONGEST = 50;

    /** A letter and whom it is for; the account is missing once it is closed. */
    public record Row(Envelope letter, @Nullable Account to) {}

    /** How many wait, are stuck, and were sent today. */
    public record Count(int waiting, int stuck, int sent) {}

    public boolean empty() {
        return stuck.isEmpty() && waiting.isEmpty() && sent.isEmpty();
    }
}
