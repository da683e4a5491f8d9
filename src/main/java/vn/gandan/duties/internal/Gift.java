package vn.gandan.duties.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.access.Account;
import vn.gandan.duties.Rule;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;

/**
 * The page on which a duty is given: what was typed, whom it would reach, when it would be due and why.
 *
 * @param giver null while a reader without a unit of her own has not named one
 * @param explanation null while the date cannot be told yet
 * @param mistakes by the name of the field
 */
public record Gift(
        Giving typed,
        @Nullable Unit giver,
        boolean ownUnit,
        List<Recipient> recipients,
        Map<Level, Integer> below,
        List<Account> people,
        List<Rule> rules,
        @Nullable String explanation,
        LocalDate today,
        Map<String, String> mistakes) {

    /** A unit that was found or chosen. */
    public record Recipient(Unit unit, String place, boolean leads, boolean supports) {}

    public @Nullable String mistake(String field) {
        return mistakes.get(field);
    }
}
