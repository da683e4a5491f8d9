package vn.gandan.reporting.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static vn.gandan.reporting.ReportingError.UNIT_NOT_THERE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Receipt.Rejection;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.reporting.internal.Bundles.Bundle;
import vn.gandan.reporting.internal.Delivery.Part;
import vn.gandan.shared.Period;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;
import vn.gandan.shared.Texts;

/** Finds what a sending calls units; each unit and period is one part of it, wherever its rows stand. */
@Component
class Deliveries {

    private final Access access;
    private final Organisation organisation;
    private final Texts texts;

    Deliveries(Access access, Organisation organisation, Texts texts) {
        this.access = access;
        this.organisation = organisation;
        this.texts = texts;
    }

    private record Whose(Unit unit, Period period) {}

    Delivery of(Bundles bundles, Channel channel) {
        var rejections = new ArrayList<>(bundles.rejections());
        var figures = new LinkedHashMap<Whose, List<Figure>>();
        bundles.all().stream()
                .collect(groupingBy(bundle -> bundle.period().lastDay()))
                .forEach((day, some) -> {
                    var named = new Directory(some, day);
                    for (var bundle : some) {
                        try {
                            var whose = new Whose(named.unit(bundle.unit()), bundle.period());
                            figures.merge(whose, bundle.figures(), Deliveries::together);
                        } catch (Refusal refusal) {
                            bundle.figures().forEach(row -> rejections.add(new Rejection(row.row(), "unit", refusal)));
                        }
                    }
                });
        var parts = figures.entrySet().stream()
                .map(sent -> new Part(sent.getKey().unit(), sent.getKey().period(), sent.getValue()))
                .sorted(Comparator.comparing((Part part) -> part.period().firstDay())
                        .thenComparing(part -> part.period().lastDay())
                        .thenComparing(part -> part.period().kind())
                        .thenComparingLong(part -> part.unit().id().value()))
                .toList();
        return new Delivery(channel, parts, rejections);
    }

    private static List<Figure> together(List<Figure> some, List<Figure> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        all.sort(Comparator.comparing(Figure::row, Comparator.nullsLast(Comparator.naturalOrder())));
        return all;
    }

    /** The units that a sending names on a day, found all at once; one that is refused is refused (and audited) once. */
    private final class Directory {

        private final LocalDate day;
        private final Map<String, Unit> found;
        private final Map<String, Refusal> refused = new HashMap<>();

        Directory(Collection<Bundle> bundles, LocalDate day) {
            this.day = day;
            var named = organisation.resolve(bundles.stream().map(Bundle::unit).collect(toSet()), day);
            named.values().removeIf(unit -> !Scope.required().covers(unit.path()));
            var elsewhen = named.values().stream()
                    .filter(unit -> !unit.on().equals(day))
                    .map(Unit::id)
                    .collect(toSet());
            var then = organisation.find(elsewhen, day).stream().collect(toMap(Unit::id, unit -> unit));
            found = new HashMap<>();
            named.forEach((reference, unit) -> {
                var there = unit.on().equals(day) ? unit : then.get(unit.id());
                if (there != null) {
                    found.put(reference, there);
                }
            });
        }

        Unit unit(String reference) {
            var before = refused.get(reference);
            if (before != null) {
                throw before;
            }
            try {
                return found.computeIfAbsent(reference, this::judged);
            } catch (Refusal refusal) {
                refused.put(reference, refusal);
                throw refusal;
            }
        }

        private Unit judged(String reference) {
            var visible = access.visible(reference, day);
            return organisation
                    .find(visible.id(), day)
                    .orElseThrow(() -> UNIT_NOT_THERE.refuse(reference, texts.day(day)));
        }
    }
}
