package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;
import vn.gandan.shared.Texts;

/** Whose papers a writer may register: the centre's for provinces, her own unit's, and those of units below, of any day. */
@Component
class PaperIssuers {

    private static final String CENTRE = "0";
    private static final int OFFERED = 12;

    private final Access access;
    private final Organisation organisation;
    private final Clerk clerk;
    private final Texts text;

    PaperIssuers(Access access, Organisation organisation, Clerk clerk, Texts text) {
        this.access = access;
        this.organisation = organisation;
        this.clerk = clerk;
        this.text = text;
    }

    boolean centre(@Nullable String value) {
        return CENTRE.equals(value) || ((value == null || value.isBlank()) && own() == null);
    }

    /** As {@link #chosen}; while she is still writing, her own unit for one that did not exist on the day just typed. */
    @Nullable Unit named(@Nullable String value, LocalDate on) {
        try {
            return chosen(value, on);
        } catch (Refusal unknown) {
            return own();
        }
    }

    /** Her own unit where nothing was chosen, none for the centre; refused where it is not hers to see. */
    @Nullable Unit chosen(@Nullable String value, LocalDate on) {
        if (value == null || value.isBlank()) {
            return own();
        }
        if (CENTRE.equals(value)) {
            return null;
        }
        return access.visible(value, on);
    }

    List<EntryPage.Issuer> offered(DocumentForm form, @Nullable Unit chosen, LocalDate on) {
        var units = new ArrayList<Unit>();
        var own = own();
        if (own != null) {
            units.add(own);
            units.addAll(before(own, on));
        }
        if (chosen != null) {
            units.add(chosen);
        }
        var searched = form.unit();
        if (searched != null && !searched.isBlank()) {
            organisation.search(searched.strip(), on, null, null, 50).stream()
                    .filter(unit -> Scope.required().covers(unit.path()))
                    .limit(OFFERED)
                    .forEach(units::add);
        }
        var offered = new ArrayList<EntryPage.Issuer>();
        if (clerk.mayWriteForCentre()) {
            offered.add(new EntryPage.Issuer(CENTRE, text.of("directives.level.CENTRAL"), "", centre(form.issuer())));
        }
        units.stream()
                .collect(Collectors.toMap(Unit::id, unit -> unit, (first, second) -> first, LinkedHashMap::new))
                .values()
                .forEach(unit -> offered.add(new EntryPage.Issuer(
                        unit.reference(),
                        unit.title(),
                        place(unit),
                        chosen != null && unit.id().equals(chosen.id()))));
        return offered;
    }

    /** What stood in the place of a unit on a day before it was founded. */
    private List<Unit> before(Unit own, LocalDate on) {
        if (own.from() == null || !on.isBefore(own.from())) {
            return List.of();
        }
        return organisation.sources(List.of(own.id()), on, clerk.today()).getOrDefault(own.id(), List.of()).stream()
                .flatMap(unit -> organisation.find(unit, on).stream())
                .filter(unit -> Scope.required().covers(unit.path()))
                .toList();
    }

    private String place(Unit unit) {
        var place = organisation.lineage(unit.id(), unit.on()).stream()
                .filter(above -> !above.id().equals(unit.id()))
                .map(Unit::fullName)
                .collect(Collectors.joining(", "));
        var life = life(unit);
        return place.isEmpty() || life.isEmpty() ? place + life : place + ", " + life;
    }

    /** A former unit may bear the name of today's. */
    private String life(Unit unit) {
        if (unit.to() != null) {
            return text.of("directives.entry.issuer.until", unit.to());
        }
        return unit.from() == null ? "" : text.of("directives.entry.issuer.since", unit.from());
    }

    private @Nullable Unit own() {
        return access.account()
                .map(Account::unit)
                .flatMap(unit -> organisation.find(unit, clerk.today()))
                .orElse(null);
    }
}
