package vn.gandan.reporting.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Receipt.Rejection;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Period;

/**
 * What one sending brought, by unit and period, in the order of units within periods; and the rows that could not be read or
 * name units which the sender may not.
 */
record Delivery(Channel channel, List<Part> parts, List<Rejection> rejections) {

    Delivery {
        parts = List.copyOf(parts);
        rejections = List.copyOf(rejections);
    }

    /** All figures of one unit and period. */
    record Part(Unit unit, Period period, List<Figure> figures) {}

    /** The same seed makes the same submissions, which are then taken once. */
    List<Submission> submissions(String seed) {
        return parts.stream().map(part -> submission(part, seed)).toList();
    }

    private Submission submission(Part part, String seed) {
        var id = UUID.nameUUIDFromBytes(
                (seed + " " + part.unit().id() + " " + part.period()).getBytes(StandardCharsets.UTF_8));
        return new Submission(id, part.unit(), part.period(), channel, null, null, part.figures());
    }

    int figures() {
        return parts.stream().mapToInt(part -> part.figures().size()).sum();
    }
}
