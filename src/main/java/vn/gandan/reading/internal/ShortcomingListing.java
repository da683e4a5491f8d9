package vn.gandan.reading.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.ReportWords;
import vn.gandan.shared.UnitId;

/** Shortcomings that reports of a period stated and a person accepted, as long as nobody knows that they are remedied. */
@Component
@Transactional(readOnly = true)
class ShortcomingListing implements ReportListing {

    private final ProposalStore proposals;
    private final Organisation organisation;

    ShortcomingListing(ProposalStore proposals, Organisation organisation) {
        this.proposals = proposals;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "hạn chế đã ghi nhận";
    }

    @Override
    public Listed items(UnitId unit, Period period) {
        var found = proposals.shortcomings(organisation.scopeOf(unit), period);
        var others = names(found, period);
        return Listed.of(found.stream()
                .map(each -> new Counted(item(each, unit, others), each.all()))
                .toList());
    }

    private Map<UnitId, Unit> names(List<Shortcoming> found, Period period) {
        var units = found.stream().map(Shortcoming::about).distinct().toList();
        return organisation.find(units, period.lastDay()).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    private static Item item(Shortcoming found, UnitId asked, Map<UnitId, Unit> names) {
        var words = RecordedDuties.shortened(ReportWords.line(found.words()));
        var about = names.get(found.about());
        return new Item(
                about == null || found.about().equals(asked) ? words : about.title() + ": " + words,
                "/readings/report?id=" + found.report() + "#m" + found.number());
    }

    /**
     * A shortcoming, with the unit of the report that stated it.
     *
     * @param all how many there are
     */
    record Shortcoming(UUID report, int number, UnitId about, String words, long all) {}
}
