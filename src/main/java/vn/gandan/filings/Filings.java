package vn.gandan.filings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gandan.duties.DutyId;
import vn.gandan.forms.Asked;
import vn.gandan.forms.FormId;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;

/** Forms filled in by units, step by step. What was sent counts in every total at once; what was returned does not. */
public interface Filings {

    /**
     * The filing's key; refused where the unit is not asked for the form in that period, the period has not begun, or the
     * unit is out of the caller's sight.
     */
    FilingKey key(String unit, String form, String period);

    /** The filing with everything on it; one in which nothing was written yet is blank. */
    Sheet sheet(FilingKey key);

    /** Many at once, in the order asked for, in a few statements for each form and period. */
    List<Sheet> sheets(Collection<FilingKey> keys);

    /** What happened to the filing, the latest first. */
    List<Step> history(FilingKey key);

    /**
     * Keeps what was typed, without sending it, valid or not. Different fields that two people typed at once are both kept;
     * refused where somebody else wrote something else in one of these fields since that version.
     */
    Sheet save(FilingKey key, Entry entry, int version);

    /**
     * Sends the filing: its figures count from now on. What was typed is kept but nothing sent while anything is left to be
     * mended or explained; the sheet's findings tell what.
     *
     * @param sending its own identifier: sending it again changes nothing
     */
    Sheet send(FilingKey key, Entry entry, UUID sending, int version);

    /** How {@link #sendAll} would find the filings; nothing is kept. */
    List<Sheet> judge(Map<FilingKey, Entry> entries);

    /**
     * Sends many filings of files at once, in the order of the map, each judged by itself: one with findings is not sent, and
     * nothing of it is kept.
     */
    List<Outcome> sendAll(Map<FilingKey, Entry> entries, UUID sending);

    /** Keeps what files say as drafts, valid or not, each by itself; where somebody typed meanwhile, the file's fields go. */
    List<Outcome> saveAll(Map<FilingKey, Entry> entries);

    /** Approves for the caller's level; each filing by itself. */
    List<Outcome> approve(Collection<FilingKey> keys);

    /** The same for filings as they were looked at: one in which somebody wrote since that version is not approved. */
    List<Outcome> approve(Map<FilingKey, Integer> seen);

    /** Takes back approvals of the caller's level, as long as the next one has not approved. */
    List<Outcome> takeBack(Collection<FilingKey> keys);

    /**
     * Returns a filing, or single figures of it with a reason each (an empty one stands for the general reason); what is
     * returned does not count until it is sent again.
     */
    Filing sendBack(FilingKey key, String reason, Map<Cell, String> cells, int version);

    /** No figure of the filings changes any more but by {@link #amend}; what is locked already stays so. */
    List<Outcome> lock(Collection<FilingKey> keys);

    /** Corrects locked figures, with the reason for which both values are kept. */
    Filing amend(FilingKey key, Map<Cell, BigDecimal> values, String reason, UUID sending);

    /**
     * The filing of everybody under the root who is asked for the form for the period, whichever assignment asks, in
     * Vietnamese order of the units; blank ones too.
     */
    List<Filing> of(Asked asked, Unit root);

    /** The filings of units below a root, counted by how they stand; those in which nothing was written are not among them. */
    List<Count> counts(Asked asked, Unit root);

    /** What is still owed for it, by the unit that is asked, as far as the caller sees. */
    Map<UnitId, DutyId> owed(Asked asked);

    /** When the units under a root sent the form last, for whichever period; those that never did are absent. */
    Map<UnitId, Instant> lastSent(FormId form, Unit root);

    /**
     * How the units of a level under the root kept to what was asked of everybody under them, for the form and rhythm of what
     * is asked, all the periods together.
     */
    List<Statistics> statistics(Unit root, Level level, Asked asked, Collection<Period> periods);

    /** The level at which the caller approves and locks; empty where she does neither. */
    Optional<Level> judgingLevel();
}
