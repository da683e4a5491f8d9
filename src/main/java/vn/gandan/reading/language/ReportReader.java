package vn.gandan.reading.language;

import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.citations.Citations;
import vn.gandan.reading.language.figures.Figures;
import vn.gandan.reading.language.sections.Sections;
import vn.gandan.shared.CleanText;

/** Reads a report: its parts first, then the papers that it cites and the figures that it states outside of boilerplate. */
public final class ReportReader {

    private final Sections sections = new Sections();
    private final Citations citations;
    private final Figures figures = new Figures();

    public ReportReader(Vocabulary vocabulary) {
        citations = new Citations(vocabulary);
    }

    public Report read(CleanText text) {
        var parts = sections.of(text);
        var cited = citations.of(text, parts);
        return new Report(cited, figures.of(text, parts, cited), parts);
    }
}
