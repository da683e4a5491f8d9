package vn.gandan.shared.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;

/** The lines drawn on a page from left to right and from top to bottom, of which the frames of tables are made. */
final class PdfRules {

    static final float NEAR = 3;

    /** More are a drawing. */
    private static final int MOST = 20_000;

    private final List<Rule> across = new ArrayList<>();
    private final List<Rule> down = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private float height;
    private float left;
    private boolean turned;

    /** In points from the left and from the top; place is that of the whole line, start and end are its ends. */
    record Rule(float place, float start, float end) {

        boolean covers(float at) {
            return start - NEAR <= at && at <= end + NEAR;
        }
    }

    void begin(PDPage page) {
        across.clear();
        down.clear();
        path.clear();
        var box = page.getCropBox();
        height = box.getUpperRightY();
        left = box.getLowerLeftX();
        turned = page.getRotation() != 0;
    }

    void follow(Operator operator, List<COSBase> operands, Matrix matrix) {
        switch (operator.getName()) {
            case "m" -> point(operands, matrix, true);
            case "l" -> point(operands, matrix, false);
            case "re" -> rectangle(operands, matrix);
            case "h" -> close();
            case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> draw();
            case "n" -> path.clear();
            default -> {}
        }
    }

    private void point(List<COSBase> operands, Matrix matrix, boolean anew) {
        if (operands.size() == 2 && operands.get(0) instanceof COSNumber x && operands.get(1) instanceof COSNumber y) {
            add(x.floatValue(), y.floatValue(), matrix, anew);
        }
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        if (operands.size() == 4
                && operands.get(0) instanceof COSNumber x
                && operands.get(1) instanceof COSNumber y
                && operands.get(2) instanceof COSNumber width
                && operands.get(3) instanceof COSNumber high) {
            float right = x.floatValue() + width.floatValue();
            float top = y.floatValue() + high.floatValue();
            add(x.floatValue(), y.floatValue(), matrix, true);
            add(right, y.floatValue(), matrix, false);
            add(right, top, matrix, false);
            add(x.floatValue(), top, matrix, false);
            close();
        }
    }

    /** The third of a point is one where a new line begins. */
    private void add(float x, float y, Matrix matrix, boolean anew) {
        if (!turned && path.size() < MOST) {
            var place = matrix.transformPoint(x, y);
            path.add(new float[] {place.x - left, height - place.y, anew ? 1 : 0});
        }
    }

    private void close() {
        for (int each = path.size() - 1; each >= 0; each--) {
            var point = path.get(each);
            if (point[2] > 0) {
                path.add(new float[] {point[0], point[1], 0});
                break;
            }
        }
    }

    private void draw() {
        for (int each = 1; each < path.size() && across.size() + down.size() < MOST; each++) {
            var one = path.get(each - 1);
            var other = path.get(each);
            if (other[2] == 0) {
                add(one, other);
            }
        }
        path.clear();
    }

    private void add(float[] one, float[] other) {
        float wide = Math.abs(one[0] - other[0]);
        float high = Math.abs(one[1] - other[1]);
        if (wide < 1 && high > NEAR) {
            down.add(new Rule(one[0], Math.min(one[1], other[1]), Math.max(one[1], other[1])));
        } else if (high < 1 && wide > NEAR) {
            across.add(new Rule(one[1], Math.min(one[0], other[0]), Math.max(one[0], other[0])));
        }
    }

    List<Rule> across() {
        return joined(across);
    }

    List<Rule> down() {
        return joined(down);
    }

    /** A line is often drawn cell by cell, and as a thin area with two edges. */
    private static List<Rule> joined(List<Rule> rules) {
        var sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingInt((Rule rule) -> Math.round(rule.place / NEAR))
                .thenComparingDouble(Rule::start));
        var joined = new ArrayList<Rule>();
        for (var rule : sorted) {
            var last = joined.isEmpty() ? rule : joined.getLast();
            if (!joined.isEmpty() && Math.abs(last.place - rule.place) < NEAR && rule.start <= last.end + NEAR) {
                joined.removeLast();
                joined.add(new Rule(last.place, last.start, Math.max(last.end, rule.end)));
            } else {
                joined.add(rule);
            }
        }
        return joined;
    }
}
