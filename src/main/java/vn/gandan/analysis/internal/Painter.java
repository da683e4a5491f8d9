package vn.gandan.analysis.internal;

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
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Paints a drawing as a picture, twice as fine as it is shown. */
final class Painter {

    private static final int FINE = 2;

    private Painter() {}

    static byte[] png(String svg) {
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

    static ResponseEntity<byte[]> answer(Picture picture) {
        var disposition = ContentDisposition.attachment()
                .filename(picture.name() + ".png")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, "image/png")
                .body(png(picture.svg()));
    }
}
