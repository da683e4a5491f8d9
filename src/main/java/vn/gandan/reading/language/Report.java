package vn.gandan.reading.language;

import java.util.List;

/** What a report says, all in the order of its text. */
public record Report(List<Citation> citations, List<StatedFigure> figures, List<Section> sections) {

    public Report {
        citations = List.copyOf(citations);
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }
}
