package vn.gandan.filings;

import static vn.gandan.filings.FilingsError.AMENDMENT_NEEDS_REASON;
import static vn.gandan.filings.FilingsError.FILING_LOCKED;
import static vn.gandan.filings.FilingsError.NOT_APPROVED_YET;
import static vn.gandan.filings.FilingsError.NOT_AWAITING_APPROVAL;
import static vn.gandan.filings.FilingsError.NOT_YOURS_TO_APPROVE;
import static vn.gandan.filings.FilingsError.NOT_YOURS_TO_TAKE_BACK;
import static vn.gandan.filings.FilingsError.ONLY_LOCKED_IS_AMENDED;
import static vn.gandan.filings.FilingsError.OWN_FILING;
import static vn.gandan.filings.FilingsError.RETURN_NEEDS_REASON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Route;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;
import vn.gandan.shared.Actor;

/**
 * One unit's form for one period (phiếu báo cáo). Immutable: each step returns the next state.
 *
 * @param formVersion number of the form's version that it was filled in on
 * @param approvedAt the last level that approved it; null before the first did
 * @param reason why the whole was returned or amended
 * @param returned why single figures were returned; those do not count until they are sent again
 * @param remarks what the unit says about unusual figures
 * @param sending who sent it last and when, and when it was sent for the first time; null before that
 * @param version for the check that nobody wrote meanwhile; 0 where nothing was written yet
 */
