package vn.gandan.reviews.internal;

import static vn.gandan.reviews.ReviewsError.NOTHING_ASKED_HERE;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Filings;
import vn.gandan.indicators.Cell;
import vn.gandan.reporting.Reporting;
import vn.gandan.shared.Texts;

/** What became of one figure, from the first time that it was sent. */
@Service
@Transactional(readOnly = true)
class Histories {

    private final Filings filings;
    private final Reporting reporting;
    private final Texts text;

    Histories(Filings filings, Reporting reporting, Texts text) {
        this.filings = filings;
        this.reporting = reporting;
        this.text = text;
    }

    History of(FilingKey key, String written) {
        var cell = Cell.parse(written);
        var line = filings.sheet(key).lines().stream()
                .filter(each -> each.field().cell().equals(cell))
                .findFirst()
                .orElseThrow(() -> NOTHING_ASKED_HERE.refuse(written, text.period(key.period())));
        var changes = reporting.changes(List.of(key.unit()), key.period(), Instant.EPOCH).stream()
                .filter(change -> change.cell().equals(cell))
                .toList();
        return new History(key, line, changes);
    }
}
