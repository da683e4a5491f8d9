package vn.gandan.workbooks.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an uploaded workbook would do (xem trước): nothing of it is kept yet. */
public final class Trial {

    /** What a page shows; a copy of the workbook has the others marked. */
    private static final int SHOWN = 300;

    private final Filled filled;
    private final Place place;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final List<Fault> faults = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private Counts counts = Counts.NONE;
    private int blocking;
    private int asking;
    private int changed;
    private int formulas;
    private @Nullable String address;

    Trial(Filled filled, Place place) {
        this.filled = filled;
        this.place = place;
    }

    void strays(List<Fault> some) {
        some.forEach(this::add);
    }

    void add(Judged judged) {
        verdicts.merge(judged.verdict(), 1, Integer::sum);
        counts = counts.and(judged.counts());
        judged.faults().forEach(this::add);
        changed += judged.changes().size();
        judged.changes().stream().limit(SHOWN - changes.size()).forEach(changes::add);
        formulas += (int) judged.row().figures().values().stream()
                .filter(said -> said.oddity() == Oddity.FORMULA)
                .count();
        address = judged.before().key().address();
    }

    private void add(Fault fault) {
        if (fault.blocks()) {
            blocking++;
        } else {
            asking++;
        }
        if (faults.size() < SHOWN) {
            faults.add(fault);
        }
    }

    public Filled filled() {
        return filled;
    }

    public Place place() {
        return place;
    }

    public int units(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** Units of which there is anything to keep. */
    public int bringing() {
        return units(Verdict.READY) + units(Verdict.FAULTY);
    }

    public Counts counts() {
        return counts;
    }

    public List<Fault> faults() {
        return faults;
    }

    public List<Change> changes() {
        return changes;
    }

    public int blocking() {
        return blocking;
    }

    public int asking() {
        return asking;
    }

    public int moreFaults() {
        return blocking + asking - faults.size();
    }

    public int moreChanges() {
        return changed - changes.size();
    }

    public int formulas() {
        return formulas;
    }

    public boolean old() {
        return filled.version() != place.asked().version().number();
    }

    /** The page of the one filing that it is about. */
    public @Nullable String address() {
        return filled.many() ? null : address;
    }
}
