package vn.gandan.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.layout.Annex;
import vn.gandan.layout.Content;
import vn.gandan.layout.Format;
import vn.gandan.layout.Paper;
import vn.gandan.layout.Words;
import vn.gandan.layout.sheet.Element.Line;
import vn.gandan.layout.sheet.Element.Pages;
import vn.gandan.layout.sheet.Element.Sheet;

/** Sets a paper in the order that its format wants. */
public final class Composition {

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");

    private final Paper paper;
    private final Format format;

    public Composition(Paper paper, Format format) {
        this.paper = paper;
        this.format = format;
    }

    public Sheet sheet() {
        var pages = new ArrayList<Pages>();
        pages.add(new Pages(false, around(paper.content(format), body(), format)));
        pages.addAll(annexes());
        return new Sheet(paper.title(), paper.issuedBy(), paper.mark(), pages);
    }

    /** The text between the head and the foot. */
    public static List<Element> around(Content content, List<Element> text, Format format) {
        var elements = new ArrayList<Element>();
        elements.addAll(new Letterhead(content, format).elements());
        elements.addAll(text);
        elements.addAll(new Foot(content, format).elements());
        return elements;
    }

    public List<Element> body() {
        return Ending.with(format.of(Words.END), new Setting(format, false).elements(paper.body()));
    }

    public List<Pages> annexes() {
        var pages = new ArrayList<Pages>();
        for (int place = 0; place < paper.annexes().size(); place++) {
            pages.add(annex(paper.annexes().get(place), place));
        }
        return pages;
    }

    private Pages annex(Annex annex, int place) {
        var elements = new ArrayList<Element>();
        elements.add(Line.of(Style.ANNEX, "Phụ lục" + (paper.annexes().size() == 1 ? "" : " " + number(place))));
        elements.add(Line.of(Style.ANNEX_TITLE, annex.title()));
        elements.add(Line.of(Style.ANNEXED_TO, paper.annexedTo(format)));
        elements.addAll(new Setting(format, annex.landscape()).elements(annex.blocks()));
        return new Pages(annex.landscape(), elements);
    }

    private String number(int place) {
        boolean roman = format.of(Words.ANNEX_NUMBER).equals("I") && place < ROMAN.size();
        return roman ? ROMAN.get(place) : String.valueOf(place + 1);
    }
}
