package vn.gandan.reviews.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Filings;
import vn.gandan.filings.Line;
import vn.gandan.filings.Sheet;
import vn.gandan.forms.Finding;
import vn.gandan.indicators.Cell;
import vn.gandan.reporting.Change;
import vn.gandan.reviews.internal.Review.Item;
import vn.gandan.reviews.internal.Review.Part;
import vn.gandan.reviews.internal.Review.Rights;
import vn.gandan.reviews.internal.Review.Turn;
import vn.gandan.shared.Texts;

/** Lays one filing out for whoever looks at it. */
@Service
@Transactional
class Scrutiny {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Filings filings;
    private final Queues queues;
    private final Standings standings;
    private final Warnings warnings;
    private final Looks looks;
    private final Texts text;

    Scrutiny(Filings filings, Queues queues, Standings standings, Warnings warnings, Looks looks, Texts text) {
        this.filings = filings;
        this.queues = queues;
        this.standings = standings;
        this.warnings = warnings;
        this.looks = looks;
        this.text = text;
    }

    /** The reader looks at it: from now on she knows what stands in it. */
    Review of(FilingKey key, Reviewer reviewer) {
        var sheet = filings.sheet(key);
        var changes = looks.look(sheet.asked(), key).stream().collect(Collectors.groupingBy(Change::cell));
        return new Review(
                sheet,
                parts(sheet, changes),
                warnings.of(sheet).stream()
                        .filter(finding -> finding.cell() == null)
                        .toList(),
                filings.history(key),
                turn(sheet, reviewer),
                rights(sheet, reviewer));
    }

    private List<Part> parts(Sheet sheet, Map<Cell, List<Change>> changes) {
        var lines = sheet.lines().stream()
                .collect(Collectors.toMap(line -> line.field().cell(), Function.identity(), (one, same) -> one));
        var findings = warnings.byCell(sheet);
        return sheet.asked().definition().sections().stream()
                .map(section -> new Part(
                        section.title(),
                        section.fields().stream()
                                .map(field -> lines.get(field.cell()))
                                .map(line -> item(line, findings, changes))
                                .toList()))
                .toList();
    }

    private Item item(Line line, Map<Cell, List<Finding>> findings, Map<Cell, List<Change>> changes) {
        var cell = line.field().cell();
        return new Item(
                line, findings.getOrDefault(cell, List.of()), difference(line), changes.getOrDefault(cell, List.of()));
    }

    /** "tăng 26 (14%)"; nothing where one of the two is not there. */
    private String difference(Line line) {
        var now = line.value();
        var last = line.last();
        if (now == null || last == null) {
            return "";
        }
        var difference = now.subtract(last);
        if (difference.signum() == 0) {
            return text.of("reviews.same");
        }
        var words = text.of(
                difference.signum() > 0 ? "reviews.more" : "reviews.less",
                text.numbers().of(difference.abs()));
        return last.signum() == 0 ? words : words + " (" + share(difference, last) + ")";
    }

    private String share(BigDecimal difference, BigDecimal last) {
        return text.numbers().percent(difference.abs().multiply(HUNDRED).divide(last.abs(), MathContext.DECIMAL64));
    }

    private Turn turn(Sheet sheet, Reviewer reviewer) {
        var waiting = queues.waiting(reviewer, sheet.asked());
        int place = place(waiting, sheet.filing());
        if (place >= 0) {
            return new Turn(at(waiting, place - 1), at(waiting, place + 1), place + 1, waiting.size());
        }
        // Dealt with already: the ones that wait beside it.
        var all = standings.below(sheet.asked(), reviewer);
        int here = place(all, sheet.filing());
        var before = waiting.stream().filter(each -> place(all, each) < here).reduce((one, next) -> next);
        var after = waiting.stream().filter(each -> place(all, each) > here).findFirst();
        return new Turn(before.orElse(null), after.orElse(null), 0, waiting.size());
    }

    private static int place(List<Filing> all, Filing one) {
        return IntStream.range(0, all.size())
                .filter(each ->
                        all.get(each).key().unit().id().equals(one.key().unit().id()))
                .findFirst()
                .orElse(-1);
    }

    private static @Nullable Filing at(List<Filing> all, int place) {
        return place < 0 || place >= all.size() ? null : all.get(place);
    }

    private Rights rights(Sheet sheet, Reviewer reviewer) {
        var level = reviewer.level();
        var filing = sheet.filing();
        var asked = sheet.asked();
        if (level == null) {
            return new Rights(false, false, false, false, false);
        }
        var route = asked.assignment().route();
        boolean sent = filing.status() == Filing.Status.SUBMITTED || filing.status() == Filing.Status.APPROVED;
        return new Rights(
                standings.waits(filing, asked, level),
                sent && filing.judgedAt(level, route),
                filing.status() == Filing.Status.APPROVED && level == filing.approvedAt(),
                queues.lockable(filing, asked, reviewer),
                filing.locked() && filing.lockedBy(level, route));
    }

    /** The one that waits after it, else the first that waits. */
    @Transactional(readOnly = true)
    @Nullable Filing next(FilingKey key, Reviewer reviewer) {
        var sheet = filings.sheet(key);
        var turn = turn(sheet, reviewer);
        if (turn.after() != null) {
            return turn.after();
        }
        return queues.waiting(reviewer, sheet.asked()).stream()
                .filter(filing -> !filing.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
