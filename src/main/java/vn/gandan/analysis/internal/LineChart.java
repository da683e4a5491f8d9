package vn.gandan.analysis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gandan.analysis.internal.Drawing.Anchor;
import vn.gandan.analysis.internal.Drawing.Ink;

/** Values over time: a line each, named at its end; a point not yet final is hollow; what it is compared with is dashed. */
record LineChart(
        String title, String description, List<String> steps, List<Line> lines, Function<BigDecimal, String> number) {

    /** One line. A missing value interrupts it: it is not zero. */
    record Line(String name, Ink ink, boolean compared, List<Point> points) {}

    /** One value; {@code note} says what is not final about it. */
    record Point(@Nullable BigDecimal value, @Nullable String note) {}

    private static final double LETTERS = 13;

    /** How large it is drawn: beside text on a screen, or on a phone. */
    enum Format {
        WIDE(960, 330, 178),
        NARROW(370, 300, 30);

        private final int width;
        private final int height;
        private final int right;

        Format(int width, int height, int right) {
            this.width = width;
            this.height = height;
            this.right = right;
        }
    }

    String svg(Format format, @Nullable Letters letters) {
        var drawing = new Drawing(format.width, format.height, letters);
        new Sketch(format, drawing).draw();
        return drawing.whole("chart " + (format == Format.WIDE ? "wide" : "narrow"), title, description);
    }

    private BigDecimal largest() {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .map(Point::value)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
    }

    /** One drawing in the making. */
    private final class Sketch {

        private final Format format;
        private final Drawing drawing;
        private final Scale scale = Scale.upTo(largest());
        private final double left;
        private final double top;
        private final double wide;
        private final double high;

        Sketch(Format format, Drawing drawing) {
            this.format = format;
            this.drawing = drawing;
            int longest = scale.ticks().stream()
                    .mapToInt(tick -> number.apply(tick).length())
                    .max()
                    .orElse(1);
            left = 14 + longest * LETTERS * 0.6;
            top = format == Format.WIDE ? 22 : 22 + 18 * lines.size();
            wide = format.width - left - format.right;
            high = format.height - top - 30;
        }

        void draw() {
            grid();
            lines.stream().filter(Line::compared).forEach(this::line);
            lines.stream().filter(line -> !line.compared()).forEach(this::line);
            names();
        }

        private void grid() {
            for (var tick : scale.ticks()) {
                double y = y(tick);
                drawing.line(left, y, left + wide, y, Ink.GRID);
                drawing.text(left - 8, y + 4.5, LETTERS, Anchor.END, Ink.QUIET, number.apply(tick));
            }
            int longest = steps.stream().mapToInt(String::length).max().orElse(1);
            int every = (int) Math.ceil((longest + 2) * LETTERS * 0.55 * steps.size() / wide);
            for (int step = steps.size() - 1; step >= 0; step -= Math.max(1, every)) {
                drawing.text(x(step), top + high + 22, LETTERS, Anchor.MIDDLE, Ink.QUIET, steps.get(step));
            }
        }

        private void line(Line line) {
            var path = new StringBuilder();
            boolean open = false;
            for (int step = 0; step < line.points().size(); step++) {
                var value = line.points().get(step).value();
                if (value != null) {
                    path.append(open ? 'L' : 'M')
                            .append(Drawing.number(x(step)))
                            .append(' ')
                            .append(Drawing.number(y(value)));
                }
                open = value != null;
            }
            drawing.path(
                    path.isEmpty() ? "M0 0" : path.toString(),
                    line.compared() ? 1.6 : 2.4,
                    line.compared(),
                    line.ink());
            if (!line.compared()) {
                dots(line);
            }
        }

        private void dots(Line line) {
            for (int step = 0; step < line.points().size(); step++) {
                var point = line.points().get(step);
                if (point.value() != null) {
                    drawing.dot(
                            x(step),
                            y(point.value()),
                            point.note() == null ? 3 : 4.5,
                            point.note() != null,
                            line.ink());
                }
            }
        }

        /** At the ends of the lines, no two on each other; on a phone above, with the last value. */
        private void names() {
            var labels = new ArrayList<Label>();
            for (var line : lines) {
                int last = last(line);
                var value = last < 0 ? null : line.points().get(last).value();
                if (value != null) {
                    labels.add(new Label(line, last, y(value)));
                }
            }
            if (format == Format.NARROW) {
                for (int row = 0; row < labels.size(); row++) {
                    above(labels.get(row), 14 + 18.0 * row);
                }
                return;
            }
            labels.sort(Comparator.comparingDouble(Label::y));
            double free = top;
            for (var label : labels) {
                double y = Math.max(label.y(), free);
                beside(label, y);
                free = y + (label.note() == null ? 20 : 37);
            }
        }

        private void above(Label label, double y) {
            drawing.dot(left + 5, y - 4.5, 4, label.note() != null, label.line().ink());
            String words = label.line().name() + ": " + number.apply(label.value());
            drawing.text(
                    left + 16,
                    y,
                    LETTERS,
                    Anchor.START,
                    label.line().ink(),
                    label.note() == null ? words : words + ", " + label.note());
        }

        private void beside(Label label, double y) {
            double x = left + wide + 12;
            drawing.text(
                    x,
                    y + 4.5,
                    LETTERS,
                    Anchor.START,
                    label.line().ink(),
                    label.line().name());
            if (label.note() != null) {
                drawing.text(x, y + 21, LETTERS, Anchor.START, Ink.QUIET, label.note());
            }
        }

        private static int last(Line line) {
            for (int step = line.points().size() - 1; step >= 0; step--) {
                if (line.points().get(step).value() != null) {
                    return step;
                }
            }
            return -1;
        }

        private double x(int step) {
            return steps.size() == 1 ? left + wide / 2 : left + wide * step / (steps.size() - 1);
        }

        private double y(BigDecimal value) {
            return top + high - scale.position(value, high);
        }
    }

    private record Label(Line line, int step, double y) {

        BigDecimal value() {
            return Objects.requireNonNull(line.points().get(step).value());
        }

        @Nullable String note() {
            return line.points().get(step).note();
        }
    }
}
