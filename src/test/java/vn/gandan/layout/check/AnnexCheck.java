package vn.gandan.layout.check;

import java.util.List;
import java.util.Locale;
import vn.gandan.layout.Format;
import vn.gandan.layout.Measure;
import vn.gandan.layout.Words;
import vn.gandan.layout.check.WordDocument.Section;

/** Annexes: each on pages of its own, numbered, titled, and saying to what it belongs. */
class AnnexCheck {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final WordDocument document;
    private final Format format;
    private final Faults faults;

    AnnexCheck(WordDocument document, Format format, Faults faults) {
        this.document = document;
        this.format = format;
        this.faults = faults;
    }

    void check(Order order) {
        var annexes = document.sections().subList(1, document.sections().size());
        String symbol = bare(document.cell(order.head(), 1, 0).stream()
                .findFirst()
                .map(Para::text)
                .orElse(""));
        for (int place = 0; place < annexes.size(); place++) {
            String number = annexes.size() == 1
                    ? ""
                    : format.of(Words.ANNEX_NUMBER).equals("I") ? " " + ROMAN.get(place) : " " + (place + 1);
            annex(annexes.get(place), "Phụ lục" + number, symbol);
        }
    }

    private void annex(Section section, String name, String symbol) {
        var lines = section.blocks().stream()
                .filter(block -> block.getLocalName().equals("p"))
                .map(document::para)
                .limit(3)
                .toList();
        if (lines.size() < 3) {
            faults.unless(false, name, "has no head");
            return;
        }
        faults.same(lines.getFirst().text(), name, name, "its name");
        faults.unless(lines.getFirst().sized(format.of(Measure.ANNEX_SIZE)), name, "its name is in another size");
        faults.same(lines.getFirst().mark("outlineLvl", "val"), "0", name, "the level in the outline");
        var title = lines.get(1);
        faults.same(title.text(), title.text().toUpperCase(Locale.of("vi")), name, "the capitals of its title");
        faults.unless(title.bold() && title.centred(), name, "its title is not bold and in the middle");
        faults.unless(title.sized(format.of(Measure.ANNEX_TITLE_SIZE)), name, "its title is in another size");
        var to = lines.get(2);
        faults.unless(
                to.text().startsWith("(Kèm theo ") && to.text().endsWith(")"), name, "does not say to what it belongs");
        faults.unless(bare(to.text()).contains(symbol), name, "belongs to another paper than " + symbol);
        faults.unless(to.italic() && to.centred(), name, "what it belongs to is not italic and in the middle");
    }

    /** The symbol without its first word: 187/BC-UBND. */
    private static String bare(String symbol) {
        return symbol.replaceFirst("^Số:?", "").strip();
    }
}
