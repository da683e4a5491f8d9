package vn.gandan.duties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Texts;

/** Says in one sentence how a due date came about: term, start, what did not count, extensions, and by which law. */
final class Explanation {

    private final Texts text;
    private final DueDate due;
    private final Clock clock;
    private final @Nullable Basis basis;

    Explanation(Texts text, DueDate due, @Nullable Basis basis) {
        this.text = text;
        this.due = due;
        this.clock = due.clock();
        this.basis = basis;
    }

    String sentence() {
        var parts = new ArrayList<String>();
        parts.add(beginning());
        parts.addAll(daysOff());
        parts.addAll(pauses());
        parts.addAll(extensions());
        parts.addAll(roll());
        parts.addAll(law());
        return String.join("; ", parts) + ".";
    }

    private String beginning() {
        var day = due.day();
        if (day != null) {
            return text.of("duties.due.is", day, count());
        }
        var open = clock.pauses().getLast();
        return text.of("duties.due.stands", count(), open.from(), because(open.reason(), open.document()));
    }

    /** "10 ngày làm việc kể từ ngày thụ lý 04/11/2026 (không tính ngày này)", "là ngày đã ấn định". */
    private String count() {
        var term = clock.term();
        if (term != null) {
            var words = text.of("duties.term." + term.unit().name(), term.amount());
            return text.of("duties.due.from", words, trigger(), clock.start());
        }
        var fixed = Objects.requireNonNull(clock.fixedDay());
        return fixed.equals(due.day()) ? text.of("duties.due.fixed") : text.of("duties.due.fixed.moved", fixed);
    }

    /** The law's own word for the event is Vietnamese; an English reader gets the day alone. */
    private String trigger() {
        var event = basis == null ? null : basis.trigger();
        return event == null ? text.of("duties.due.day") : event;
    }

    /** Weekends as a number, holidays by name. */
    private List<String> daysOff() {
        var named = new LinkedHashMap<String, List<Skipped>>();
        for (var day : due.skipped()) {
            if (day.cause() != Cause.PAUSE && !rolledOver(day)) {
                named.computeIfAbsent(group(day), none -> new ArrayList<>()).add(day);
            }
        }
        var said = named.entrySet().stream()
                .map(group -> days(group.getKey(), group.getValue()))
                .toList();
        return said.isEmpty() ? List.of() : List.of(text.of("duties.due.skipped", listed(said)));
    }

    private boolean rolledOver(Skipped day) {
        var limit = due.limit();
        return limit != null && !day.first().isBefore(limit);
    }

    private String group(Skipped day) {
        return day.cause().weekend() ? "" : name(day);
    }

    private String days(String name, List<Skipped> days) {
        if (name.isEmpty()) {
            return text.of("duties.due.weekends", days.size());
        }
        return days.size() == 1
                ? text.of("duties.due.holiday", name, days.getFirst().first())
                : text.of("duties.due.holidays", name, days.size());
    }

    /** As inside a sentence: "Chiến thắng 30/4", "nghỉ bù Giỗ Tổ Hùng Vương", "Thứ Bảy". */
    private String name(Skipped day) {
        boolean ownWords = day.cause() == Cause.DECIDED || day.cause() == Cause.IN_LIEU;
        if (text.english() || !ownWords) {
            return text.of("duties.off." + day.cause().name());
        }
        return day.why().replaceFirst("^Ngày ", "").replaceFirst("^Nghỉ ", "nghỉ ");
    }

    private String listed(List<String> said) {
        if (said.size() == 1) {
            return said.getFirst();
        }
        return String.join(", ", said.subList(0, said.size() - 1)) + " " + text.of("duties.due.and") + " "
                + said.getLast();
    }

    private List<String> pauses() {
        if (due.day() == null) {
            return List.of();
        }
        return due.skipped().stream()
                .filter(skipped -> skipped.cause() == Cause.PAUSE)
                .map(this::pause)
                .toList();
    }

    private String pause(Skipped days) {
        var pause = clock.pauses().stream()
                .filter(one -> one.over(days.first()))
                .findFirst()
                .orElseThrow();
        return text.of(
                days.days() == 1 ? "duties.due.pause.day" : "duties.due.pause.days",
                days.days(),
                days.first(),
                days.last(),
                because(pause.reason(), pause.document()));
    }

    private List<String> extensions() {
        var said = new ArrayList<String>();
        for (int step = 1; step < due.limits().size(); step++) {
            var extension = clock.extensions().get(step - 1);
            var before = due.limits().get(step - 1);
            var after = due.limits().get(step);
            said.add(text.of(
                    before.equals(after) ? "duties.due.unchanged" : "duties.due.extended",
                    before,
                    after,
                    because(extension.reason(), extension.document())));
        }
        return said;
    }

    private String because(String reason, @Nullable String document) {
        return document == null || document.isBlank()
                ? text.of("duties.due.reason", reason)
                : text.of("duties.due.documented", reason, document);
    }

    private List<String> roll() {
        var limit = due.limit();
        if (limit == null || limit.equals(due.day())) {
            return List.of();
        }
        var off = due.skipped().stream()
                .filter(skipped -> skipped.first().equals(limit))
                .findFirst()
                .orElseThrow();
        var name = off.cause().weekend() ? name(off) : text.of("duties.due.rolled.off", name(off));
        return List.of(text.of("duties.due.rolled", limit, name));
    }

    private List<String> law() {
        if (basis == null) {
            return List.of();
        }
        var citation = text.of("duties.due.by", basis.citation());
        return basis.confirmed()
                ? List.of(citation)
                : Stream.of(citation, text.of("duties.due.unconfirmed")).toList();
    }
}
