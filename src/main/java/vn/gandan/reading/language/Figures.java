package vn.gandan.reading.language;

import java.util.List;
import vn.gandan.shared.CleanText;

/** The figures that a text states, outside of its boilerplate and of the papers it cites. */
final class Figures {

    List<StatedFigure> of(CleanText text, List<Section> sections, List<Citation> citations) {
        return new FigureReading(text, sections, citations).figures();
    }
}
