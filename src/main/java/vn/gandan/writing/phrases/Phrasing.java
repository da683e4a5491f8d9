package vn.gandan.writing.phrases;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph as people write it once for every period (mẫu câu): its sentences, with blanks for what is asked of the data.
 * {@code Các tổ dân vận đã vận động Nhân dân [hiến {E01} m² đất]; [đóng góp {E03} ngày công].}
 */
public record Phrasing(List<Sentence> sentences) {

    /** One sentence with the space that parts it from the next. */
    public record Sentence(List<Piece> pieces) {

        public Sentence {
            pieces = List.copyOf(pieces);
        }

        Stream<Asked> asked() {
            return pieces.stream().flatMap(Piece::asked);
        }
    }

    public Phrasing {
        sentences = List.copyOf(sentences);
    }

    /** All that is asked in it, in the order of the text, as often as it is asked. */
    public List<Asked> asked() {
        return sentences.stream().flatMap(Sentence::asked).toList();
    }

    /** Read as far as it can be; what cannot is left as words, and told in {@link PhrasingReader.Read#faults}. */
    public static PhrasingReader.Read read(String text) {
        return new PhrasingReader(text).read();
    }
}
