package vn.gandan.shared.papers;

import java.util.Objects;
import java.util.function.IntFunction;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * How one level of a list is numbered.
 *
 * @param format name of the kind of number, "bullet" where none is counted
 * @param text what is written, with %1 to %9 for the numbers of the levels
 * @param restart the level, counted from 1, behind which this one begins anew; 0: never; -1: behind any above it
 * @param style the style whose paragraphs stand on this level
 */
record ListLevel(
        int first,
        String format,
        String text,
        int restart,
        boolean digitsOnly,
        @Nullable String style) {

    /** What stands before items of a list without numbers, when it is typed. */
    private static final String DASH = "-";

    /** From just behind the beginning of a level to its end. */
    static ListLevel read(XMLStreamReader xml) throws XMLStreamException {
        int first = 1;
        int restart = -1;
        boolean digitsOnly = false;
        var format = "decimal";
        var text = "";
        String style = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("lvl")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "start" -> first = Xml.number(xml, "val", 1);
                    case "numFmt" -> format = Objects.requireNonNullElse(Xml.attribute(xml, "val"), "decimal");
                    case "lvlText" -> text = Objects.requireNonNullElse(Xml.attribute(xml, "val"), "");
                    case "lvlRestart" -> restart = Xml.number(xml, "val", -1);
                    case "isLgl" -> digitsOnly = Xml.yes(xml);
                    case "pStyle" -> style = Xml.attribute(xml, "val");
                    default -> {}
                }
            }
        }
        return new ListLevel(first, format, text, restart, digitsOnly, style);
    }

    boolean bullet() {
        return format.equals("bullet");
    }

    /** Of a bullet; the letters of sign fonts mean nothing without their font. */
    String mark() {
        return text.equals("+") || text.equals("*") || text.isBlank() ? text.strip() : DASH;
    }

    String mark(IntFunction<String> numbers) {
        var mark = new StringBuilder();
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            char next = place + 1 < text.length() ? text.charAt(place + 1) : ' ';
            if (letter == '%' && next >= '1' && next <= '9') {
                mark.append(numbers.apply(next - '1'));
                place++;
            } else {
                mark.append(letter);
            }
        }
        return mark.toString().strip();
    }

    boolean restartsAfter(int counted, int own) {
        return counted < (restart < 0 ? own : restart);
    }
}