public record Filing(
        FilingKey key,
        int formVersion,
        Status status,
        @Nullable Level approvedAt,
        @Nullable String reason,
        Map<Cell, String> returned,
        Map<Cell, String> remarks,
        @Nullable Sending sending,
        @Nullable Instant savedAt,
        int version) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Chưa nhập, đang nhập, đã gửi chờ duyệt, trả lại để sửa, đã duyệt, đã khóa. */
    public enum Status {
        BLANK,
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED,
        LOCKED
    }

    /** Who sent it last and when; whether it was in time is told by the first time. */
    public record Sending(Actor by, Instant at, Instant first) {}

    public Filing {
        returned = Map.copyOf(returned);
        remarks = Map.copyOf(remarks);
    }

    /** Nothing was written in it yet. */
    public static Filing blank(FilingKey key, int formVersion) {
        return new Filing(key, formVersion, Status.BLANK, null, null, Map.of(), Map.of(), null, null, 0);
    }

    /** Whether its figures have been sent and count. */
    public boolean sent() {
        return status == Status.SUBMITTED || status == Status.APPROVED || status == Status.LOCKED;
    }

    public boolean locked() {
        return status == Status.LOCKED;
    }

    /** Nobody but by amendment changes what is locked. */
    public Filing open() {
        if (locked()) {
            throw FILING_LOCKED.refuse();
        }
        return this;
    }

    /** Something was typed in it; what was sent before still counts as it was. */
    public Filing save(Map<Cell, String> said, Instant at) {
        open();
        var next = status == Status.BLANK ? Status.DRAFT : status;
        return new Filing(key, formVersion, next, approvedAt, reason, returned, remarked(said), sending, at, version);
    }

    /** An empty remark takes the former one out. */
    private Map<Cell, String> remarked(Map<Cell, String> said) {
        var all = new HashMap<>(remarks);
        said.forEach((cell, words) -> {
            if (words.isBlank()) {
                all.remove(cell);
            } else {
                all.put(cell, words.strip());
            }
        });
        return all;
    }

    /** All of it was sent: it waits for approval from the first level on, or for nobody's where none looks at it. */
    public Filing send(Route route, int onVersion, Actor by, Instant at) {
        open();
        var next = approvers(route).isEmpty() ? Status.APPROVED : Status.SUBMITTED;
        return new Filing(
                key,
                onVersion,
                next,
                null,
                null,
                Map.of(),
                remarks,
                sentNow(by, at),
                savedAt == null ? at : savedAt,
                version);
    }

    private Sending sentNow(Actor by, Instant at) {
        return new Sending(by, at, sending == null ? at : sending.first());
    }

    /** Figures of it came by another way, but not all that it asks for. */
    public Filing fillPartly(Collection<Cell> cells, Instant at) {
        open();
        var still = new HashMap<>(returned);
        still.keySet().removeAll(cells);
        var next = status == Status.RETURNED ? status : Status.DRAFT;
        return new Filing(key, formVersion, next, null, reason, still, remarks, sending, at, version);
    }

    /** The level that has to approve next; empty where it waits for nobody. */
    public Optional<Level> awaits(Route route) {
        return awaits(status, approvedAt, key.unit().level(), route);
    }

    /** The same for filings of units of a level that are counted together. */
    public static Optional<Level> awaits(Status status, @Nullable Level approvedAt, Level unit, Route route) {
        if (status != Status.SUBMITTED && status != Status.APPROVED) {
            return Optional.empty();
        }
        var levels = route.approvers().stream().filter(unit::below).toList();
        int approved = approvedAt == null ? -1 : levels.indexOf(approvedAt);
        return levels.stream().skip(approved + 1L).findFirst();
    }

    /** Levels above its own unit that approve, nearest first. */
    public List<Level> approvers(Route route) {
        return route.approvers().stream()
                .filter(level -> key.unit().level().below(level))
                .toList();
    }

    public boolean approvedByAll(Route route) {
        return status == Status.APPROVED && awaits(route).isEmpty();
    }

    public Filing approve(Level level, Route route, Actor by) {
        if (status != Status.SUBMITTED && status != Status.APPROVED) {
            throw NOT_AWAITING_APPROVAL.refuse();
        }
        if (!awaits(route).equals(Optional.of(level))) {
            throw (awaits(route).isEmpty() ? NOT_AWAITING_APPROVAL : NOT_YOURS_TO_APPROVE).refuse();
        }
        if (route.fourEyes() && sentBy(by)) {
            throw OWN_FILING.refuse();
        }
        return with(Status.APPROVED, level, reason, returned);
    }

    /** Approved by mistake: it waits for the level again, as long as the next one has not approved it. */
    public Filing takeBack(Level level, Route route) {
        open();
        if (status != Status.APPROVED || approvedAt != level) {
            throw NOT_YOURS_TO_TAKE_BACK.refuse();
        }
        var levels = approvers(route);
        int before = levels.indexOf(level) - 1;
        return before < 0
                ? with(Status.SUBMITTED, null, reason, returned)
                : with(Status.APPROVED, levels.get(before), reason, returned);
    }

    private boolean sentBy(Actor actor) {
        return sending != null
                && sending.by().account() != null
                && sending.by().account().equals(actor.account());
    }

    /** Whether the level looks at it, or stands above all that do. */
    public boolean judgedAt(Level level, Route route) {
        return key.unit().level().below(level)
                && approvers(route).stream().anyMatch(each -> each == level || each.below(level));
    }

    /** Back to the unit, as a whole for one reason or with a reason for each figure that is wrong. */
    public Filing sendBack(String why, Map<Cell, String> cells) {
        if (status == Status.LOCKED) {
            throw FILING_LOCKED.refuse();
        }
        if (status != Status.SUBMITTED && status != Status.APPROVED) {
            throw NOT_AWAITING_APPROVAL.refuse();
        }
        if (cells.isEmpty() ? why.isBlank() : cells.containsValue("")) {
            throw RETURN_NEEDS_REASON.refuse();
        }
        return with(Status.RETURNED, null, why.isBlank() ? null : why.strip(), cells);
    }

    /** Figures that it shares with another form were returned there. */
    public Filing lose(Map<Cell, String> cells) {
        open();
        if (!sent() && status != Status.RETURNED) {
            return this;
        }
        var all = new HashMap<>(returned);
        all.putAll(cells);
        return with(Status.RETURNED, null, reason, all);
    }

    /** Whether the level locks and amends it: the last that approves, or one above. */
    public boolean lockedBy(Level level, Route route) {
        var levels = approvers(route);
        return key.unit().level().below(level)
                && (levels.isEmpty()
                        || levels.getLast() == level
                        || levels.getLast().below(level));
    }

    public Filing lock(Route route) {
        if (status == Status.LOCKED) {
            return this;
        }
        if (!approvedByAll(route)) {
            throw NOT_APPROVED_YET.refuse();
        }
        return with(Status.LOCKED, approvedAt, reason, returned);
    }

    /** Locked figures were corrected; it stays locked. */
    public Filing amend(String why) {
        if (why.isBlank()) {
            throw AMENDMENT_NEEDS_REASON.refuse();
        }
        if (status != Status.LOCKED) {
            throw ONLY_LOCKED_IS_AMENDED.refuse();
        }
        return with(Status.LOCKED, approvedAt, why.strip(), returned);
    }

    /** The day on which it was sent for the first time; null where it never was. */
    public @Nullable LocalDate firstSentOn() {
        return sending == null ? null : sending.first().atZone(VIETNAM).toLocalDate();
    }

    /** Sent for the first time after the day it was due. */
    public boolean late(LocalDate due) {
        var first = firstSentOn();
        return first != null && first.isAfter(due);
    }

    /** The same, with its unit as of another day. */
    public Filing of(FilingKey same) {
        return new Filing(same, formVersion, status, approvedAt, reason, returned, remarks, sending, savedAt, version);
    }

    /** As its row stands in the given version. */
    public Filing version(int written) {
        return new Filing(key, formVersion, status, approvedAt, reason, returned, remarks, sending, savedAt, written);
    }

    private Filing with(Status next, @Nullable Level approved, @Nullable String why, Map<Cell, String> cells) {
        return new Filing(key, formVersion, next, approved, why, cells, remarks, sending, savedAt, version);
    }
}
