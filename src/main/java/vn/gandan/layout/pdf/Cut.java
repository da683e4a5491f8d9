package vn.gandan.layout.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The cuts of the letters that papers are set in. */
enum Cut {
    UPRIGHT("400Regular", 400, FontStyle.NORMAL),
    SLANTED("400Regular_Italic", 400, FontStyle.ITALIC),
    BOLD("700Bold", 700, FontStyle.NORMAL),
    BOLD_SLANTED("700Bold_Italic", 700, FontStyle.ITALIC);

    private static final Map<Cut, byte[]> LETTERS = new ConcurrentHashMap<>();

    private final String file;
    private final int weight;
    private final FontStyle style;

    Cut(String name, int weight, FontStyle style) {
        this.file = "Tinos_" + name + ".ttf";
        this.weight = weight;
        this.style = style;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, parsed(), true);
    }

    /**
     * Without the table of ligatures: Word sets none either, and PDFBox looks for them afresh in every cell, which took two
     * thirds of the time of a paper with large tables.
     */
    private TrueTypeFont parsed() throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(LETTERS.computeIfAbsent(this, Cut::read)));
        font.setEnableGsub(false);
        return font;
    }

    private byte[] read() {
        try (var letters = Objects.requireNonNull(Cut.class.getResourceAsStream(file), file)) {
            return letters.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
