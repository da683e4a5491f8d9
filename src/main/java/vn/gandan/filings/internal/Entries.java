package vn.gandan.filings.internal;

import static vn.gandan.filings.FilingsError.FILING_CHANGED_MEANWHILE;
import static vn.gandan.filings.FilingsError.TOO_MUCH_TYPED;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gandan.filings.Entry;
import vn.gandan.filings.Line;
import vn.gandan.filings.Sheet;
import vn.gandan.indicators.Cell;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.VietnameseText;

/** Brings what somebody wrote together with what stands in the filing by now. */
final class Entries {

    private static final int LONGEST_FIGURE = 60;
    private static final int LONGEST_REMARK = 500;

    private Entries() {}

    /** Fields that hold by now neither what she saw when she began nor what she typed. */
    static Map<Cell, Line> clashes(Sheet now, Entry entry, int version) {
        var clashes = new LinkedHashMap<Cell, Line>();
        if (now.filing().version() == version) {
            return clashes;
        }
        for (var line : now.lines()) {
            var cell = line.field().cell();
            var typed = entry.typed().get(cell);
            var seen = entry.seen().get(cell);
            boolean changed = seen == null ? line.filled() : !same(seen, line.text());
            if (typed != null && changed && !same(typed, line.text())) {
                clashes.put(cell, line);
            }
        }
        return clashes;
    }

    /** The same filing with the entry on it; what equals the figure that counts does not wait to be sent. */
    static Held on(Held held, Sheet now, Entry entry, int version, String by, Instant at) {
        held.filing().open();
        if (!clashes(now, entry, version).isEmpty()) {
            throw FILING_CHANGED_MEANWHILE.refuse();
        }
        var typed = new HashMap<>(held.typed());
        for (var line : now.lines()) {
            var text = entry.typed().get(line.field().cell());
            if (text != null) {
                put(typed, line, measured(text, LONGEST_FIGURE), by, at);
            }
        }
        var remarks = new HashMap<Cell, String>();
        now.lines().stream()
                .map(line -> line.field().cell())
                .filter(entry.remarks()::containsKey)
                .forEach(cell -> remarks.put(cell, said(entry.remarks().getOrDefault(cell, ""))));
        return new Held(held.filing().save(remarks, at), typed);
    }

    private static void put(Map<Cell, Typing> typed, Line line, String text, String by, Instant at) {
        var cell = line.field().cell();
        var value = line.value();
        boolean blank = text.isEmpty() && value == null && line.known() == null;
        boolean stands = value != null
                && Numbers.typed(text)
                        .filter(figure -> figure.compareTo(value) == 0)
                        .isPresent();
        if (blank || stands) {
            typed.remove(cell);
        } else {
            typed.put(cell, new Typing(text, by, at));
        }
    }

    /** A reason or remark as it is kept. */
    static String said(String words) {
        return measured(words, LONGEST_REMARK);
    }

    private static String measured(String text, int longest) {
        var clean = VietnameseText.nfc(text).strip();
        if (clean.length() > longest || clean.indexOf('\0') >= 0) {
            throw TOO_MUCH_TYPED.refuse(longest);
        }
        return clean;
    }

    static boolean same(String one, String other) {
        var first = Numbers.typed(one);
        var second = Numbers.typed(other);
        if (first.isPresent() && second.isPresent()) {
            return first.get().compareTo(second.get()) == 0;
        }
        return one.strip().equals(other.strip());
    }
}
