package vn.gandan.analysis.internal;

import java.util.List;
import vn.gandan.analysis.internal.Drawing.Anchor;
import vn.gandan.analysis.internal.Drawing.Ink;

/** Values of units, one under another: a bar each, named before it, with its value behind. */
record BarChart(String title, String description, List<Bar> bars) {

    private static final int WIDTH = 960;
    private static final int ROOM_FOR_VALUES = 190;
    private static final int LETTERS = 13;

    /** One bar; {@code length} is in thousandths of the longest. */
    record Bar(String name, int length, String value) {}

    String svg(Letters letters) {
        double names = bars.stream()
                .mapToDouble(bar -> letters.width(bar.name(), LETTERS))
                .max()
                .orElse(0);
        var drawing = new Drawing(WIDTH, 70 + 24 * Math.max(1, bars.size()), letters);
        drawing.text(14, 26, 16, Anchor.START, Ink.TEXT, title);
        double y = 46;
        for (var bar : bars) {
            double wide = (WIDTH - names - ROOM_FOR_VALUES) * bar.length() / 1000;
            drawing.text(14 + names, y + 13, LETTERS, Anchor.END, Ink.TEXT, bar.name());
            drawing.rectangle(26 + names, y + 2, Math.max(1, wide), 14, Ink.SUBJECT);
            drawing.text(32 + names + wide, y + 13, LETTERS, Anchor.START, Ink.TEXT, bar.value());
            y += 24;
        }
        return drawing.whole("chart", title, description);
    }
}
