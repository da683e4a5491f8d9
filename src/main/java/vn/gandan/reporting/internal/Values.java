package vn.gandan.reporting.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Receipt;
import vn.gandan.reporting.Receipt.Rejection;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.internal.ValuesAnswer.Rejected;
import vn.gandan.shared.Texts;

/**
 * Takes the rows of a sending in, many submissions a transaction: each unit and period lies whole in one. Without a
 * transaction of its own, so that what was taken stays taken when a later part fails.
 */
@Component
class Values {

    /** A page that wants one of the same units waits for as long as these take: a tenth of a second. */
    private static final int FIGURES_AT_ONCE = 10_000;

    private final Reporting reporting;
    private final Deliveries deliveries;
    private final Texts texts;

    Values(Reporting reporting, Deliveries deliveries, Texts texts) {
        this.reporting = reporting;
        this.deliveries = deliveries;
        this.texts = texts;
    }

    ValuesAnswer take(Bundles bundles, Channel channel, String seed, boolean dryRun) {
        return take(deliveries.of(bundles, channel), seed, dryRun);
    }

    /** Whether one transaction takes all of it: as much as a batch, of one province and period. */
    static boolean atOnce(Delivery delivery) {
        return delivery.figures() <= FIGURES_AT_ONCE
                && delivery.parts().stream()
                                .map(part -> List.of(part.unit().province(), part.period()))
                                .distinct()
                                .count()
                        <= 1;
    }

    ValuesAnswer take(Delivery delivery, String seed, boolean dryRun) {
        var rejections = new ArrayList<>(delivery.rejections());
        int accepted = 0;
        int unchanged = 0;
        for (var batch : batches(delivery.submissions(seed))) {
            for (var receipt : taken(batch, dryRun)) {
                accepted += receipt.accepted();
                unchanged += receipt.unchanged();
                rejections.addAll(receipt.rejections());
            }
        }
        return new ValuesAnswer(
                accepted,
                unchanged,
                rejections.stream()
                        .map(this::rejected)
                        .sorted(Comparator.comparing(Rejected::row, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList());
    }

    private List<Receipt> taken(List<Submission> batch, boolean dryRun) {
        return dryRun ? batch.stream().map(reporting::judge).toList() : reporting.submitAll(batch);
    }

    private static List<List<Submission>> batches(List<Submission> submissions) {
        var batches = new ArrayList<List<Submission>>();
        int figures = 0;
        for (var submission : submissions) {
            var last = batches.isEmpty() ? null : batches.getLast();
            if (last == null
                    || figures + submission.figures().size() > FIGURES_AT_ONCE
                    || !last.getFirst().period().equals(submission.period())
                    || !last.getFirst()
                            .unit()
                            .province()
                            .equals(submission.unit().province())) {
                last = new ArrayList<>();
                batches.add(last);
                figures = 0;
            }
            last.add(submission);
            figures += submission.figures().size();
        }
        return batches;
    }

    private Rejected rejected(Rejection rejection) {
        var code = rejection.reason().code().name();
        return new Rejected(
                rejection.row(),
                rejection.field(),
                code,
                texts.of("error." + code, rejection.reason().details().toArray()));
    }
}
