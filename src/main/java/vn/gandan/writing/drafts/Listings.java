package vn.gandan.writing.drafts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.ReportListing.Item;
import vn.gandan.shared.ReportListing.Listed;
import vn.gandan.shared.UnitId;

/** What the modules can list in a report, by the names that outlines use. */
@Component
class Listings {

    private final List<ReportListing> all;

    Listings(List<ReportListing> all) {
        this.all = all;
    }

    List<String> names() {
        return all.stream().map(ReportListing::name).sorted().toList();
    }

    private Optional<ReportListing> named(String name) {
        return all.stream().filter(listing -> listing.name().equals(name)).findFirst();
    }

    String words(String name, Subject subject) {
        return named(name)
                .map(listing -> words(listing.items(subject.unit().id(), subject.period())))
                .orElse("");
    }

    /** The same for many units and one period. */
    Map<UnitId, String> words(String name, Collection<UnitId> units, Period period) {
        return named(name)
                .map(listing -> listing.items(units, period).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, items -> words(items.getValue()))))
                .orElse(Map.of());
    }

    /** A line for every item that is told, and how many are not; a brace that stands in somebody's words asks for nothing. */
    private static String words(Listed listed) {
        var lines = listed.items().stream()
                .map(Item::words)
                .map(words -> words.replaceAll("[{}\\[\\]|\\n]", " ").strip());
        long others = listed.all() - listed.items().size();
        return Stream.concat(lines, others > 0 ? Stream.of("Còn " + others + " mục nữa") : Stream.empty())
                .collect(Collectors.joining("\n"));
    }
}
