package vn.gandan.writing.drafts;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.ReportListing.Item;

/** What the modules can list in a report, by the names that outlines use. */
@Component
class Listings {

    private final Map<String, ReportListing> byName;

    Listings(List<ReportListing> listings) {
        byName = listings.stream().collect(toMap(ReportListing::name, Function.identity()));
    }

    boolean known(String name) {
        return byName.containsKey(name);
    }

    List<String> names() {
        return byName.keySet().stream().sorted().toList();
    }

    /** A line for every item; a brace that stands in somebody's words asks for nothing. */
    String words(String name, Subject subject) {
        var listing = byName.get(name);
        return listing == null
                ? ""
                : listing.items(subject.unit().id(), subject.period()).stream()
                        .map(Item::words)
                        .map(words -> words.replaceAll("[{}\\[\\]|\\n]", " ").strip())
                        .collect(Collectors.joining("\n"));
    }
}
