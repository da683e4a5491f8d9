package vn.gandan.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.layout.Block;
import vn.gandan.layout.Block.Grid;
import vn.gandan.layout.Block.Heading;
import vn.gandan.layout.Block.Paragraph;
import vn.gandan.layout.Block.Part;
import vn.gandan.layout.Block.Picture;
import vn.gandan.layout.Block.Point;
import vn.gandan.layout.Block.Remark;
import vn.gandan.layout.Format;
import vn.gandan.layout.Span;
import vn.gandan.layout.sheet.Element.Image;
import vn.gandan.layout.sheet.Element.Line;
import vn.gandan.layout.sheet.Element.Table;

/** Sets the blocks of a text one under the other, none wider than the page. */
class Setting {

    private final double width;

    Setting(Format format, boolean landscape) {
        width = format.textWidth(landscape);
    }

    List<Element> elements(List<Block> blocks) {
        var elements = new ArrayList<Element>();
        blocks.forEach(block -> elements.addAll(set(block)));
        return elements;
    }

    private List<Element> set(Block block) {
        return switch (block) {
            case Part part -> List.of(Line.of(Style.PART, part.number()), Line.of(Style.PART, part.title()));
            case Heading heading -> List.of(Line.of(Style.heading(heading.level()), heading.text()));
            case Paragraph paragraph -> List.of(new Line(Style.BODY, paragraph.spans(), announces(paragraph)));
            case Point point -> List.of(point(point));
            case Remark remark -> List.of(new Line(Style.REMARK, remark.spans(), false));
            case Grid grid -> titled(grid.title(), table(grid));
            case Picture picture -> titled(picture.title(), image(picture));
        };
    }

    /** What announces a list stays with it. */
    private static boolean announces(Paragraph paragraph) {
        return !paragraph.spans().isEmpty()
                && paragraph.spans().getLast().text().endsWith(":");
    }

    private static Line point(Point point) {
        var spans = new ArrayList<Span>();
        spans.add(Span.of(point.mark() + " "));
        spans.addAll(point.spans());
        return new Line(Style.POINT, spans, false);
    }

    private static List<Element> titled(@Nullable String title, Element element) {
        return title == null || title.isBlank() ? List.of(element) : List.of(Line.of(Style.CAPTION, title), element);
    }

    private Table table(Grid grid) {
        double asked =
                grid.columns().stream().mapToInt(Block.Column::millimetres).sum();
        double scale = Math.min(1, width / asked);
        return new Table(
                grid,
                TableHead.of(grid.columns()),
                grid.columns().stream()
                        .map(column -> column.millimetres() * scale)
                        .toList());
    }

    private Image image(Picture picture) {
        double wide = Math.min(picture.millimetres(), width);
        return new Image(picture.image(), picture.words(), wide, picture.image().height(wide));
    }
}
