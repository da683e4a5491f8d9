package vn.gandan.writing.proofing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gandan.reading.language.Citation;
import vn.gandan.reading.language.Report;
import vn.gandan.reading.language.figures.IndicatorProposals;
import vn.gandan.reading.language.figures.IndicatorProposals.Entry;
import vn.gandan.shared.CleanText;

/** Looks a report through (người soát văn bản). */
public final class Proofreader {

    private final List<Entry> catalogue;
    private final IndicatorProposals proposals;

    public Proofreader(List<Entry> catalogue) {
        this.catalogue = List.copyOf(catalogue);
        proposals = new IndicatorProposals(catalogue);
    }

    public Needs needs(CleanText text, Report report) {
        var columns = new Columns(catalogue, new SureIndicators(text, report, proposals));
        var below = Grid.in(text).stream().flatMap(columns::indicators).collect(Collectors.toSet());
        var symbols = report.citations().stream()
                .map(Citation::canonical)
                .distinct()
                .flatMap(symbol -> Stream.concat(Stream.of(symbol), NearSymbols.of(symbol).stream()))
                .collect(Collectors.toSet());
        return new Needs(below, symbols);
    }

    /** In the order of the text; of a place that several speak against only what is surest. */
    public List<Finding> findings(CleanText text, Report report, Known known) {
        var paper = new Manuscript(text, report, proposals);
        var surestFirst = List.of(
                new FigureCheck(paper, known),
                new TableCheck(paper, known, catalogue, new SureIndicators(text, report, proposals)),
                new PercentCheck(paper, known),
                new GrowthCheck(paper, known),
                new SumCheck(paper),
                new PaperCheck(paper, known),
                new YearCheck(paper, known),
                new UnitNameCheck(paper, known));
        var findings = new ArrayList<Finding>();
        surestFirst.stream()
                .flatMap(Check::findings)
                .filter(each -> apart(each, findings))
                .forEach(findings::add);
        findings.sort(Comparator.comparing(Finding::span));
        return List.copyOf(findings);
    }

    private static boolean apart(Finding finding, List<Finding> others) {
        return others.stream()
                .noneMatch(other -> other.span().overlaps(finding.span()) || mendsOverlap(other, finding));
    }

    private static boolean mendsOverlap(Finding one, Finding other) {
        return one.mend() != null
                && other.mend() != null
                && one.mend().span().overlaps(other.mend().span());
    }
}
