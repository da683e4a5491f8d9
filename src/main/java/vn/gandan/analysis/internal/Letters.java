package vn.gandan.analysis.internal;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** Letters as outlines: a picture then needs no font of the machine, which a server often has none of. */
@Component
class Letters {

    // Liberation Sans, which PDFBox brings along and which has every Vietnamese letter.
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    Letters() {
        try (var file = Objects.requireNonNull(Letters.class.getResourceAsStream(FONT), FONT)) {
            font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The font's tables are read as they are asked for, by one at a time. */
    synchronized double width(String words, double size) {
        try {
            double units = 0;
            for (int letter : words.codePoints().toArray()) {
                units += font.getAdvanceWidth(glyphs.getGlyphId(letter));
            }
            return units / unitsPerEm * size;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As an SVG path, its base line beginning at a point. */
    synchronized String outline(String words, double x, double y, double size) {
        var path = new StringBuilder();
        double scale = size / unitsPerEm;
        double at = x;
        try {
            for (int letter : words.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(letter);
                var data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    append(path, data.getPath().getPathIterator(null), at, y, scale);
                }
                at += font.getAdvanceWidth(glyph) * scale;
            }
            return path.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void append(StringBuilder path, PathIterator outline, double x, double y, double scale) {
        var point = new double[6];
        for (; !outline.isDone(); outline.next()) {
            int points = switch (outline.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> points(path, 'M', 1);
                case PathIterator.SEG_LINETO -> points(path, 'L', 1);
                case PathIterator.SEG_QUADTO -> points(path, 'Q', 2);
                case PathIterator.SEG_CUBICTO -> points(path, 'C', 3);
                default -> points(path, 'Z', 0);
            };
            for (int one = 0; one < points; one++) {
                path.append(fine(x + point[2 * one] * scale))
                        .append(' ')
                        .append(fine(y - point[2 * one + 1] * scale))
                        .append(' ');
            }
        }
    }

    private static int points(StringBuilder path, char command, int points) {
        path.append(command);
        return points;
    }

    /** Letters need more than the tenths that lines do. */
    private static String fine(double value) {
        return Double.toString(Math.round(value * 100) / 100.0);
    }
}
