package vn.gandan.layout.templates;

import java.util.List;
import org.w3c.dom.Element;
import vn.gandan.layout.Format;
import vn.gandan.layout.sheet.Element.Pages;
import vn.gandan.layout.word.BodyWriter;
import vn.gandan.layout.word.WordFile;

/** Annexes on pages as the template's own are, upright or lying. */
final class TemplatePages {

    private final Element section;

    /** The mark at the end of the template's pages. */
    TemplatePages(Element section) {
        this.section = section;
    }

    void write(List<Pages> annexes, BodyWriter writer) {
        if (annexes.isEmpty()) {
            writer.thin("");
            return;
        }
        writer.thin(WordPackage.written(section, false));
        for (int place = 0; place < annexes.size(); place++) {
            writer.write(annexes.get(place).elements());
            var pages = turned(annexes.get(place).landscape());
            if (place < annexes.size() - 1) {
                writer.thin(WordPackage.written(pages, false));
            } else {
                section.getParentNode().replaceChild(pages, section);
            }
        }
    }

    /** Annexes have a number on their first page too. */
    private Element turned(boolean landscape) {
        var pages = (Element) section.cloneNode(true);
        for (var title : Passage.elements(pages.getElementsByTagNameNS(WordPackage.WORD, "titlePg"))) {
            pages.removeChild(title);
        }
        for (var size : Passage.elements(pages.getElementsByTagNameNS(WordPackage.WORD, "pgSz"))) {
            set(size, "w", landscape ? Format.LONG_SIDE : Format.SHORT_SIDE);
            set(size, "h", landscape ? Format.SHORT_SIDE : Format.LONG_SIDE);
            size.removeAttributeNS(WordPackage.WORD, "orient");
            if (landscape) {
                size.setAttributeNS(WordPackage.WORD, "w:orient", "landscape");
            }
        }
        return pages;
    }

    private static void set(Element size, String side, int millimetres) {
        size.setAttributeNS(WordPackage.WORD, "w:" + side, WordFile.twips(millimetres));
    }
}
