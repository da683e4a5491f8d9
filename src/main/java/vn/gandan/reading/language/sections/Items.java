package vn.gandan.reading.language.sections;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.CleanText;

/** The single shortcomings or tasks of a part: a numbered item whole, running text clause by clause. */
final class Items {

    private final CleanText text;
    private final List<Piece> pieces;
    private final List<Span> items = new ArrayList<>();

    private Items(CleanText text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    static List<Span> of(CleanText text, List<Piece> pieces) {
        var items = new Items(text, pieces);
        int each = 0;
        while (each < pieces.size()) {
            each = items.take(each);
        }
        return items.items;
    }

    /** Takes the items of one piece, or of all that belong to its number, and returns the next. */
    private int take(int each) {
        var piece = pieces.get(each);
        if (Causes.areIn(piece)) {
            return Causes.behind(pieces, each);
        }
        var marker = piece.startsBlock() ? piece.block().marker() : null;
        if (marker == null || (piece.isHeading() && !isNamedItem(each))) {
            items.addAll(Clauses.of(text, beginning(piece), piece.end()));
            return each + 1;
        }
        int next = behindItem(each, marker);
        if (piece.block().looksLikeHeading() && headsItems(each, next, marker)) {
            return each + 1;
        }
        items.add(new Span(piece.start(), pieces.get(next - 1).end()));
        return next;
    }

    /** "3. Giải pháp về vốn: …" among other tasks is one of them. */
    private boolean isNamedItem(int each) {
        var piece = pieces.get(each);
        return each > 0
                && piece.kind() == Cue.TASKS
                && piece.block().numbered()
                && !piece.block().looksLikeHeading();
    }

    private int beginning(Piece piece) {
        boolean announced = piece.opening() && !piece.isHeading();
        return announced ? new Announcement(text, piece.start(), piece.end()).behind() : piece.said();
    }

    private int behindItem(int each, Marker marker) {
        var block = pieces.get(each).block();
        boolean open = block.looksLikeHeading() || block.endsInColon();
        int next = each + 1;
        while (next < pieces.size() && belongs(pieces.get(next), marker, open)) {
            next++;
        }
        return next;
    }

    private static boolean belongs(Piece piece, Marker marker, boolean open) {
        if (piece.isHeading() || piece.opening() || !piece.startsBlock()) {
            return false;
        }
        var other = piece.block().marker();
        return other == null ? open : other.isInside(marker);
    }

    private boolean headsItems(int each, int next, Marker marker) {
        return marker.form().headsParts()
                || namesAddressee(pieces.get(each))
                || pieces.subList(each + 1, next).stream()
                        .anyMatch(piece -> piece.block().marker() != null);
    }

    /** "1. Đối với UBND huyện" says who, not what. */
    private boolean namesAddressee(Piece piece) {
        return Cues.in(text, piece.block().words(), piece.end()).opensWith(Cue.ABOUT, 0);
    }
}
