package vn.gandan.reading.language.figures;

import java.util.List;
import vn.gandan.reading.language.Citation;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.shared.CleanText;

/** The figures that a text states, outside of its boilerplate and of the papers it cites. */
public final class Figures {

    public List<StatedFigure> of(CleanText text, List<Section> sections, List<Citation> citations) {
        return new FigureReading(text, sections, citations).figures();
    }
}
