package vn.gandan.shared.papers;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Steps through the XML of office programs, whose names of elements differ by their space alone. */
final class Xml {

    private Xml() {}

    /** Takes a piece of text. */
    interface Taker {
        void take(String words) throws IOException;
    }

    /** Piece by piece, so that one run without end is given up before it fills the memory. */
    static void text(XMLStreamReader xml, Taker taker) throws XMLStreamException, IOException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    taker.take(xml.getText());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                default -> throw new XMLStreamException("more than text in a text");
            }
        }
    }

    /** Past the end of the element that has just begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int each = 0; each < xml.getAttributeCount(); each++) {
            if (xml.getAttributeLocalName(each).equals(name)) {
                return xml.getAttributeValue(each);
            }
        }
        return null;
    }

    static int number(XMLStreamReader xml, String name, int otherwise) {
        var value = attribute(xml, name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    /** {@code <w:vanish/>} and {@code w:val="1"} say yes. */
    static boolean yes(XMLStreamReader xml) {
        var value = attribute(xml, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
