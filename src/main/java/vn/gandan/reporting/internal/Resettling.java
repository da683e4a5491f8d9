package vn.gandan.reporting.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Moved;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.PlanFault;
import vn.gandan.organisation.TerritoryChanged;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.internal.ResettlingStore.ReportedFor;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** Lets what was reported follow units that stand elsewhere from a day on, in the same transaction. */
@Component
class Resettling {

    private final ResettlingStore store;
    private final Organisation organisation;
    private final Texts texts;

    Resettling(ResettlingStore store, Organisation organisation, Texts texts) {
        this.store = store;
        this.organisation = organisation;
        this.texts = texts;
    }

    @EventListener
    void follow(TerritoryChanged change) {
        var periods = store.from(change.day());
        for (var province : provinces(change)) {
            var units = change.units().stream().map(UnitId::value).toList();
            var places = places(change, province);
            for (var period : periods) {
                if (store.known(province, period)) {
                    store.follow(province, period, units);
                    store.mark(province, period, places);
                }
            }
        }
    }

    private static Set<ProvinceId> provinces(TerritoryChanged change) {
        return change.moved().stream()
                .flatMap(moved -> Stream.of(moved.pathBefore(), moved.pathAfter()))
                .filter(Objects::nonNull)
                .map(ProvinceId::ofPath)
                .collect(Collectors.toSet());
    }

    /** Where units stood that stand under another unit now, and where they stand; one that only went along is in neither. */
    private static List<Place> places(TerritoryChanged change, ProvinceId province) {
        var places = new ArrayList<Place>();
        for (var moved : change.moved()) {
            if (!Objects.equals(moved.parentBefore(), moved.parentAfter()) || moved.made() || moved.ended()) {
                place(moved, moved.parentBefore(), moved.pathBefore(), province, places);
                place(moved, moved.parentAfter(), moved.pathAfter(), province, places);
            }
        }
        places.sort(Comparator.comparingLong(Place::unit).thenComparingLong(Place::parent));
        return places;
    }

    private static void place(
            Moved moved, @Nullable UnitId parent, @Nullable String path, ProvinceId province, List<Place> places) {
        if (path != null && ProvinceId.ofPath(path).equals(province)) {
            places.add(new Place(moved.unit().value(), parent == null ? 0 : parent.value(), moved.level(), path));
        }
    }

    /** A unit that ends, or goes to another province, has reported nothing for a period that ends after that. */
    List<PlanFault> against(TerritoryChanged change) {
        var leaving = change.moved().stream()
                .filter(moved -> moved.pathBefore() != null)
                .filter(moved -> moved.ended() || !sameProvince(moved))
                .toList();
        return faults(
                "reporting.fault.REPORTED_AFTER",
                leaving.stream()
                        .collect(Collectors.groupingBy(
                                moved -> ProvinceId.ofPath(Objects.requireNonNull(moved.pathBefore())),
                                Collectors.mapping(moved -> moved.unit().value(), Collectors.toList())))
                        .entrySet()
                        .stream()
                        .flatMap(some -> store.figuresFrom(some.getKey(), some.getValue(), change.day()).stream())
                        .toList(),
                change.day().minusDays(1));
    }

    private static boolean sameProvince(Moved moved) {
        return ProvinceId.ofPath(Objects.requireNonNull(moved.pathBefore()))
                .equals(ProvinceId.ofPath(Objects.requireNonNull(moved.pathAfter())));
    }

    List<PlanFault> againstUndo(TerritoryChanged change) {
        var units = change.units().stream().map(UnitId::value).toList();
        return faults(
                "reporting.fault.REPORTED_SINCE",
                provinces(change).stream()
                        .flatMap(
                                province -> store.sentSince(province, units, change.day(), change.enactedAt()).stream())
                        .toList(),
                change.day());
    }

    private List<PlanFault> faults(String code, Collection<ReportedFor> reported, LocalDate on) {
        var units = organisation
                .find(reported.stream().map(ReportedFor::unit).distinct().toList(), on)
                .stream()
                .collect(Collectors.toMap(Unit::id, Unit::title));
        return reported.stream()
                .map(each -> new PlanFault(code, details(units.get(each.unit()), each.period())))
                .distinct()
                .limit(5)
                .toList();
    }

    private List<Object> details(@Nullable String unit, Period period) {
        return List.of(unit == null ? texts.of("reporting.fault.unit") : unit, texts.period(period));
    }
}
