package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Document;
import vn.gandan.directives.internal.CascadeBranch.Twigs;
import vn.gandan.directives.internal.CascadeStore.Row;
import vn.gandan.directives.internal.CascadeStore.Stem;
import vn.gandan.directives.internal.CascadeStore.View;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;

/** How far papers were turned into work, on any day (cụ thể hóa): always within the caller's scope. */
@Service
@Transactional(readOnly = true)
class Cascades {

    /** A tree of no more units than this is drawn whole. */
    private static final int SMALL = 40;

    private static final int SHOWN = 24;
    private static final int COMPLETE_SHOWN = 5;
    private static final int NEXT = 100;
    private static final int STEMS = 3;
    private static final int WORST = 8;

    private final CascadeStore store;
    private final Organisation organisation;

    Cascades(CascadeStore store, Organisation organisation) {
        this.store = store;
        this.organisation = organisation;
    }

    Cascade of(Document document, LocalDate on) {
        var view = view(document, Scope.required().paths(), on);
        var overview = store.overview(view, document.issuedOn(), null, 1, WORST);
        var stems = overview.stems();
        boolean whole = stems.stream().mapToInt(Stem::units).sum() <= SMALL;
        return new Cascade(
                document,
                on,
                place(document, on).orElse(null),
                overview.levels(),
                store.above(view),
                roots(view, stems, whole),
                overview.gaps());
    }

    /** The document's unit on the day, or when it issued the document. */
    private Optional<Unit> place(Document document, LocalDate on) {
        return Stream.of(Optional.of(on), Optional.ofNullable(document.issuedOn()))
                .flatMap(Optional::stream)
                .flatMap(day ->
                        Optional.ofNullable(document.unit()).flatMap(unit -> organisation.find(unit, day)).stream())
                .findFirst();
    }

    /** What changes while a page is open. */
    Missing missing(Document document, LocalDate on) {
        return missing(document, on, null, 1, WORST);
    }

    /** The same with a page of what is missing at one level, or at all. */
    Missing missing(Document document, LocalDate on, @Nullable Level level, int page, int size) {
        var view = view(document, Scope.required().paths(), on);
        var overview = store.overview(view, document.issuedOn(), level, page, size);
        return new Missing(overview.levels(), store.above(view), overview.gaps());
    }

    /** What stands directly under a unit of the caller's, or under none, from some place on. */
    Twigs under(Document document, @Nullable Unit unit, LocalDate on, int after) {
        return unit == null
                ? under(view(document, Scope.required().paths(), on), "/", after, false)
                : under(view(document, List.of(unit.path()), on), unit.path(), after, false);
    }

    private static View view(Document document, List<String> paths, LocalDate on) {
        return new View(document.id(), document.path(), paths, on);
    }

    private Twigs roots(View view, List<Stem> stems, boolean whole) {
        if (stems.size() > STEMS) {
            return under(view, "/", 0, false); // the whole country: its provinces
        }
        if (stems.size() == 1 && stems.getFirst().isPlaceOf(view)) {
            return under(view, stems.getFirst().path(), 0, whole);
        }
        var roots = stems.stream().flatMap(stem -> root(view, stem, whole)).toList();
        return new Twigs(roots, 0, true, roots.size());
    }

    private Stream<CascadeBranch> root(View view, Stem stem, boolean whole) {
        var within = view.within(stem.path());
        return store.under(within, above(stem.path()), stem.path(), 0, 1, 1).stream()
                .map(row -> new CascadeBranch(row.node(), under(within, stem.path(), 0, whole)));
    }

    private Twigs under(View view, String path, int after, boolean whole) {
        var rows = after == 0
                ? store.under(view, path, null, 0, SHOWN, COMPLETE_SHOWN)
                : store.under(view, path, null, after, NEXT, Integer.MAX_VALUE);
        if (rows.isEmpty()) {
            return Twigs.NONE;
        }
        var last = rows.getLast();
        var branches = rows.stream().map(row -> branch(view, row, whole)).toList();
        return new Twigs(branches, last.all() - last.place(), last.place() >= last.incomplete(), last.place());
    }

    private CascadeBranch branch(View view, Row row, boolean whole) {
        boolean opened = whole && !row.node().below().isEmpty();
        return new CascadeBranch(row.node(), opened ? under(view.within(row.path()), row.path(), 0, true) : null);
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }
}
