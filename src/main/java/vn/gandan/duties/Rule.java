package vn.gandan.duties;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule of law about time (quy tắc thời hạn), between the days on which it is in force; an open day is null. The subject
 * and the trigger are Vietnamese as the law says them: "Giải quyết khiếu nại lần đầu", "ngày thụ lý".
 */
public record Rule(
        String code,
        String subject,
        String trigger,
        Kind kind,
        Term term,
        @Nullable Term remoteTerm,
        boolean rollsToWorkingDay,
        @Nullable ExtensionRight extension,
        String citation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean confirmed,
        Severity severity) {

    /** Chậm nhất sau sự kiện, chậm nhất trước sự kiện, ít nhất kể từ sự kiện, mỗi kỳ ít nhất một lần. */
    public enum Kind {
        WITHIN,
        BEFORE,
        AT_LEAST,
        EVERY
    }

    /** What nobody has compared with the law's own text may warn, never block. */
    public boolean blocks() {
        return severity == Severity.HARD && confirmed;
    }

    /** The term where the matter is, which may be in a remote area (vùng sâu, vùng xa, đi lại khó khăn). */
    public Term term(boolean remote) {
        return remote && remoteTerm != null ? remoteTerm : term;
    }

    public Rule withTerm(Term other) {
        return new Rule(
                code,
                subject,
                trigger,
                kind,
                other,
                remoteTerm,
                rollsToWorkingDay,
                extension,
                citation,
                from,
                to,
                confirmed,
                severity);
    }

    /** The last day on which it is in time, where the rule counts back from its event ("ít nhất 7 ngày trước"). */
    public LocalDate latestBefore(LocalDate event) {
        return switch (term.unit()) {
            case MONTH -> event.minusMonths(term.amount());
            case CALENDAR_DAY -> event.minusDays(term.amount());
            case WORKING_DAY -> throw new IllegalStateException(code + " counts working days back");
        };
    }

    public Optional<ExtensionRight> extensionRight() {
        return Optional.ofNullable(extension);
    }

    public Basis basis() {
        return new Basis(trigger, citation, confirmed);
    }
}
