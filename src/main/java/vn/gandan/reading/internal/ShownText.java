package vn.gandan.reading.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;

/** The text of a report in numbered paragraphs, with what was found marked in it. */
public record ShownText(List<Paragraph> paragraphs) {

    private static final int LONGEST_TITLE = 300;

    public ShownText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The title is paragraph 0; without a title they begin with 1. */
    public record Paragraph(int number, Span span, List<Piece> pieces) {}

    /** Some words, and the mark on them: of the innermost of the proposals that they belong to. */
    public record Piece(String words, @Nullable Mark mark) {}

    /**
     * A highlight.
     *
     * @param classes of all the proposals that the words belong to
     * @param first whether the proposal's first words are among them
     */
    public record Mark(int proposal, String classes, boolean first) {}

    private record Marked(Span span, Proposal proposal) {}

    static ShownText of(String text, List<Proposal> proposals) {
        var marked = proposals.stream()
                .flatMap(ShownText::marked)
                .sorted(Comparator.comparing(Marked::span))
                .toList();
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            var line = trimmed(text, start, end);
            if (line.length() > 0) {
                int number = paragraphs.isEmpty()
                        ? line.length() <= LONGEST_TITLE ? 0 : 1
                        : paragraphs.getLast().number() + 1;
                paragraphs.add(new Paragraph(number, line, pieces(text, line, marked)));
            }
            start = end + 1;
        }
        return new ShownText(paragraphs);
    }

    private static Stream<Marked> marked(Proposal proposal) {
        return proposal.fact() instanceof PaperFact paper
                ? paper.mentions().stream().map(span -> new Marked(span, proposal))
                : Stream.of(new Marked(proposal.span(), proposal));
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static List<Piece> pieces(String text, Span line, List<Marked> all) {
        var here = all.stream().filter(marked -> marked.span().overlaps(line)).toList();
        var edges = new TreeSet<Integer>(List.of(line.start(), line.end()));
        for (var marked : here) {
            edges.add(Math.max(line.start(), marked.span().start()));
            edges.add(Math.min(line.end(), marked.span().end()));
        }
        var pieces = new ArrayList<Piece>();
        Integer from = null;
        for (var to : edges) {
            if (from != null) {
                pieces.add(new Piece(text.substring(from, to), mark(new Span(from, to), here)));
            }
            from = to;
        }
        return pieces;
    }

    private static @Nullable Mark mark(Span piece, List<Marked> here) {
        var over = here.stream()
                .filter(marked -> marked.span().contains(piece))
                .sorted(Comparator.comparingInt(marked -> marked.span().length()))
                .toList();
        if (over.isEmpty()) {
            return null;
        }
        var classes = over.stream()
                .map(marked -> marked.proposal().kind().mark())
                .distinct()
                .collect(Collectors.joining(" "));
        var inner = over.getFirst().proposal();
        return new Mark(inner.number(), classes, piece.start() == inner.span().start());
    }

    /** The number of the paragraph in which a place stands. */
    int paragraph(int place) {
        int number = 0;
        for (var paragraph : paragraphs) {
            if (paragraph.span().start() > place) {
                break;
            }
            number = paragraph.number();
        }
        return number;
    }
}
