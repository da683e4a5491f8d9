package vn.gandan.writing.proofing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Report;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reading.language.figures.IndicatorProposals;
import vn.gandan.shared.CleanText;

/** A report on the desk of whoever looks it through: its text, its tables and its figures. */
final class Manuscript {

    private final CleanText text;
    private final Report report;
    private final Sentences sentences;
    private final List<Grid> grids;
    private final List<Stated> figures;
    private final Map<Span, List<Stated>> bySentence;
    private final Map<Span, Integer> places = new HashMap<>();

    Manuscript(CleanText text, Report report, IndicatorProposals proposals) {
        this.text = text;
        this.report = report;
        sentences = new Sentences(text);
        grids = Grid.in(text);
        figures = report.figures().stream()
                .filter(figure -> grids.stream().noneMatch(grid -> grid.span().contains(figure.span())))
                .map(figure -> stated(figure, proposals))
                .toList();
        bySentence = figures.stream().collect(Collectors.groupingBy(Stated::sentence));
        for (int place = 0; place < figures.size(); place++) {
            places.put(figures.get(place).span(), place);
        }
    }

    private Stated stated(StatedFigure figure, IndicatorProposals proposals) {
        return new Stated(
                figure,
                sentences.around(figure.span()),
                WrittenNumber.at(text, figure.span().start(), figure.span().end(), figure.value()),
                proposals.propose(figure, text).orElse(null));
    }

    CleanText text() {
        return text;
    }

    Report report() {
        return report;
    }

    List<Grid> grids() {
        return grids;
    }

    /** Those outside of tables, in the order of the text. */
    List<Stated> figures() {
        return figures;
    }

    Span sentence(Span span) {
        return sentences.around(span);
    }

    String words(Span span) {
        return text.between(span.start(), span.end());
    }

    String words(int start, int end) {
        return text.between(Math.max(0, start), Math.clamp(end, Math.max(0, start), text.length()));
    }

    String between(Span one, Span next) {
        return words(new Span(one.end(), Math.max(one.end(), next.start())));
    }

    /** What its sentence says before the figure. */
    String before(Stated stated) {
        return words(stated.sentence().start(), stated.span().start());
    }

    /** The same, from the last comma, semicolon or parenthesis on. */
    String clauseBefore(Stated stated) {
        var before = before(stated);
        int at = before.length() - 1;
        while (at >= 0 && !parts(before, at)) {
            at--;
        }
        return before.substring(at + 1);
    }

    private static boolean parts(String words, int at) {
        char next = at + 1 < words.length() ? words.charAt(at + 1) : ' ';
        return ",;(".indexOf(words.charAt(at)) >= 0 && !Character.isDigit(next);
    }

    boolean says(Pattern cue, Span span) {
        return cue.matcher(words(span)).find();
    }

    /** Those of the same sentence. */
    List<Stated> beside(Stated stated) {
        return bySentence.getOrDefault(stated.sentence(), List.of());
    }

    /** The figures of one sentence that stand before another, the nearest first. */
    List<Stated> before(Stated last, int most) {
        return beside(last).stream()
                .filter(each -> each.span().end() <= last.span().start())
                .toList()
                .reversed()
                .stream()
                .limit(most)
                .toList();
    }

    @Nullable Stated after(Stated first) {
        int next = places.getOrDefault(first.span(), figures.size()) + 1;
        return next < figures.size() ? figures.get(next) : null;
    }
}
