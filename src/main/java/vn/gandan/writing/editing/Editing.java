package vn.gandan.writing.editing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.writing.drafts.Trial;
import vn.gandan.writing.drafts.Trials;
import vn.gandan.writing.outlines.KeptOutline;
import vn.gandan.writing.outlines.Outlines;

/** Lays out the editor of an outline, and keeps what was written there. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Editing {

    private final Outlines outlines;
    private final Scrutiny scrutiny;
    private final Trials trials;
    private final TrialPlaces places;
    private final Helps helps;

    Editing(Outlines outlines, Scrutiny scrutiny, Trials trials, TrialPlaces places, Helps helps) {
        this.outlines = outlines;
        this.scrutiny = scrutiny;
        this.trials = trials;
        this.places = places;
        this.helps = helps;
    }

    /** Whatever was typed, with its mistakes, as it would read. */
    EditorPage page(@Nullable KeptOutline of, Typed typed, boolean tried, boolean meanwhile) {
        var result = scrutiny.of(typed.text());
        var place = places.of(typed.unit(), typed.period(), typed.first(), typed.last());
        return new EditorPage(
                of,
                typed.seen(),
                typed.text(),
                typed.note(),
                result.flaws(),
                meanwhile,
                place,
                tried ? trial(result, place, typed) : null,
                typed.find(),
                helps.offers(typed.find()),
                helps.listings());
    }

    private @Nullable Trial trial(Scrutiny.Result result, TrialPlace place, Typed typed) {
        var unit = place.unit();
        return unit == null || Scrutiny.tooLong(typed.text())
                ? null
                : trials.compose(scrutiny.composable(result.outline()), unit, place.period(), place.basis());
    }

    List<Flaw> flaws(Typed typed) {
        return scrutiny.of(typed.text()).flaws();
    }

    /** Kept as the next version, or as the first one of a new outline. */
    @Transactional
    KeptOutline keep(@Nullable UUID id, Typed typed) {
        var outline = scrutiny.of(typed.text()).outline();
        var note = typed.note().isEmpty() ? null : typed.note();
        return id == null ? outlines.open(outline, null) : outlines.change(id, typed.seen(), outline, note);
    }
}
