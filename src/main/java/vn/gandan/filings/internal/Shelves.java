package vn.gandan.filings.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Line;
import vn.gandan.filings.Sheet;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Forms;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/** Gathers what a unit has to report, and what it had to in the place of units that it succeeded. */
@Service
@Transactional(readOnly = true)
class Shelves {

    private static final int DAYS_BACK = 62;
    private static final int DAYS_AHEAD = 100;
    private static final int BEFORE = 3;

    private static final Comparator<Shelf.Card> EARLIEST_DUE = Comparator.comparing(
                    (Shelf.Card card) -> card.asked().due())
            .thenComparing(card -> card.asked().code());

    private final Seats seats;
    private final Forms forms;
    private final Organisation organisation;
    private final Sheets sheets;
    private final FilingStore store;

    Shelves(Seats seats, Forms forms, Organisation organisation, Sheets sheets, FilingStore store) {
        this.seats = seats;
        this.forms = forms;
        this.organisation = organisation;
        this.sheets = sheets;
        this.store = store;
    }

    Shelf own() {
        var unit = seats.unit();
        return unit.isEmpty()
                ? new Shelf(null, seats.today(), List.of(), List.of(), null)
                : of(unit.get(), seats.today());
    }

    Shelf of(Unit unit, LocalDate today) {
        var asked = asked(unit, today);
        var cards = cards(asked, today);
        var open = cards.stream()
                .filter(card -> !card.filing().sent())
                .sorted(EARLIEST_DUE)
                .toList();
        var sent = cards.stream()
                .filter(card -> card.filing().sent())
                .sorted(EARLIEST_DUE.reversed())
                .toList();
        return new Shelf(unit, today, open, sent, cards.isEmpty() ? opensOn(unit, today) : null);
    }

    /** Each with the unit as of the last day of the period, which a merger since may have ended. */
    private Map<FilingKey, Asked> asked(Unit unit, LocalDate today) {
        var all = new LinkedHashMap<FilingKey, Asked>();
        for (var one : forms.current(unit, today, DAYS_BACK)) {
            organisation.find(unit.id(), one.period().lastDay()).ifPresent(then -> all.put(Tables.key(then, one), one));
        }
        for (var before : predecessors(unit.id(), today, new LinkedHashSet<>())) {
            for (var one : forms.current(before, before.on(), DAYS_BACK)) {
                if (!one.period().lastDay().isAfter(before.on())
                        && !one.period().lastDay().isBefore(today.minusDays(DAYS_BACK))) {
                    organisation
                            .find(before.id(), one.period().lastDay())
                            .ifPresent(then -> all.put(Tables.key(then, one), one));
                }
            }
        }
        return all;
    }

    /** Units that became this one within the days looked back, as of their last day. */
    private List<Unit> predecessors(UnitId unit, LocalDate today, Set<UnitId> seen) {
        var found = new ArrayList<Unit>();
        for (var step : organisation.successions(unit)) {
            var day = step.day();
            if (day != null
                    && unit.equals(step.successor())
                    && !step.predecessor().equals(unit)
                    && day.isAfter(today.minusDays(DAYS_BACK))
                    && seen.add(step.predecessor())) {
                organisation.find(step.predecessor(), day.minusDays(1)).ifPresent(found::add);
                found.addAll(predecessors(step.predecessor(), today, seen));
            }
        }
        return found;
    }

    private List<Shelf.Card> cards(Map<FilingKey, Asked> asked, LocalDate today) {
        var before = new HashMap<FilingKey, List<FilingKey>>();
        asked.forEach((key, one) -> before.put(key, before(key, one)));
        var earlier = store.find(
                before.values().stream().flatMap(List::stream).distinct().toList());
        return sheets.of(asked.keySet()).stream()
                .map(sheet -> card(
                        sheet,
                        Objects.requireNonNull(before.get(sheet.filing().key())).stream()
                                .map(key -> filing(earlier.get(key), key))
                                .toList(),
                        today))
                .toList();
    }

    private List<FilingKey> before(FilingKey key, Asked asked) {
        var keys = new ArrayList<FilingKey>();
        var period = forms.before(asked);
        while (period.isPresent() && keys.size() < BEFORE) {
            var one = forms.asked(key.unit(), key.form(), period.get());
            if (one.isEmpty()) {
                break;
            }
            keys.add(new FilingKey(key.unit(), key.form(), key.formCode(), period.get()));
            period = forms.before(one.get());
        }
        return keys;
    }

    private static Filing filing(@Nullable Held held, FilingKey key) {
        return held == null ? Filing.blank(key, 0) : held.filing();
    }

    private static Shelf.Card card(Sheet sheet, List<Filing> before, LocalDate today) {
        int filled = (int) sheet.lines().stream().filter(Line::filled).count();
        return new Shelf.Card(
                sheet.filing(), sheet.asked(), filled, sheet.lines().size(), before, today);
    }

    private @Nullable LocalDate opensOn(Unit unit, LocalDate today) {
        return forms.current(unit, today.plusDays(DAYS_AHEAD), DAYS_AHEAD).stream()
                .map(asked -> asked.period().firstDay())
                .filter(today::isBefore)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
