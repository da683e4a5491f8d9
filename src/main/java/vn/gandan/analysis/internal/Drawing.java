package vn.gandan.analysis.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An SVG in the making. Colours are attributes, so that it can stand alone, and classes, so that a page's style sheet can
 * change them; no text goes in unescaped. Without letters of its own it writes text as outlines.
 */
final class Drawing {

    /** Whose colours: mực, chàm, grey, the rule and the ground. */
    enum Ink {
        TEXT("#1b2127"),
        QUIET("#5e666e"),
        SUBJECT("#1f4480"),
        SECOND("#5b7db3"),
        THIRD("#8a5a00"),
        FOURTH("#1d6743"),
        COMPARED("#7c847c"),
        GRID("#dfe2dd"),
        GROUND("#ffffff");

        private final String colour;

        Ink(String colour) {
            this.colour = colour;
        }

        String style() {
            return "ink-" + name().toLowerCase(Locale.ROOT);
        }
    }

    private final StringBuilder svg = new StringBuilder();
    private final int width;
    private final int height;
    private final @Nullable Letters letters;

    Drawing(int width, int height, @Nullable Letters letters) {
        this.width = width;
        this.height = height;
        this.letters = letters;
    }

    void rectangle(double x, double y, double wide, double high, Ink ink) {
        svg.append("<rect class=\"%s\" fill=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(ink.style(), ink.colour, number(x), number(y), number(wide), number(high)));
    }

    void line(double fromX, double fromY, double toX, double toY, Ink ink) {
        svg.append("<path class=\"l-%s\" stroke=\"%s\" stroke-width=\"1\" fill=\"none\" d=\"M%s %sL%s %s\"/>"
                .formatted(ink.style(), ink.colour, number(fromX), number(fromY), number(toX), number(toY)));
    }

    /** @param path as SVG writes it */
    void path(String path, double thick, boolean dashed, Ink ink) {
        svg.append(
                "<path class=\"l-%s\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\" fill=\"none\"%s d=\"%s\"/>"
                        .formatted(
                                ink.style(),
                                ink.colour,
                                number(thick),
                                dashed ? " stroke-dasharray=\"5 4\"" : "",
                                path));
    }

    void dot(double x, double y, double radius, boolean hollow, Ink ink) {
        String fill = hollow ? Ink.GROUND.colour : ink.colour;
        svg.append("<circle class=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(
                        hollow ? "h-" + ink.style() : "d-" + ink.style(),
                        fill,
                        ink.colour,
                        number(x),
                        number(y),
                        number(radius)));
    }

    /** Where the text stands to its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void text(double x, double y, double size, Anchor anchor, Ink ink, String words) {
        if (letters != null) {
            double wide = letters.width(words, size);
            double from = switch (anchor) {
                case START -> x;
                case MIDDLE -> x - wide / 2;
                case END -> x - wide;
            };
            svg.append("<path fill=\"%s\" d=\"%s\"/>".formatted(ink.colour, letters.outline(words, from, y, size)));
            return;
        }
        svg.append("<text class=\"%s\" fill=\"%s\" x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(
                        ink.style(),
                        ink.colour,
                        number(x),
                        number(y),
                        number(size),
                        anchor.name().toLowerCase(Locale.ROOT),
                        escaped(words)));
    }

    void raw(String element) {
        svg.append(element);
    }

    /** The whole, which tells what it shows to who cannot see it. */
    String whole(String style, String title, String description) {
        String ground =
                letters == null ? "" : "<rect fill=\"#ffffff\" width=\"%d\" height=\"%d\"/>".formatted(width, height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\"><title>%s</title><desc>%s</desc>%s%s</svg>"
                .formatted(style, width, height, width, height, escaped(title), escaped(description), ground, svg);
    }

    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
