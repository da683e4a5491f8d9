package vn.gandan.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.boot.test.context.TestComponent;
import vn.gandan.signing.FrozenFigure;
import vn.gandan.signing.NumberAndDay;
import vn.gandan.signing.Paper;
import vn.gandan.signing.PaperSource;
import vn.gandan.signing.Rendered;

/** Papers of a few lines, as a module that writes would draw them; their figures are what a test says they are. */
@TestComponent
public class TestPapers implements PaperSource {

    public static final String CODE = "TEST";

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<String, List<FrozenFigure>> figures = new ConcurrentHashMap<>();
    private final Map<String, BigDecimal> later = new ConcurrentHashMap<>();

    /** The figures of the paper of that reference. */
    public void figures(String reference, List<FrozenFigure> stated) {
        figures.put(reference, stated);
    }

    /** From now on a figure of that name comes to this. */
    public void becomes(String asked, BigDecimal value) {
        later.put(asked, value);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Function<NumberAndDay, Rendered> renderer(Paper paper) {
        return given -> drawn(given, paper.title(), figures.getOrDefault(paper.reference(), List.of()));
    }

    @Override
    public Function<FrozenFigure, FrozenFigure.Current> now(Paper paper, List<FrozenFigure> stated) {
        return figure -> {
            var value = later.get(figure.asked());
            return value == null
                    ? new FrozenFigure.Current(figure.value(), figure.words())
                    : new FrozenFigure.Current(value, value.toPlainString());
        };
    }

    public static Rendered drawn(NumberAndDay given, String title, List<FrozenFigure> figures) {
        var lines = new ArrayList<String>();
        lines.add("Số " + given.symbol());
        lines.add(title);
        figures.forEach(figure -> lines.add(figure.place() + ": " + figure.words()));
        var day = given.day();
        var by = given.by();
        if (day != null && by != null) {
            lines.add("Ngày " + DAY.format(day));
            lines.add(by.post());
            lines.add(by.name());
        }
        try {
            return new Rendered(docx(lines), pdf(lines), String.join("\n", lines), figures);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] docx(List<String> lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            lines.forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(List<String> lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                var file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var font = PDType0Font.load(document, file);
            try (var text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(font, 11);
                text.setLeading(14);
                text.newLineAtOffset(60, 780);
                for (var line : lines) {
                    text.showText(line);
                    text.newLine();
                }
                text.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
