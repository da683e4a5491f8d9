package vn.gandan.analysis.internal;

import java.util.List;
import vn.gandan.analysis.internal.Drawing.Anchor;
import vn.gandan.analysis.internal.Drawing.Ink;

/** A map of tiles to take away: the blocks one under another, each under its name, and the steps of colour above them. */
record TilePicture(
        String title,
        String period,
        String description,
        List<TileMap.Step> legend,
        String missing,
        List<TileMap.Block> blocks) {

    /** From the lightest to the darkest, as the style sheet has them. */
    private static final List<String> COLOURS = List.of("#dbe5f3", "#b3c8e4", "#7f9ecb", "#476fab", "#1f4480");

    private static final String HATCHING =
            "<defs><pattern id=\"h\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#fff\"/><rect width=\"1.4\" height=\"6\" fill=\"#7c847c\"/></pattern></defs>";
    private static final String HATCHED = "fill=\"url(#h)\" stroke=\"#7c847c\"";
    private static final int LEFT = 14;
    private static final int TOP = 80;
    private static final int UNDER_A_BLOCK = 34;

    String svg(Letters letters) {
        int high = TOP
                + 16
                + blocks.stream()
                        .mapToInt(block -> block.height() + UNDER_A_BLOCK)
                        .sum();
        var drawing = new Drawing(780, high, letters);
        drawing.raw(HATCHING);
        drawing.text(LEFT, 26, 16, Anchor.START, Ink.TEXT, title + ", " + period);
        double x = LEFT;
        for (var step : legend) {
            x = key(drawing, letters, x, colour(step.shade()), step.range() + " (" + step.count() + ")");
        }
        key(drawing, letters, x, HATCHED, missing);
        double y = TOP;
        for (var block : blocks) {
            draw(drawing, block, y);
            y += block.height() + UNDER_A_BLOCK;
        }
        return drawing.whole("chart", title, description);
    }

    private static String colour(int shade) {
        return shade < 0 ? HATCHED : "fill=\"" + COLOURS.get(shade) + "\"";
    }

    private static double key(Drawing drawing, Letters letters, double x, String fill, String words) {
        drawing.raw(
                "<rect %s x=\"%s\" y=\"42\" width=\"16\" height=\"16\" rx=\"3\"/>".formatted(fill, Drawing.number(x)));
        drawing.text(x + 22, 55, 12, Anchor.START, Ink.QUIET, words);
        return x + 36 + letters.width(words, 12);
    }

    private static void draw(Drawing drawing, TileMap.Block block, double y) {
        drawing.text(LEFT, y + 12, 13, Anchor.START, Ink.TEXT, block.name());
        for (var tile : block.tiles()) {
            drawing.raw("<rect %s x=\"%s\" y=\"%s\" width=\"30\" height=\"30\" rx=\"5\"/>"
                    .formatted(
                            colour(tile.shade()), Drawing.number(LEFT + tile.x()), Drawing.number(y + 20 + tile.y())));
        }
    }
}
