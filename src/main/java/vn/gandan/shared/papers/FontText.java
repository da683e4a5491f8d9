package vn.gandan.shared.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A paragraph whose letters are what their fonts make of them. */
final class FontText {

    private final StringBuilder letters = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** Letters up to a place in one font, null for those of our days. */
    private record Piece(int end, @Nullable OldFont font) {}

    void add(CharSequence words, @Nullable OldFont font) {
        letters.append(words);
        if (!pieces.isEmpty() && Objects.equals(pieces.getLast().font(), font)) {
            pieces.removeLast();
        }
        pieces.add(new Piece(letters.length(), font));
    }

    int length() {
        return letters.length();
    }

    String unicode() {
        if (pieces.stream().allMatch(piece -> piece.font() == null) || alreadyUnicode()) {
            return letters.toString();
        }
        var text = new StringBuilder(letters.length());
        int start = 0;
        for (var piece : pieces) {
            var words = letters.substring(start, piece.end());
            text.append(piece.font() == null ? words : piece.font().unicode(words));
            start = piece.end();
        }
        return text.toString();
    }

    /** Somebody changed the letters and left the font: what is Vietnamese already was never meant to be read otherwise. */
    private boolean alreadyUnicode() {
        int start = 0;
        for (var piece : pieces) {
            for (int place = start; piece.font() != null && place < piece.end(); place++) {
                if (OldEncodings.unicode(letters.charAt(place))) {
                    return true;
                }
            }
            start = piece.end();
        }
        return false;
    }
}
