package vn.gandan.filings.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Sheet;
import vn.gandan.indicators.Cell;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Numbers;

/** A filing with what was typed in it and not sent yet. */
record Held(Filing filing, Map<Cell, Typing> typed) {

    Held {
        typed = Map.copyOf(typed);
    }

    Held of(FilingKey key) {
        return as(filing.of(key));
    }

    Held as(Filing next) {
        return new Held(next, typed);
    }

    /** What stood in fields that were returned is kept as if it had been typed, to be put right. */
    Held keeping(Map<Cell, BigDecimal> withdrawn, String by, Instant at) {
        var all = new HashMap<>(typed);
        withdrawn.forEach((cell, value) -> all.putIfAbsent(cell, new Typing(Numbers.VIETNAMESE.exact(value), by, at)));
        return new Held(filing, all);
    }

    /** All that the sheet shows was sent; what somebody typed since it was made, into other fields, still waits. */
    Held sent(Held before, Sheet sheet, Map<Cell, String> remarks, Actor by, Instant at) {
        var waiting = new HashMap<>(typed);
        waiting.values().removeAll(before.typed.values());
        sheet.lines()
                .forEach(line -> waiting.computeIfPresent(
                        line.field().cell(),
                        (cell, typing) -> Entries.same(typing.text(), line.text()) ? null : typing));
        var asked = sheet.asked();
        var next = filing.save(remarks, at)
                .send(asked.assignment().route(), asked.version().number(), by, at);
        return new Held(next, waiting);
    }

    /** Somebody sent, returned or approved it since; what was only typed since does not hinder. */
    boolean movedSince(Filing before) {
        return filing.status() != before.status() && filing.status() != Filing.Status.DRAFT;
    }

    /** As its row stands once it is written. */
    Held written() {
        return as(filing.version(filing.version() + 1));
    }
}
