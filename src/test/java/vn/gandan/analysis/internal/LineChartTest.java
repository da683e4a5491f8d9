package vn.gandan.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.analysis.internal.Drawing.Ink;
import vn.gandan.analysis.internal.LineChart.Format;
import vn.gandan.shared.SvgPicture;

/** The drawing of a line: told to who cannot see it, honest about what is missing, and a picture without fonts. */
class LineChartTest {

    @Test
    void itTellsWhatItShowsAndLetsNothingIn() {
        var svg = chart("<Ấp & \"Chợ\">", point("5", null)).svg(Format.WIDE, null);

        assertThat(svg).contains("role=\"img\"", "<title>Đất hiến (m²)</title>", "<desc>Tháng 3: 5</desc>");
        assertThat(svg).contains("&lt;Ấp &amp; &quot;Chợ&quot;&gt;").doesNotContain("<Ấp");
    }

    @Test
    void aMissingValueInterruptsTheLine() {
        var svg = chart("A", point("5", null), point(null, null), point("7", null), point("8", null))
                .svg(Format.WIDE, null);

        assertThat(svg).containsPattern("d=\"M[0-9. ]+M[0-9. ]+L[0-9. ]+\"");
        assertThat(svg.split("<circle", -1)).hasSize(4);
    }

    @Test
    void whatIsNotFinalIsHollowAndSaysSo() {
        var svg = chart("A", point("5", null), point("7", "tạm tính, 170/193")).svg(Format.WIDE, null);

        assertThat(svg).contains("h-ink-subject", "tạm tính, 170/193");
    }

    @Test
    void thePictureIsTwiceAsFineAndItsLettersAreOutlines() throws Exception {
        var svg = chart("Ệ Ẫ Ỗ ữ đ ỵ", point("5", null), point("7", "tạm tính")).svg(Format.WIDE, new Letters());
        assertThat(svg).doesNotContain("<text");

        BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(SvgPicture.png(svg))));
        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(new java.awt.Color(image.getRGB(3, 3))).isEqualTo(java.awt.Color.WHITE);
    }

    @Test
    void everyVietnameseLetterIsDrawn() {
        var letters = new Letters();
        String missing = letters.outline("\uFFFE", 0, 0, 10);
        "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> assertThat(letters.outline(letter, 0, 0, 10))
                        .as(letter)
                        .isNotEmpty()
                        .isNotEqualTo(missing));
    }

    private static LineChart.Point point(@Nullable String value, @Nullable String note) {
        return new LineChart.Point(value == null ? null : new BigDecimal(value), note);
    }

    private static LineChart chart(String name, LineChart.Point... points) {
        var steps = java.util.stream.IntStream.rangeClosed(1, points.length)
                .mapToObj(Integer::toString)
                .toList();
        return new LineChart(
                "Đất hiến (m²)",
                "Tháng 3: 5",
                steps,
                List.of(new LineChart.Line(name, Ink.SUBJECT, false, List.of(points))),
                BigDecimal::toPlainString);
    }
}
