package vn.gandan.filings.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Finding;
import vn.gandan.forms.Forms;
import vn.gandan.indicators.Cell;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.FigureChecks;
import vn.gandan.reporting.Receipt.Rejection;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;

/**
 * Figures of files and calls keep the rules of the forms that ask for them, as those that are typed do. What the page sends
 * it has judged itself; what is returned is not judged.
 */
@Component
class FormChecks implements FigureChecks {

    private final Forms forms;

    FormChecks(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Rejection> refused(Submission submission, Map<Cell, BigDecimal> standing) {
        if (Underway.any() || submission.channel() == Channel.RETURN) {
            return List.of();
        }
        var asked = forms.asked(submission.unit(), submission.period());
        if (asked.isEmpty()) {
            return List.of();
        }
        var sent = new LinkedHashMap<Cell, Figure>();
        submission.figures().forEach(figure -> sent.put(new Cell(figure.indicator(), figure.item()), figure));
        var all = as(standing, sent);
        return asked.stream().flatMap(form -> refused(form, all, sent).stream()).toList();
    }

    /** How the figures will stand. */
    private static Map<Cell, BigDecimal> as(Map<Cell, BigDecimal> standing, Map<Cell, Figure> sent) {
        var all = new HashMap<>(standing);
        sent.forEach((cell, figure) -> {
            if (figure.value() == null) {
                all.remove(cell);
            } else {
                all.put(cell, figure.value());
            }
        });
        return all;
    }

    private List<Rejection> refused(Asked form, Map<Cell, BigDecimal> all, Map<Cell, Figure> sent) {
        var rejections = new ArrayList<Rejection>();
        for (var finding : forms.check(form.definition(), all, Map.of(), Set.of())) {
            if (Breaches.of(finding)) {
                rows(finding, sent)
                        .forEach(figure -> rejections.add(
                                new Rejection(figure.row(), "value", Breaches.refusal(form.code(), finding))));
            }
        }
        return rejections;
    }

    /** Of a figure with a breakdown all rows go, so that a total never stands without what it is the sum of. */
    private static List<Figure> rows(Finding finding, Map<Cell, Figure> sent) {
        return finding.cells().stream()
                .map(sent::get)
                .filter(Objects::nonNull)
                .map(Figure::indicator)
                .distinct()
                .flatMap(indicator -> sent.values().stream()
                        .filter(figure -> figure.indicator().equals(indicator)))
                .toList();
    }
}
