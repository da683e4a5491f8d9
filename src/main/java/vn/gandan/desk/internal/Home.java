package vn.gandan.desk.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.analysis.Place;

/** One page on one unit: where it stands, how complete it is, who gave most. */
public record Home(
        Place place,
        boolean empty,
        String reported,
        List<Fact> facts,
        @Nullable Coverage coverage,
        @Nullable Ranking ranking) {

    /** Told of what the headline tells of, so that units compare. */
    public boolean headline() {
        return coverage != null || !reported.isEmpty();
    }

    /** One figure of the strip; its link leads to where it came from. */
    public record Fact(
            String label,
            String value,
            String note,
            @Nullable String source) {}

    /** One square a unit, grouped by the unit above it. */
    public record Coverage(String title, String each, List<Tally> legend, List<Block> blocks) {

        public boolean single() {
            return blocks.size() == 1;
        }
    }

    /** How many are complete, partly so, or without figures. */
    public record Tally(State state, int count) {}

    /** Đủ, một phần, chưa có số liệu. */
    public enum State {
        FULL("k-ok"),
        PART("k-part"),
        NONE("k-none");

        private final String style;

        State(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    /** Lengths are of the drawing: a square is 30 wide and the next begins 37 further. */
    public record Block(
            String name,
            String address,
            String share,
            String description,
            String note,
            int columns,
            List<Square> squares) {

        public int width() {
            return columns * 37 - 5;
        }

        public int height() {
            return (squares.size() + columns - 1) / columns * 37 - 5;
        }
    }

    /** One unit. */
    public record Square(int x, int y, State state, String title) {}

    /** Units by one figure, the largest first, its bar in thousandths of the largest. */
    public record Ranking(
            String title,
            String measure,
            String finding,
            List<Bar> bars,
            @Nullable Bar rest,
            Bar total) {}

    /** One unit of the ranking. */
    public record Bar(String name, @Nullable String address, int length, String value) {}
}
