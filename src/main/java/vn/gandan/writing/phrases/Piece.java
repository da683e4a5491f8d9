package vn.gandan.writing.phrases;

import java.util.List;
import java.util.stream.Stream;

/** One piece of a sentence of a pattern. */
public sealed interface Piece {

    /** What is asked in it, in the order of the text. */
    Stream<Asked> asked();

    record Words(String text) implements Piece {

        @Override
        public Stream<Asked> asked() {
            return Stream.empty();
        }
    }

    record Blank(Asked asks) implements Piece {

        @Override
        public Stream<Asked> asked() {
            return Stream.of(asks);
        }
    }

    /**
     * {@code [phát sinh {B13} vụ việc phức tạp|không phát sinh vụ việc phức tạp]}: is left out where a figure in it is
     * missing, and says what stands after the bar where all its figures are zero.
     */
    record Clause(List<Piece> pieces, List<Piece> whenNone) implements Piece {

        public Clause {
            pieces = List.copyOf(pieces);
            whenNone = List.copyOf(whenNone);
        }

        @Override
        public Stream<Asked> asked() {
            return Stream.concat(pieces.stream(), whenNone.stream()).flatMap(Piece::asked);
        }
    }
}
