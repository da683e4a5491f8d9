package vn.gandan.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.boot.test.context.TestComponent;
import vn.gandan.signing.Content;
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

    private final Map<String, Supplier<List<FrozenFigure>>> figures = new ConcurrentHashMap<>();
    private final Map<String, Function<NumberAndDay, Rendered>> otherwise = new ConcurrentHashMap<>();

    /** The figures of the paper of that reference, asked whenever it is read. */
    public void figures(String reference, Supplier<List<FrozenFigure>> live) {
        figures.put(reference, live);
    }

    /** Draws the paper of that reference in another way while something is done. */
    public void drawnBy(Function<NumberAndDay, Rendered> renderer, Paper paper, Runnable work) {
        otherwise.put(paper.reference(), renderer);
        try {
            work.run();
        } finally {
            otherwise.remove(paper.reference());
        }
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Function<NumberAndDay, Rendered> renderer(Paper paper) {
        return otherwise.getOrDefault(paper.reference(), given -> drawn(given, content(paper)));
    }

    @Override
    public Content content(Paper paper) {
        var stated = figures.getOrDefault(paper.reference(), List::of).get();
        return new Content(paper.title(), stated);
    }

    @Override
    public Optional<String> address(Paper paper) {
        return Optional.empty();
    }

    public static Rendered drawn(NumberAndDay given, Content content) {
        var lines = new ArrayList<String>();
        lines.add("Số " + given.symbol());
        lines.add(content.text());
        content.figures().forEach(figure -> lines.add(figure.place() + ": " + figure.words()));
        var day = given.day();
        var by = given.by();
        if (day != null && by != null) {
            lines.add("Ngày " + DAY.format(day));
            lines.add(by.post());
            lines.add(by.name());
        }
        try {
            return new Rendered(docx(lines), pdf(lines), content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The lines of a drawn file. */
    public static String words(byte[] docx) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream().map(line -> line.getText()).collect(Collectors.joining("\n"));
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
