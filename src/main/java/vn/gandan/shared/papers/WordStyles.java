package vn.gandan.shared.papers;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a .docx say of fonts and lists; what one does not say, the style says on which it is based. */
final class WordStyles {

    private static final int DEEPEST = 20;
    private static final Style NONE = new Style(null, null, null, null);

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String usual;
    private @Nullable String font;

    /** Level null where only the list is named. */
    private record Style(
            @Nullable String base,
            @Nullable String font,
            @Nullable Integer list,
            @Nullable Integer level) {}

    void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "rFonts" -> font = font(xml);
                    case "style" -> style(xml);
                    default -> {}
                }
            }
        }
    }

    private void style(XMLStreamReader xml) throws XMLStreamException {
        var id = Xml.attribute(xml, "styleId");
        boolean paragraphs = "paragraph".equals(Xml.attribute(xml, "type"));
        boolean isUsual = "1".equals(Xml.attribute(xml, "default"));
        var style = NONE;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("style")) {
            if (xml.isStartElement()) {
                style = with(style, xml);
            }
        }
        if (id != null) {
            styles.put(id, style);
            usual = paragraphs && isUsual ? id : usual;
        }
    }

    private static Style with(Style style, XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "basedOn" -> new Style(Xml.attribute(xml, "val"), style.font, style.list, style.level);
            case "rFonts" -> new Style(style.base, font(xml), style.list, style.level);
            case "numId" -> new Style(style.base, style.font, Xml.number(xml, "val", 0), style.level);
            case "ilvl" -> new Style(style.base, style.font, style.list, Xml.number(xml, "val", 0));
            default -> style;
        };
    }

    static @Nullable String font(XMLStreamReader xml) {
        var name = Xml.attribute(xml, "ascii");
        return name != null ? name : Xml.attribute(xml, "hAnsi");
    }

    @Nullable String font(@Nullable String style) {
        var said = inherited(style, Style::font);
        return said != null ? said : font;
    }

    @Nullable Integer list(@Nullable String style) {
        return inherited(style, Style::list);
    }

    @Nullable Integer level(@Nullable String style) {
        return inherited(style, Style::level);
    }

    private <T> @Nullable T inherited(@Nullable String style, Function<Style, @Nullable T> what) {
        var id = style == null ? usual : style;
        for (int depth = 0; id != null && depth < DEEPEST; depth++) {
            var here = styles.getOrDefault(id, NONE);
            var said = what.apply(here);
            if (said != null) {
                return said;
            }
            id = here.base;
        }
        return null;
    }
}
