package vn.gandan.mail.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.VietnameseText;

/** What came of one attempt; without trouble the server took the letter. */
record Outcome(@Nullable Trouble trouble, @Nullable String answer) {

    private static final int LONGEST = 300;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    static final Outcome SENT = new Outcome(null, null);

    Outcome {
        answer = answer == null ? null : brief(answer);
    }

    static Outcome of(Trouble trouble) {
        return new Outcome(trouble, null);
    }

    State state() {
        return trouble == null ? State.SENT : trouble.leadsTo();
    }

    boolean ofTheServer() {
        return trouble != null && trouble.ofTheServer();
    }

    private static @Nullable String brief(String answer) {
        String line = BLANKS.matcher(VietnameseText.nfc(answer)).replaceAll(" ").strip();
        String brief = line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
        return brief.isEmpty() ? null : brief;
    }
}
