package vn.gandan.reading.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.reading.internal.Card.FigureWords;
import vn.gandan.reading.internal.Contradictions.Contradiction;
import vn.gandan.reading.internal.ReviewPages.Wrong;
import vn.gandan.reading.internal.Standing.Known;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;

/** Tells figures in words: of what each is, how sure that is, and what speaks against it. */
@Component
class FigureCards {

    private final Indicators indicators;
    private final Texts text;

    FigureCards(Indicators indicators, Texts text) {
        this.indicators = indicators;
        this.text = text;
    }

    /** The total that stands in the database already is null where none does. */
    Card card(Overview report, Proposal proposal, FigureFact figure, @Nullable Known known, @Nullable Wrong wrong) {
        var doubts = new ArrayList<>(
                report.against(proposal).stream().map(this::sentence).toList());
        var agrees = known != null && known.value().compareTo(counted(figure)) == 0 ? text.of("reading.same") : null;
        if (known != null && agrees == null) {
            doubts.add(differs(figure, known));
        }
        if (figure.doubt() != null) {
            doubts.add(text.of(
                    "reading.doubt." + figure.doubt(),
                    Passages.words(report.reading().text(), proposal.span()),
                    number(figure.value())));
        }
        var reasons = reasons(proposal, figure);
        return new Card(
                proposal,
                report.paragraph(proposal),
                reasons.isEmpty() && doubts.isEmpty(),
                reasons,
                doubts,
                agrees,
                words(report, proposal, figure),
                null,
                null,
                wrong == null ? form(report.units(), figure) : wrong.typed(),
                wrong == null ? Map.of() : wrong.mistakes());
    }

    private String sentence(Contradiction contradiction) {
        var numbers = contradiction.numbers().stream().map(this::number).toArray();
        return text.of("reading.doubt." + contradiction.sort(), numbers);
    }

    private String differs(FigureFact figure, Known known) {
        return text.of(
                "reading.doubt." + origin(known.total()),
                number(known.value()),
                number(counted(figure).subtract(known.value()).abs()));
    }

    private static String origin(Total total) {
        if (total.composed()) {
            return "periods";
        }
        return total.origin() == Total.Origin.OWN || total.origin() == Total.Origin.PUBLISHED ? "own" : "below";
    }

    /** Of what a person chose herself there is nothing to be looked at. */
    private List<String> reasons(Proposal proposal, FigureFact figure) {
        var reasons = new ArrayList<String>();
        if (proposal.corrected() != null) {
            return reasons;
        }
        if (figure.indicator() == null) {
            reasons.add(text.of("reading.reason.indicator"));
        } else if (figure.otherUnit()) {
            reasons.add(text.of("reading.reason.other-unit"));
        } else if (!figure.sure()) {
            reasons.add(text.of("reading.reason.unsure"));
        }
        if (figure.period() != null) {
            reasons.add(text.of("reading.reason.period", text.period(Period.parse(figure.period()))));
        }
        if (figure.kind() == StatedFigure.Kind.TARGET) {
            reasons.add(text.of("reading.reason.target"));
        }
        if (figure.bound() != null) {
            reasons.add(text.of("reading.reason.bound." + figure.bound()));
        }
        if (figure.change() != null) {
            reasons.add(text.of("reading.reason.change." + figure.change()));
        }
        return reasons;
    }

    private FigureWords words(Overview report, Proposal proposal, FigureFact figure) {
        var placed = report.units().of(figure);
        var stated = stated(report.reading(), proposal, figure);
        var measure = known(figure).map(Indicator::measure).orElse(null);
        var counted = number(counted(figure));
        return new FigureWords(
                stated,
                proposal.corrected() == null ? "" : figure.unitText(),
                measure,
                measure == null || stated.equals(counted) || stated.equals(counted + " " + measure)
                        ? null
                        : counted + " " + measure,
                figure.label(),
                indicator(figure)
                        .map(indicator -> indicator.substring(indicator.indexOf(' ') + 1))
                        .orElse(null),
                figure.agreeing().isEmpty() ? null : text.of("reading.because", String.join(", ", figure.agreeing())),
                placed.map(each -> each.unit().title()).orElse(null),
                report.units().period(figure).map(text::period).orElse(null));
    }

    /** In the words of the report, until a person puts it right. */
    private String stated(Reading reading, Proposal proposal, FigureFact figure) {
        if (proposal.corrected() == null) {
            return Passages.words(reading.text(), proposal.span());
        }
        var value = number(counted(figure));
        return figure.of() == null ? value : value + "/" + number(figure.of());
    }

    private Optional<Indicator> known(FigureFact figure) {
        return Optional.ofNullable(figure.indicator()).flatMap(indicators::find);
    }

    private BigDecimal counted(FigureFact figure) {
        return known(figure).map(figure::counted).orElse(figure.value());
    }

    private Optional<String> indicator(FigureFact figure) {
        return known(figure).map(known -> known.code() + " " + known.name(text.english()));
    }

    private FactForm form(ReportUnits units, FigureFact figure) {
        var own = figure.period() == null ? null : units.period(figure).orElse(null);
        return FactForm.ofFigure(
                figure.of() == null ? number(counted(figure)) : number(counted(figure)) + "/" + number(figure.of()),
                indicator(figure).orElse(""),
                figure.place() == null
                        ? ""
                        : units.of(figure)
                                .map(placed -> units.offered().label(placed.unit()))
                                .orElse(""),
                own == null ? "" : own.firstDay().toString(),
                own == null ? "" : own.lastDay().toString());
    }

    private String number(BigDecimal value) {
        return text.numbers().exact(value);
    }
}
