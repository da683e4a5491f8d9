package vn.gandan.writing.proofs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.writing.proofing.Finding;

/**
 * The text of a report in paragraphs, with what was found marked in it, and what was put right as it reads now. Of a long report
 * only the paragraphs around the findings.
 *
 * @param behind how many paragraphs follow the last one shown
 */
public record MarkedText(List<Paragraph> paragraphs, int behind) {

    /** So much is shown whole. */
    private static final int WHOLE = 60_000;

    public MarkedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Paragraphs are counted from 1.
     *
     * @param skipped how many are left out before it
     */
    public record Paragraph(int number, int skipped, List<Piece> pieces) {}

    /**
     * Some words.
     *
     * @param mark of the finding that they belong to
     * @param now what stands there since it was put right
     */
    public record Piece(
            String words, @Nullable Mark mark, @Nullable String now) {}

    /** A highlight. */
    public record Mark(int finding, String classes) {}

    static MarkedText of(Proof proof) {
        var text = proof.text();
        var lines = lines(text);
        var wanted = wanted(proof, lines);
        var paragraphs = new ArrayList<Paragraph>();
        int skipped = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (wanted.contains(at)) {
                paragraphs.add(new Paragraph(at + 1, skipped, pieces(proof, lines.get(at))));
                skipped = 0;
            } else {
                skipped++;
            }
        }
        return new MarkedText(paragraphs, skipped);
    }

    private static List<Span> lines(String text) {
        var lines = new ArrayList<Span>();
        int start = 0;
        for (int place = 0; place <= text.length(); place++) {
            if (place == text.length() || text.charAt(place) == '\n') {
                if (!text.substring(start, place).isBlank()) {
                    lines.add(new Span(start, place));
                }
                start = place + 1;
            }
        }
        return lines;
    }

    private static Set<Integer> wanted(Proof proof, List<Span> lines) {
        var wanted = new HashSet<Integer>();
        boolean whole = proof.text().length() <= WHOLE;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (whole || at < 2) {
                wanted.add(at);
            }
            if (proof.findings().stream().anyMatch(finding -> finding.span().overlaps(line))) {
                wanted.addAll(List.of(at - 1, at, at + 1));
            }
        }
        return wanted;
    }

    private static List<Piece> pieces(Proof proof, Span line) {
        var pieces = new ArrayList<Piece>();
        int from = line.start();
        for (int number = 0; number < proof.findings().size(); number++) {
            var finding = proof.findings().get(number);
            var marked = marked(finding);
            if (marked.start() < from || marked.end() > line.end()) {
                continue;
            }
            add(pieces, proof, from, marked.start(), null, null);
            boolean mended = proof.mended().contains(number);
            add(
                    pieces,
                    proof,
                    marked.start(),
                    marked.end(),
                    mark(number, finding, mended),
                    mended ? now(proof, finding) : null);
            from = marked.end();
        }
        add(pieces, proof, from, line.end(), null, null);
        return pieces;
    }

    /** What is told and what is put right: the one may stand beside the other. */
    private static Span marked(Finding finding) {
        var mend = finding.mend();
        return mend == null
                ? finding.span()
                : new Span(
                        Math.min(finding.span().start(), mend.span().start()),
                        Math.max(finding.span().end(), mend.span().end()));
    }

    private static Mark mark(int number, Finding finding, boolean mended) {
        var kind = switch (finding.kind()) {
            case FIGURE, PERCENT, SUM, ANNEX -> "so";
            case PAPER -> "vb";
            case YEAR, UNIT -> "hc";
        };
        return new Mark(number, mended ? kind + " done" : kind);
    }

    private static @Nullable String now(Proof proof, Finding finding) {
        var mend = finding.mend();
        var marked = marked(finding);
        return mend == null
                ? null
                : proof.text().substring(marked.start(), mend.span().start())
                        + mend.words()
                        + proof.text().substring(mend.span().end(), marked.end());
    }

    private static void add(
            List<Piece> pieces, Proof proof, int from, int to, @Nullable Mark mark, @Nullable String now) {
        if (from < to) {
            pieces.add(new Piece(proof.text().substring(from, to).replace("\t", " | "), mark, now));
        }
    }
}
