package vn.gandan.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.layout.Content;
import vn.gandan.layout.Format;
import vn.gandan.layout.Measure;
import vn.gandan.layout.sheet.Element.Beside;
import vn.gandan.layout.sheet.Element.Line;

/** The foot of a paper: to whom it goes, and who signs. */
class Foot {

    /** Room for the signature, in lines. */
    private static final int SIGNATURE_LINES = 4;

    private final Content paper;
    private final Format format;

    Foot(Content paper, Format format) {
        this.paper = paper;
        this.format = format;
    }

    List<Element> elements() {
        double left = format.of(Measure.RECIPIENTS_WIDTH);
        return List.of(
                Line.of(Style.GAP, "").keep(),
                new Beside(List.of(left, format.textWidth(false) - left), List.of(List.of(recipients(), signature()))));
    }

    private List<Element> recipients() {
        var lines = new ArrayList<Element>();
        lines.add(Line.of(Style.RECIPIENTS_HEAD, "Nơi nhận:"));
        paper.recipients().forEach(line -> lines.add(Line.of(Style.RECIPIENT, line)));
        return lines;
    }

    private List<Element> signature() {
        var lines = new ArrayList<Element>();
        paper.signature().forEach(line -> lines.add(Line.of(Style.SIGNATURE, line)));
        for (int line = 0; line < SIGNATURE_LINES; line++) {
            lines.add(Line.of(Style.SIGNATURE, ""));
        }
        if (!paper.signer().isBlank()) {
            lines.add(Line.of(Style.SIGNATURE, paper.signer()));
        }
        return lines;
    }
}
