package vn.gandan.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.layout.Content;
import vn.gandan.layout.Format;
import vn.gandan.layout.Measure;
import vn.gandan.layout.Span;
import vn.gandan.layout.Words;
import vn.gandan.layout.sheet.Element.Beside;
import vn.gandan.layout.sheet.Element.Line;
import vn.gandan.layout.sheet.Element.Rule;

/** The head of a paper: who issues it, in whose name, symbol, place and date, and what the paper is. */
class Letterhead {

    private static final String LINE = "line";

    private final Content paper;
    private final Format format;
    private final double left;
    private final double right;

    Letterhead(Content paper, Format format) {
        this.paper = paper;
        this.format = format;
        left = format.of(Measure.ISSUER_WIDTH);
        right = format.textWidth(false) - left;
    }

    List<Element> elements() {
        var elements = new ArrayList<Element>();
        elements.add(new Beside(
                List.of(left, right), List.of(List.of(issuer(), head()), List.of(symbol(), List.of(date())))));
        elements.add(Line.of(Style.GAP, ""));
        if (!paper.letter()) {
            elements.addAll(title());
        }
        paper.addressees().forEach(line -> elements.add(Line.of(Style.ADDRESSEE, line)));
        return elements;
    }

    private List<Element> issuer() {
        var lines = new ArrayList<Element>();
        paper.above().forEach(line -> lines.add(Line.of(Style.SUPERIOR, line)));
        paper.name().forEach(line -> lines.add(Line.of(Style.ISSUER, line)));
        lines.add(under(Words.UNDER_ISSUER, Style.UNDER_ISSUER, Measure.ISSUER_LINE, left));
        return lines;
    }

    private List<Element> head() {
        var lines = new ArrayList<Element>();
        var face = Span.Face.valueOf(format.of(Words.HEAD_FACE));
        lines.add(new Line(Style.HEAD, List.of(Span.of(format.of(Words.HEAD)).in(face)), false));
        if (!format.of(Words.MOTTO).isBlank()) {
            lines.add(Line.of(Style.MOTTO, format.of(Words.MOTTO)));
            lines.add(new Rule(format.of(Measure.MOTTO_LINE), right));
        }
        return lines;
    }

    /** A letter's subject stands here, as it has no title. */
    private List<Element> symbol() {
        var lines = new ArrayList<Element>();
        lines.add(Line.of(Style.SYMBOL, paper.symbol(format)));
        if (paper.letter()) {
            lines.add(Line.of(Style.LETTER_SUBJECT, paper.subject()));
        }
        return lines;
    }

    private Element date() {
        return Line.of(Style.DATE, paper.placeAndDay());
    }

    private List<Element> title() {
        var lines = new ArrayList<Element>();
        lines.add(Line.of(Style.TYPE, paper.type()));
        lines.add(Line.of(Style.SUBJECT, paper.subject()));
        if (!paper.span().isBlank()) {
            lines.add(Line.of(Style.SPAN, paper.span()));
        }
        lines.add(under(Words.UNDER_SUBJECT, Style.UNDER_SUBJECT, Measure.SUBJECT_LINE, format.textWidth(false)));
        return lines;
    }

    private Element under(Words words, Style style, Measure length, double within) {
        return format.of(words).equals(LINE) ? new Rule(format.of(length), within) : Line.of(style, format.of(words));
    }
}
