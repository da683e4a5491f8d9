package vn.gandan.shared;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Paints a drawing as a picture, twice as fine as it is shown. */
public final class SvgPicture {

    private static final int FINE = 2;

    private SvgPicture() {}

    public static byte[] png(String svg) {
        var document = Objects.requireNonNull(new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault()));
        var size = document.size();
        int wide = Math.round(size.width * FINE);
        int high = Math.round(size.height * FINE);
        var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        document.render(null, brush, new ViewBox(0, 0, wide, high));
        brush.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        return bytes.toByteArray();
    }
}
