package vn.gandan.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.UnitId;

/**
 * A paper of the register (văn bản), of the Party or the State. Its symbol is canonical; {@code written} is how somebody
 * typed it where that had to be put right. One without a number, or without a date, says so instead of inventing it.
 *
 * @param unit that issued it; none for the centre
 * @param path of that unit then; {@code /0/} for the centre
 * @param type abbreviation of its kind: NQ, CT, KH
 * @param run what its number counts in: the committee's term (Party) or the year (State)
 * @param body who issued it, as the paper says
 * @param origin from where we know of it, where nobody had the paper itself
 */
public record Document(
        DocumentId id,
        @Nullable UnitId unit,
        String path,
        Tier tier,
        String system,
        String type,
        @Nullable String number,
        String issuers,
        String run,
        @Nullable String symbol,
        @Nullable String written,
        String body,
        String title,
        @Nullable String signer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate endedOn,
        @Nullable String endedWhy,
        @Nullable String origin,
        boolean withdrawn,
        int version) {

    /** The centre's place, which everybody reads. */
    public static final String CENTRE = "/0/";

    /** Chưa có hiệu lực, còn hiệu lực, đã được sửa đổi, đã được thay thế, hết hiệu lực, chưa rõ ngày. */
    public enum State {
        NOT_YET,
        IN_FORCE,
        AMENDED,
        REPLACED,
        ENDED,
        UNKNOWN
    }

    /** A paper that does something to this one, and since when; the day is unknown where the source gives none. */
    public record Change(LinkKind kind, @Nullable LocalDate since) {}

    /** It is known by another spelling of its symbol too. */
    public Document alsoWritten(@Nullable String other) {
        return other == null ? this : withWritten(written == null ? other : written + "; " + other);
    }

    public Document noLongerWritten(@Nullable String other) {
        if (other == null || written == null) {
            return this;
        }
        var rest = Stream.of(written.split("; ", -1))
                .filter(each -> !each.equals(other))
                .collect(Collectors.joining("; "));
        return withWritten(rest.isEmpty() ? null : rest);
    }

    private Document withWritten(@Nullable String spelling) {
        return new Document(
                id,
                unit,
                path,
                tier,
                system,
                type,
                number,
                issuers,
                run,
                symbol,
                spelling,
                body,
                title,
                signer,
                issuedOn,
                effectiveOn,
                endedOn,
                endedWhy,
                origin,
                withdrawn,
                version);
    }

    /** What is written of it is put right. */
    public Document edited(
            String newTitle,
            String newBody,
            String newRun,
            @Nullable String newSigner,
            @Nullable LocalDate newIssuedOn,
            @Nullable LocalDate newEffectiveOn) {
        return new Document(
                id,
                unit,
                path,
                tier,
                system,
                type,
                number,
                issuers,
                newRun,
                symbol,
                written,
                newBody,
                newTitle,
                newSigner,
                newIssuedOn,
                newEffectiveOn,
                endedOn,
                endedWhy,
                origin,
                withdrawn,
                version);
    }

    /** Without a day it is in force again. */
    public Document ended(@Nullable LocalDate day, @Nullable String why) {
        return new Document(
                id,
                unit,
                path,
                tier,
                system,
                type,
                number,
                issuers,
                run,
                symbol,
                written,
                body,
                title,
                signer,
                issuedOn,
                effectiveOn,
                day,
                why,
                origin,
                withdrawn,
                version);
    }

    /** As somebody read it: whoever changed it since was first. */
    public Document asOf(int readVersion) {
        return new Document(
                id,
                unit,
                path,
                tier,
                system,
                type,
                number,
                issuers,
                run,
                symbol,
                written,
                body,
                title,
                signer,
                issuedOn,
                effectiveOn,
                endedOn,
                endedWhy,
                origin,
                withdrawn,
                readVersion);
    }

    /** From which day it counts: its own day of effect, else the day of issue. */
    public @Nullable LocalDate since() {
        return effectiveOn == null ? issuedOn : effectiveOn;
    }

    /** What it was on a day, by its own dates and by what later papers did to it. */
    public State state(LocalDate on, List<Change> changes) {
        if (endedOn != null && !endedOn.isAfter(on)) {
            return State.ENDED;
        }
        if (changed(LinkKind.REPLACES, on, changes)) {
            return State.REPLACED;
        }
        if (since() == null) {
            return State.UNKNOWN;
        }
        if (since().isAfter(on)) {
            return State.NOT_YET;
        }
        return changed(LinkKind.AMENDS, on, changes) ? State.AMENDED : State.IN_FORCE;
    }

    private static boolean changed(LinkKind kind, LocalDate on, List<Change> changes) {
        return changes.stream()
                .anyMatch(change -> change.kind() == kind
                        && change.since() != null
                        && !change.since().isAfter(on));
    }

    /** Existed on a day for certain; of a paper without a date nobody can tell. */
    public boolean issuedBy(LocalDate on) {
        return issuedOn != null && !issuedOn.isAfter(on);
    }
}
