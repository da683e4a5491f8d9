package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Tier;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;

/**
 * One unit of a cascade's tree on a day, and what stands under it. One that neither owes nor issued a paper has no standing
 * and only holds its branch together.
 *
 * @param evidence what it told in its own words, where no paper shows it
 */
public record CascadeNode(
        Unit unit,
        @Nullable Standing standing,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate issuedOn,
        @Nullable Paper paper,
        @Nullable String evidence,
        List<Below> below) {

    /** The paper by which a unit carries the directive out. */
    public record Paper(
            DocumentId id,
            Tier tier,
            @Nullable String symbol,
            String type,
            String title,
            String body,
            @Nullable LocalDate issuedOn) {}

    /** How many units of a level under it owe or issued a paper, and how many have one: xã 15/17. */
    public record Below(Level level, int issued, int units) {

        public boolean complete() {
            return issued == units;
        }
    }

    public boolean missing() {
        return standing != null && !standing.done();
    }

    /** Nothing is missing here or under it. */
    public boolean complete() {
        return !missing() && below.stream().allMatch(Below::complete);
    }

    public long daysAfter(LocalDate directive) {
        return ChronoUnit.DAYS.between(directive, Objects.requireNonNull(issuedOn));
    }

    public long daysLate(LocalDate on) {
        return ChronoUnit.DAYS.between(Objects.requireNonNull(dueOn), on);
    }

    public long daysLeft(LocalDate on) {
        return ChronoUnit.DAYS.between(on, Objects.requireNonNull(dueOn));
    }
}
