package vn.gandan.writing.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.shared.VietnameseText;
import vn.gandan.writing.drafts.SectionCounter;
import vn.gandan.writing.editing.OutlineView.Kind;
import vn.gandan.writing.editing.OutlineView.Stretch;
import vn.gandan.writing.outlines.KeptOutline;
import vn.gandan.writing.outlines.Outline.Chart;
import vn.gandan.writing.outlines.Outline.Listing;
import vn.gandan.writing.outlines.Outline.Paragraph;
import vn.gandan.writing.outlines.Outline.Part;
import vn.gandan.writing.outlines.Outline.Table;
import vn.gandan.writing.outlines.Outlines;
import vn.gandan.writing.phrases.Asked;
import vn.gandan.writing.phrases.Phrasing;
import vn.gandan.writing.phrases.Piece;
import vn.gandan.writing.phrases.Piece.Blank;
import vn.gandan.writing.phrases.Piece.Clause;
import vn.gandan.writing.phrases.Piece.Words;

/** Lays out outlines to be read: a blank shows the name of what it asks for instead of its code. */
@Component
class OutlineViews {

    private final Indicators indicators;
    private final Outlines outlines;
    private final OutlineRights rights;

    OutlineViews(Indicators indicators, Outlines outlines, OutlineRights rights) {
        this.indicators = indicators;
        this.outlines = outlines;
        this.rights = rights;
    }

    OutlineView of(KeptOutline kept) {
        var numbers = new SectionCounter();
        var sections = kept.outline().sections().stream()
                .map(section -> new OutlineView.Section(
                        section.level(),
                        section.annex() ? "" : numbers.next(section.level()),
                        section.heading(),
                        section.annex(),
                        section.landscape(),
                        section.parts().stream().map(this::part).toList()))
                .toList();
        return new OutlineView(kept, outlines.inUse(kept.id()), rights.changes(), sections);
    }

    private OutlineView.Part part(Part part) {
        return switch (part) {
            case Paragraph paragraph -> new OutlineView.Part(Kind.PARAGRAPH, stretches(paragraph.pattern()));
            case Table table ->
                new OutlineView.Part(
                        Kind.TABLE, List.of(new Stretch(table.title(), names(table.indicators().stream()), false)));
            case Chart chart ->
                new OutlineView.Part(
                        Kind.CHART, List.of(new Stretch(chart.title(), names(Stream.of(chart.indicator())), false)));
            case Listing listing ->
                new OutlineView.Part(Kind.LISTING, List.of(new Stretch(listing.source(), null, false)));
        };
    }

    private List<Stretch> stretches(String pattern) {
        return Phrasing.read(pattern).phrasing().sentences().stream()
                .flatMap(sentence -> sentence.pieces().stream())
                .flatMap(piece -> stretches(piece).stream())
                .toList();
    }

    private List<Stretch> stretches(Piece piece) {
        return switch (piece) {
            case Words words -> List.of(new Stretch(words.text(), null, false));
            case Blank blank -> List.of(new Stretch(label(blank.asks()), title(blank.asks()), false));
            case Clause clause -> {
                var stretches = new ArrayList<Stretch>();
                clause.pieces().forEach(each -> stretches.addAll(stretches(each)));
                clause.whenNone().stream()
                        .flatMap(each -> stretches(each).stream())
                        .forEach(each -> stretches.add(new Stretch(each.words(), each.title(), true)));
                yield List.copyOf(stretches);
            }
        };
    }

    private String label(Asked asked) {
        return asked.sought().isEmpty() ? asked.written() : named(asked);
    }

    /** What is asked with the names of indicators in the place of their codes. */
    private String named(Asked asked) {
        var words = asked.written();
        for (var code : asked.indicators()) {
            words = words.replace(
                    code, indicators.find(code).map(OutlineViews::name).orElse(code));
        }
        return words;
    }

    private String title(Asked asked) {
        return asked.indicators().isEmpty()
                ? "{" + asked.written() + "}"
                : "{" + asked.written() + "} " + names(asked.indicators().stream());
    }

    private String names(Stream<String> codes) {
        return codes.map(code -> code
                        + indicators
                                .find(code)
                                .map(found -> " " + found.nameVi())
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static String name(Indicator indicator) {
        return VietnameseText.inSentence(indicator.nameVi());
    }
}
