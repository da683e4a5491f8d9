package vn.gandan.reading.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;

/**
 * The text of a report in numbered paragraphs, with what was found marked in it. Of a long report only those around the
 * proposals that are looked at.
 *
 * @param behind how many paragraphs of the report follow the last one shown
 */
public record ShownText(List<Paragraph> paragraphs, int behind) {

    /** So much is shown whole. */
    private static final int WHOLE = 60_000;

    public ShownText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The title is paragraph 0; without a title they begin with 1.
     *
     * @param skipped how many paragraphs of the report are left out before it
     */
    public record Paragraph(int number, int skipped, List<Piece> pieces) {}

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

    static ShownText of(String text, Paragraphs lines, List<Proposal> all, Collection<Proposal> lookedAt) {
        return text.length() <= WHOLE
                ? of(text, lines, all, lines.numbers())
                : of(text, lines, all, around(lines, lookedAt));
    }

    /** The title, and what stands beside each passage. */
    private static Set<Integer> around(Paragraphs lines, Collection<Proposal> lookedAt) {
        var wanted = new HashSet<>(List.of(0, 1));
        for (var proposal : lookedAt) {
            int first = lines.at(proposal.span().start());
            wanted.addAll(List.of(
                    first - 1,
                    first,
                    first + 1,
                    lines.at(Math.max(0, proposal.span().end() - 1))));
        }
        return wanted;
    }

    private static ShownText of(String text, Paragraphs lines, List<Proposal> all, Set<Integer> wanted) {
        var marked = all.stream()
                .flatMap(ShownText::marked)
                .sorted(Comparator.comparing(Marked::span))
                .toList();
        var paragraphs = new ArrayList<Paragraph>();
        var here = new ArrayList<Marked>();
        int next = 0;
        int skipped = 0;
        for (int at = 0; at < lines.count(); at++) {
            var line = lines.span(at);
            here.removeIf(each -> each.span().end() <= line.start());
            for (; next < marked.size() && marked.get(next).span().start() < line.end(); next++) {
                if (marked.get(next).span().end() > line.start()) {
                    here.add(marked.get(next));
                }
            }
            if (wanted.contains(lines.number(at))) {
                paragraphs.add(new Paragraph(lines.number(at), skipped, pieces(text, line, here)));
                skipped = 0;
            } else {
                skipped++;
            }
        }
        return new ShownText(paragraphs, skipped);
    }

    private static Stream<Marked> marked(Proposal proposal) {
        return proposal.fact() instanceof PaperFact paper
                ? paper.mentions().stream().map(span -> new Marked(span, proposal))
                : Stream.of(new Marked(proposal.span(), proposal));
    }

    /** From one edge of a mark to the next; those over the words are carried along. */
    private static List<Piece> pieces(String text, Span line, List<Marked> here) {
        var edges = new TreeSet<Integer>(List.of(line.start(), line.end()));
        for (var marked : here) {
            edges.add(Math.max(line.start(), marked.span().start()));
            edges.add(Math.min(line.end(), marked.span().end()));
        }
        var pieces = new ArrayList<Piece>();
        var over = new ArrayList<Marked>();
        int next = 0;
        int from = line.start();
        for (int to : edges.tailSet(from, false)) {
            var piece = new Span(from, to);
            over.removeIf(marked -> marked.span().end() <= piece.start());
            for (; next < here.size() && here.get(next).span().start() <= from; next++) {
                if (here.get(next).span().contains(piece)) {
                    over.add(here.get(next));
                }
            }
            pieces.add(new Piece(text.substring(from, to), mark(piece, over)));
            from = to;
        }
        return pieces;
    }

    private static @Nullable Mark mark(Span piece, List<Marked> over) {
        if (over.isEmpty()) {
            return null;
        }
        var innermostFirst = over.stream()
                .sorted(Comparator.comparingInt(marked -> marked.span().length()))
                .map(Marked::proposal)
                .toList();
        var classes = innermostFirst.stream()
                .map(proposal -> proposal.kind().mark())
                .distinct()
                .collect(Collectors.joining(" "));
        var inner = innermostFirst.getFirst();
        return new Mark(inner.number(), classes, piece.start() == inner.span().start());
    }
}
