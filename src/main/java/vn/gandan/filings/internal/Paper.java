package vn.gandan.filings.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Sheet;
import vn.gandan.filings.Step;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Change;

/**
 * A filing as its page shows it.
 *
 * @param lineage from the province down to the unit itself
 * @param approver the unit that looks at it first; null where nobody does
 * @param amended what was corrected after the lock, the latest first
 * @param sending identifier under which this page sends
 * @param reopens approved, so that it is only read until she asks to change it all the same
 * @param tried somebody asked to send it, so that what is missing is told beside its field
 * @param sorry why it could not be sent as a whole
 */
public record Paper(
        Sheet sheet,
        List<Unit> lineage,
        @Nullable Unit approver,
        List<PaperPart> parts,
        List<Step> steps,
        List<Change> amended,
        LocalDate today,
        UUID sending,
        boolean writable,
        boolean reopens,
        boolean amends,
        boolean tried,
        @Nullable String sorry) {

    public Filing filing() {
        return sheet.filing();
    }

    public FilingKey key() {
        return sheet.filing().key();
    }

    public List<PaperLine> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    public int filled() {
        return (int) lines().stream().filter(PaperLine::filled).count();
    }

    public int all() {
        return lines().size();
    }

    /** What still has to be filled in. */
    public List<PaperLine> left() {
        return lines().stream()
                .filter(line -> line.line().field().required() && !line.filled())
                .toList();
    }

    public List<PaperLine> returned() {
        return lines().stream().filter(line -> line.line().returned() != null).toList();
    }

    /** Lines on which something has to be mended or explained, or two people differ. */
    public List<PaperLine> wrong() {
        return lines().stream().filter(PaperLine::wrong).toList();
    }

    public List<PaperLine> clashing() {
        return lines().stream().filter(line -> line.clash() != null).toList();
    }

    /** How the unit that looks at it first is called within a sentence: "xã", "phường", "tỉnh". */
    public String approverWord() {
        return approver == null ? "" : approver.shortKind();
    }

    public String name(Cell cell) {
        return lines().stream()
                .filter(line -> line.line().field().cell().equals(cell))
                .findFirst()
                .map(line -> line.line().name())
                .orElse(cell.toString());
    }

    /** Something was typed that is not sent yet. */
    public boolean unsent() {
        return lines().stream().anyMatch(line -> line.line().typed() != null);
    }

    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, sheet.asked().due());
    }

    /** Not sent, and its day has passed. */
    public boolean overdue() {
        return !filing().sent() && daysLeft() < 0;
    }
}
