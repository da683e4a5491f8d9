package vn.gandan.filings.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Sheet;
import vn.gandan.forms.Asked;
import vn.gandan.indicators.Cell;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Numbers;

/** A filing with what was typed in it and not sent yet. */
record Held(Filing filing, Map<Cell, Typing> typed) {

    Held {
        typed = Map.copyOf(typed);
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

    /** All that the sheet shows was sent; what somebody typed meanwhile into other fields still waits. */
    Held sent(Sheet sheet, Map<Cell, String> remarks, Asked asked, Actor by, Instant at) {
        var waiting = new HashMap<Cell, Typing>();
        for (var line : sheet.lines()) {
            var typing = typed.get(line.field().cell());
            if (typing != null && !Entries.same(typing.text(), line.text())) {
                waiting.put(line.field().cell(), typing);
            }
        }
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
