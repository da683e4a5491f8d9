package vn.gandan.reminders.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.gandan.access.Account;
import vn.gandan.shared.Texts;

/** The words of the daily letter: what each thing is, its date, and where to see it. */
@Component
class DigestText {

    // Enough to see what matters; the rest is a number and an address.
    private static final int LINES_A_KIND = 15;

    private final Texts text;
    private final String address;

    DigestText(Texts text, @Value("${gandan.address:}") String address) {
        this.text = text;
        this.address = address.replaceFirst("/+$", "");
    }

    String subject(List<Notice> notices, LocalDate today) {
        long overdue = notices.stream()
                .filter(notice -> notice.kind() == Kind.OVERDUE || notice.kind() == Kind.ESCALATED)
                .count();
        return overdue == 0
                ? text.of("reminders.digest.subject", text.day(today), notices.size())
                : text.of("reminders.digest.subject.overdue", text.day(today), notices.size(), overdue);
    }

    String body(Account account, List<Notice> notices, LocalDate today) {
        var lines = new ArrayList<String>();
        lines.add(text.of("reminders.digest.greeting", account.name()));
        lines.add("");
        var byKind = new EnumMap<Kind, List<Notice>>(Kind.class);
        notices.forEach(notice ->
                byKind.computeIfAbsent(notice.kind(), none -> new ArrayList<>()).add(notice));
        byKind.forEach((kind, told) -> add(lines, kind, told, today));
        lines.add(text.of("reminders.digest.once"));
        if (!address.isEmpty()) {
            lines.add(address + "/work");
        }
        return String.join("\n", lines);
    }

    private void add(List<String> lines, Kind kind, List<Notice> notices, LocalDate today) {
        lines.add(text.of("reminders.kind." + kind.name()) + " (" + notices.size() + ")");
        notices.stream()
                .limit(LINES_A_KIND)
                .map(notice -> "- " + line(notice, today))
                .forEach(lines::add);
        if (notices.size() > LINES_A_KIND) {
            lines.add(text.of("reminders.digest.more", notices.size() - LINES_A_KIND));
        }
        lines.add("");
    }

    private String line(Notice notice, LocalDate today) {
        var line = new StringBuilder(notice.title());
        if (notice.dueOn() != null) {
            line.append(" – ").append(text.of("reminders.due", text.day(notice.dueOn())));
            if (notice.dueOn().isBefore(today)) {
                line.append(", ")
                        .append(text.of(
                                "reminders.late",
                                today.toEpochDay() - notice.dueOn().toEpochDay()));
            }
        }
        if (!address.isEmpty()) {
            line.append("\n  ").append(address).append("/duties/").append(notice.duty());
        }
        return line.toString();
    }
}
