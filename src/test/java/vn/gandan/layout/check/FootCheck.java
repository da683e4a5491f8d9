package vn.gandan.layout.check;

import java.util.List;
import java.util.Locale;
import vn.gandan.layout.Format;
import vn.gandan.layout.Measure;
import vn.gandan.layout.Tradition;
import vn.gandan.layout.Words;

/** Recipients and signature. */
class FootCheck {

    private static final List<String> PARTY_FORMS = List.of("T/M ", "K/T ", "T/L ", "T/UQ ");
    private static final List<String> STATE_FORMS = List.of("TM. ", "KT. ", "TL. ", "TUQ. ");

    private final WordDocument document;
    private final Format format;
    private final Faults faults;

    FootCheck(WordDocument document, Format format, Faults faults) {
        this.document = document;
        this.format = format;
        this.faults = faults;
    }

    void check(Order order) {
        recipients(document.cell(order.foot(), 0, 0));
        signature(document.cell(order.foot(), 0, 1));
        for (var row : Xml.children(order.foot(), "tr")) {
            faults.unless(Xml.child(row, "trPr", "cantSplit") != null, "foot", "may be torn over two pages");
        }
    }

    private void recipients(List<Para> lines) {
        String place = "recipients";
        if (lines.size() < 2) {
            faults.unless(false, place, "are missing");
            return;
        }
        var head = lines.getFirst();
        boolean party = format.tradition() == Tradition.PARTY;
        faults.same(head.text(), "Nơi nhận:", place, "their head");
        faults.unless(
                party ? head.underlined() : head.bold() && head.italic(), place, "their head is in other letters");
        faults.unless(head.sized(format.of(Measure.RECIPIENTS_HEAD_SIZE)), place, "their head is in another size");
        for (var line : lines.subList(1, lines.size())) {
            faults.unless(line.text().startsWith("- "), place, "a line without its dash: " + line.text());
            faults.unless(line.sized(format.of(Measure.RECIPIENTS_SIZE)), place, "another size: " + line.text());
            String end = line.equals(lines.getLast()) ? "." : format.of(Words.RECIPIENT_END);
            faults.unless(line.text().endsWith(end), place, "a line without “" + end + "”: " + line.text());
        }
        faults.unless(
                lines.getLast().text().startsWith("- " + format.of(Words.KEPT)),
                place,
                "do not say where the copy is kept");
    }

    private void signature(List<Para> lines) {
        String place = "signature";
        var said = lines.stream().takeWhile(line -> !line.blank()).toList();
        faults.unless(!said.isEmpty(), place, "nobody signs");
        var wrong = format.tradition() == Tradition.PARTY ? STATE_FORMS : PARTY_FORMS;
        for (var line : said) {
            faults.same(line.text(), line.text().toUpperCase(Locale.of("vi")), place, "the capitals");
            faults.unless(
                    wrong.stream().noneMatch(line.text()::startsWith), place, "the other tradition's: " + line.text());
            look(line, place);
        }
        long room = lines.stream().skip(said.size()).takeWhile(Para::blank).count();
        faults.unless(room >= 3, place, "has no room");
        lines.stream().skip(said.size() + room).forEach(name -> {
            look(name, "name of the signer");
            faults.unless(
                    !name.text().equals(name.text().toUpperCase(Locale.of("vi"))),
                    "name of the signer",
                    "is in capitals");
        });
    }

    private void look(Para line, String place) {
        faults.unless(line.bold(), place, "is not bold: " + line.text());
        faults.unless(line.centred(), place, "is not in the middle: " + line.text());
        faults.unless(line.sized(format.of(Measure.SIGNATURE_SIZE)), place, "is in another size: " + line.text());
    }
}
