package vn.gandan.reading.language.figures;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.shared.CleanText;

/** In what a catalogue counts: the codes that its words stand for, and the words themselves. */
record UnitOfMeasure(Set<String> codes, Set<String> words) {

    static UnitOfMeasure of(String measure) {
        var codes = new HashSet<String>();
        var words = new HashSet<String>();
        for (var part : measure.split("/| \\(", -1)) {
            var counted = Counted.at(new CleanText(part.toLowerCase(Locale.ROOT)), 0);
            if (counted != null && counted.known()) {
                codes.add(counted.unit());
            }
            words.add(part.toLowerCase(Locale.ROOT).strip());
        }
        if (codes.contains("person")) {
            codes.add("member");
        }
        return new UnitOfMeasure(codes, words);
    }

    /** By its code, by the noun itself, or because the name begins with it: "Số xã, phường …" counted as "đơn vị". */
    boolean agrees(StatedFigure figure, String name) {
        boolean item = figure.unit().equals(Counted.ITEM);
        if (!item && codes.contains(figure.unit())) {
            return true;
        }
        var noun = figure.unitText().toLowerCase(Locale.ROOT);
        if (noun.isEmpty()) {
            return item && codes.isEmpty();
        }
        return words.stream().anyMatch(word -> noun.equals(word) || (item && noun.startsWith(word + " ")))
                || (figure.unit().equals("commune") && name.startsWith("Số xã"));
    }
}
