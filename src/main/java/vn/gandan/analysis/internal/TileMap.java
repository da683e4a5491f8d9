package vn.gandan.analysis.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Where.Link;

/** A tile a unit, shaded by its figure: communes in blocks of their districts, where there are any (bản đồ ô). */
public record TileMap(
        Frame frame,
        Measure measure,
        List<Link> levels,
        List<Step> legend,
        int missing,
        List<Block> blocks,
        List<Row> rows,
        String finding) {

    /** One step of colour: its values and how many units have them. */
    public record Step(int shade, String range, int count) {}

    /** The units of one unit above. */
    public record Block(String name, @Nullable String address, int columns, List<Tile> tiles) {

        static final int SIDE = 37;

        public int width() {
            return columns * SIDE;
        }

        public int height() {
            return (tiles.size() + columns - 1) / columns * SIDE;
        }
    }

    /** One unit; a shade below 0 is none: it has no figure. */
    public record Tile(int x, int y, int shade, String address, String title) {}

    /** The same as a row of the table. */
    public record Row(String name, String address, @Nullable String value, String reports) {}
}
