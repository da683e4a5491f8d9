package vn.gandan.filings.internal;

import static vn.gandan.filings.FilingsError.FILING_CHANGED_MEANWHILE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.filings.Entry;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Sheet;
import vn.gandan.forms.Asked;
import vn.gandan.reporting.Reporting;

/** What a unit does with its filing: keeps what it typed, and sends it. */
@Service
@Transactional
class Sending {

    private final FilingStore store;
    private final Grounds grounds;
    private final Sheets sheets;
    private final Seats seats;
    private final Reporting reporting;
    private final Settlement settlement;

    Sending(
            FilingStore store,
            Grounds grounds,
            Sheets sheets,
            Seats seats,
            Reporting reporting,
            Settlement settlement) {
        this.store = store;
        this.grounds = grounds;
        this.sheets = sheets;
        this.seats = seats;
        this.reporting = reporting;
        this.settlement = settlement;
    }

    Sheet save(FilingKey key, Entry entry, int version) {
        seats.toFill();
        var ground = ground(key);
        return keep(ground, hold(key, ground.asked()), entry, version);
    }

    private Ground ground(FilingKey key) {
        return Objects.requireNonNull(grounds.of(List.of(key)).get(key));
    }

    private Held hold(FilingKey key, Asked asked) {
        return Objects.requireNonNull(
                store.hold(Map.of(key, asked.version().number())).get(key));
    }

    private Sheet keep(Ground ground, Held held, Entry entry, int version) {
        var next = on(held, sheets.of(held, ground), entry, version);
        if (next.typed().equals(held.typed())
                && next.filing().remarks().equals(held.filing().remarks())) {
            return sheets.of(held, ground);
        }
        store.write(List.of(next));
        return sheets.of(next.written(), ground);
    }

    private Held on(Held held, Sheet now, Entry entry, int version) {
        return Entries.on(held, now, entry, version, seats.actor().name(), seats.now());
    }

    /** Figures are written before the row is held, as everybody does who writes both, so that two never wait for each other. */
    Sheet send(FilingKey key, Entry entry, UUID sending, int version) {
        seats.toFill();
        var ground = ground(key);
        var before = Sheets.held(store.find(List.of(key)), key, ground);
        if (settlement.taken(key, sending)) {
            return sheets.of(before, ground);
        }
        var next = on(before, sheets.of(before, ground), entry, version);
        var sheet = sheets.of(next, ground);
        if (!sheet.ready()) {
            return keep(ground, hold(key, ground.asked()), entry, version);
        }
        submit(sheet, sending);
        var held = hold(key, ground.asked());
        if (held.movedSince(before.filing())) {
            if (settlement.taken(key, sending)) {
                return sheets.of(held, ground(key));
            }
            throw FILING_CHANGED_MEANWHILE.refuse();
        }
        var sent = held.sent(before, sheet, entry.remarks(), seats.actor(), seats.now());
        var all = Map.of(sent, ground.asked());
        settlement.sent(all, before.filing().sent() ? Map.of() : all, sending);
        return sheets.of(sent.written(), ground.after(sheet));
    }

    private void submit(Sheet sheet, UUID sending) {
        var key = sheet.filing().key();
        var figures = Changes.of(sheet);
        if (figures.isEmpty()) {
            return;
        }
        Underway.with(Set.of(key), () -> reporting.submit(Changes.submission(sending, key, figures)))
                .rejections()
                .stream()
                .findFirst()
                .ifPresent(rejection -> {
                    throw rejection.reason();
                });
    }
}
