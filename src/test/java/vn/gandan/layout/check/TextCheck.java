package vn.gandan.layout.check;

import java.util.List;
import java.util.regex.Pattern;
import vn.gandan.layout.Format;
import vn.gandan.layout.Measure;
import vn.gandan.layout.Words;

/** The running text: size, indent, lines, the outline, the mark at its end. */
class TextCheck {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final Pattern ROMAN_HEADING = Pattern.compile("([IVX]+)\\. .+");

    private final WordDocument document;
    private final Format format;
    private final Faults faults;
    private int roman;

    TextCheck(WordDocument document, Format format, Faults faults) {
        this.document = document;
        this.format = format;
        this.faults = faults;
    }

    void check(Order order) {
        var paras = order.text().stream()
                .filter(block -> block.getLocalName().equals("p"))
                .map(document::para)
                .toList();
        var running = paras.stream()
                .filter(TextCheck::running)
                .filter(para -> !para.blank())
                .toList();
        faults.unless(!running.isEmpty(), "text", "is empty");
        running.forEach(this::look);
        paras.forEach(this::outline);
        end(paras);
    }

    private static boolean running(Para para) {
        String side = para.mark("jc", "val");
        return (side.equals("both") || side.equals("left") || side.isEmpty()) && !note(para);
    }

    /** What is set small and leans, as remarks under a table are. */
    private static boolean note(Para para) {
        return para.italic() && para.sized(12);
    }

    private void look(Para para) {
        String place = "text “" + PackageCheck.shortened(para.text()) + "”";
        faults.unless(para.sized(format.of(Measure.BODY_SIZE)), place, "is in another size");
        faults.same(
                Math.round(Xml.number(para.mark("ind", "firstLine")) * 25.4 / 1440),
                Math.round(format.of(Measure.FIRST_LINE_INDENT)),
                place,
                "the indent of the first line");
        faults.unless(
                Xml.number(para.mark("spacing", "after")) >= 20 * format.of(Measure.PARAGRAPH_GAP),
                place,
                "stands too near to what follows");
        faults.unless(
                Xml.number(para.mark("spacing", "line")) >= 20 * format.of(Measure.LINE),
                place,
                "its lines stand too near");
    }

    /** A heading is in the outline, and Roman numbers follow one another; a new part may begin anew. */
    private void outline(Para para) {
        var roman = ROMAN_HEADING.matcher(para.text());
        if (para.mark("outlineLvl", "val").equals("0") && para.centred()) {
            this.roman = 0;
        }
        if (roman.matches()) {
            String place = "heading “" + PackageCheck.shortened(para.text()) + "”";
            faults.same(para.mark("outlineLvl", "val"), "0", place, "the level in the outline");
            faults.unless(para.bold(), place, "is not bold");
            faults.unless(para.marked("keepNext"), place, "may stand alone at the end of a page");
            faults.same(ROMAN.indexOf(roman.group(1)), this.roman, place, "the number less one");
            this.roman++;
        }
    }

    private void end(List<Para> paras) {
        var last = paras.stream().filter(para -> !para.blank()).reduce((one, other) -> other);
        String mark = format.of(Words.END);
        boolean ends = last.isPresent() && last.get().text().endsWith("./.");
        faults.same(ends, !mark.isEmpty(), "end of the text", "that “./.” stands there");
        last.ifPresent(para -> faults.unless(
                para.marked("keepNext"), "end of the text", "may stand on another page than the signature"));
    }
}
