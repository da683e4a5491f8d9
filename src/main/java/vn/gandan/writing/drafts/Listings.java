package vn.gandan.writing.drafts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.ReportListing.Item;

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

    /** A line for every item; a brace that stands in somebody's words asks for nothing. */
    String words(String name, Subject subject) {
        return named(name)
                .map(listing -> listing.items(subject.unit().id(), subject.period()).stream()
                        .map(Item::words)
                        .map(words -> words.replaceAll("[{}\\[\\]|\\n]", " ").strip())
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }
}
