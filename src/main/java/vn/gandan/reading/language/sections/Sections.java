package vn.gandan.reading.language.sections;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.CleanText;

/** The parts of a report. */
public final class Sections {

    public List<Section> of(CleanText text) {
        var lines = Line.of(text);
        var around = PageFrame.of(text, lines);
        var sections = new ArrayList<Section>();
        addBoilerplate(lines, around, sections);
        addParts(text, Parts.of(text, Blocks.of(text, without(around, lines))), sections);
        sections.sort(Comparator.comparing(Section::span));
        return sections;
    }

    private static List<Line> without(BitSet around, List<Line> lines) {
        var inside = new ArrayList<Line>();
        for (int each = 0; each < lines.size(); each++) {
            if (!around.get(each)) {
                var line = lines.get(each);
                boolean apart = line.apart() || (each > 0 && around.get(each - 1));
                inside.add(new Line(line.start(), line.end(), apart));
            }
        }
        return inside;
    }

    private static void addBoilerplate(List<Line> lines, BitSet around, List<Section> sections) {
        int first = around.nextSetBit(0);
        while (first >= 0) {
            int behind = around.nextClearBit(first);
            var span = new Span(lines.get(first).start(), lines.get(behind - 1).end());
            sections.add(new Section(Section.Kind.BOILERPLATE, span, List.of()));
            first = around.nextSetBit(behind);
        }
    }

    private static void addParts(CleanText text, List<Piece> pieces, List<Section> sections) {
        int from = 0;
        for (int each = 1; each <= pieces.size(); each++) {
            if (each == pieces.size() || !adjoin(text, pieces.get(each - 1), pieces.get(each))) {
                addPart(text, withoutByline(pieces.subList(from, each)), sections);
                from = each;
            }
        }
    }

    private static boolean adjoin(CleanText text, Piece piece, Piece next) {
        return piece.kind() == next.kind() && Words.skipBlanks(text, piece.end(), next.start()) == next.start();
    }

    private static List<Piece> withoutByline(List<Piece> pieces) {
        int end = pieces.size();
        while (end > 0 && pieces.get(end - 1).couldBeByline()) {
            end--;
        }
        return pieces.subList(0, end);
    }

    private static void addPart(CleanText text, List<Piece> pieces, List<Section> sections) {
        if (pieces.isEmpty()) {
            return;
        }
        var kind = Section.Kind.valueOf(pieces.getFirst().kind().name());
        boolean itemised = kind == Section.Kind.LIMITATIONS || kind == Section.Kind.TASKS;
        var span = new Span(pieces.getFirst().start(), pieces.getLast().end());
        sections.add(new Section(kind, span, itemised ? Items.of(text, pieces) : List.of()));
    }
}
