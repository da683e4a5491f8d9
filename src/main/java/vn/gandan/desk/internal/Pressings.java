package vn.gandan.desk.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.desk.internal.Pressing.Ask;
import vn.gandan.desk.internal.Pressing.Paper;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Filings;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Forms;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.reviews.Reviews;
import vn.gandan.reviews.Standing;
import vn.gandan.shared.Texts;

/** Gathers what waits for the reader. */
@Component
class Pressings {

    /** Periods that ended longer ago press nobody from the first page; they are found where they are looked at. */
    private static final int DAYS_BACK = 62;

    private static final int DAYS_AHEAD = 100;
    private static final int SHOWN = 4;

    private final Places places;
    private final Forms forms;
    private final Filings filings;
    private final Reviews reviews;
    private final Texts text;

    Pressings(Places places, Forms forms, Filings filings, Reviews reviews, Texts text) {
        this.places = places;
        this.forms = forms;
        this.filings = filings;
        this.reviews = reviews;
        this.text = text;
    }

    /** Only on the reader's own page: the one she opens with, or any of her own unit. */
    Optional<Pressing> on(Place place, boolean opened) {
        return places.home()
                .filter(unit -> opened || unit.id().equals(place.unit().id()))
                .map(this::of)
                .filter(pressing -> !pressing.nothing());
    }

    private Pressing of(Unit unit) {
        var today = places.today();
        var papers = papers(unit, today);
        var standings = unit.level() == Level.HAMLET
                ? List.<Standing>of()
                : reviews.standings(unit, DAYS_BACK).stream()
                        .filter(Standing::open)
                        .toList();
        return new Pressing(
                unit,
                today,
                unit.level() == Level.HAMLET ? List.of() : asks(papers, standings, today),
                papers,
                papers.isEmpty() && unit.level() == Level.HAMLET ? opensOn(unit, today) : null,
                standings.stream()
                        .sorted(Comparator.comparing(Pressings::calm))
                        .limit(SHOWN)
                        .toList());
    }

    /** Nothing of it is late or waits for the reader: it can stand below what does. */
    private static boolean calm(Standing standing) {
        return standing.overdue() == 0 && standing.waiting() == 0;
    }

    private List<Paper> papers(Unit unit, LocalDate today) {
        var asked = forms.current(unit, today, DAYS_BACK);
        var keys = asked.stream().map(each -> key(unit, each)).toList();
        return filings.sheets(keys).stream()
                .filter(sheet -> !sheet.filing().sent())
                .map(sheet -> new Paper(sheet.filing(), sheet.asked(), today))
                .sorted(Comparator.comparing(paper -> paper.asked().due()))
                .toList();
    }

    private static FilingKey key(Unit unit, Asked asked) {
        return new FilingKey(unit, asked.version().form().id(), asked.code(), asked.period());
    }

    private @Nullable LocalDate opensOn(Unit unit, LocalDate today) {
        return forms.current(unit, today.plusDays(DAYS_AHEAD), DAYS_AHEAD).stream()
                .map(asked -> asked.period().firstDay())
                .filter(today::isBefore)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** What is late first, then what waits for her. */
    private List<Ask> asks(List<Paper> papers, List<Standing> standings, LocalDate today) {
        var asks = new ArrayList<Ask>();
        late(standings, today).ifPresent(asks::add);
        count(standings, Standing::waiting, "desk.pressing.waiting").ifPresent(asks::add);
        count(standings, Standing::returned, "desk.pressing.returned").ifPresent(asks::add);
        own(papers).ifPresent(asks::add);
        return asks.stream()
                .sorted(Comparator.comparing(Ask::late).reversed())
                .limit(3)
                .toList();
    }

    private Optional<Ask> late(List<Standing> standings, LocalDate today) {
        var late = standings.stream().filter(standing -> standing.overdue() > 0).toList();
        int count = late.stream().mapToInt(Standing::overdue).sum();
        return late.stream()
                .min(Comparator.comparing(standing -> standing.asked().due()))
                .map(worst -> new Ask(
                        count,
                        text.of("desk.pressing.late"),
                        text.of(
                                "desk.pressing.late.worst",
                                ChronoUnit.DAYS.between(worst.asked().due(), today),
                                text.period(worst.asked().period())),
                        late.size() == 1 ? worst.late() : "/reviews/late",
                        true));
    }

    private Optional<Ask> count(List<Standing> standings, ToIntFunction<Standing> which, String noun) {
        var some = standings.stream()
                .filter(standing -> which.applyAsInt(standing) > 0)
                .toList();
        int count = some.stream().mapToInt(which).sum();
        return some.stream()
                .findFirst()
                .map(latest -> new Ask(
                        count,
                        text.of(noun),
                        text.of(
                                "desk.pressing.of",
                                latest.asked().definition().title(),
                                text.period(latest.asked().period())),
                        noun.endsWith("returned") ? latest.address() + "&show=returned" : latest.address(),
                        false));
    }

    private Optional<Ask> own(List<Paper> papers) {
        return papers.stream()
                .findFirst()
                .map(first -> new Ask(
                        papers.size(),
                        text.of("desk.pressing.own"),
                        text.of("desk.pressing.due", first.asked().due()),
                        papers.size() == 1 ? first.filing().key().address() : "/filings",
                        first.overdue()));
    }
}
