package vn.gandan.reading.language.sections;

import java.util.List;
import vn.gandan.shared.CleanText;

/** Causes (nguyên nhân) belong to the shortcomings, and are none of them. */
final class Causes {

    private static final int LOOKED_AT = 60;
    private static final int NEAR = 8;
    private static final int FEW_WORDS = 3;

    private Causes() {}

    /** "Nguyên nhân là …", "Những hạn chế trên có nguyên nhân từ …". */
    static boolean open(CleanText text, int from, int to) {
        var found = Cues.in(text, from, to, LOOKED_AT);
        return found.opensWith(Cue.CAUSE, NEAR) || (found.has(Cue.CAUSE) && found.opensWith(Cue.LIMITATIONS, 0));
    }

    /** "2. Nguyên nhân" under what went well tells why it did. */
    static boolean isAllIn(Block block, Heading heading) {
        return heading.end() == block.end()
                && Words.count(block.text(), block.words(), heading.end(), FEW_WORDS) < FEW_WORDS
                && Cues.in(block.text(), block.words(), heading.end()).opensWith(Cue.CAUSE, 0);
    }

    static boolean areIn(Piece piece) {
        if (piece.kind() != Cue.LIMITATIONS) {
            return false;
        }
        var text = piece.block().text();
        int from = piece.startsBlock() ? piece.block().words() : piece.start();
        // A heading names both: "TỒN TẠI VÀ NGUYÊN NHÂN".
        return piece.isHeading()
                ? Cues.in(text, from, piece.said()).opensWith(Cue.CAUSE, NEAR)
                : open(text, from, piece.end());
    }

    /** Behind the causes that stand under a heading or a colon. */
    static int behind(List<Piece> pieces, int each) {
        var block = pieces.get(each).block();
        boolean heads = block.looksLikeHeading() || block.endsInColon();
        int next = each + 1;
        while (heads && next < pieces.size() && isUnder(block, pieces.get(next))) {
            next++;
        }
        return next;
    }

    private static boolean isUnder(Block heading, Piece piece) {
        var marker = piece.block().marker();
        var outer = heading.marker();
        boolean inner = marker == null || outer == null || marker.isInside(outer);
        return inner && !piece.isHeading() && !piece.opening();
    }
}
