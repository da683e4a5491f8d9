package vn.gandan.layout.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.gandan.layout.Format;
import vn.gandan.layout.Measure;
import vn.gandan.layout.Tradition;
import vn.gandan.layout.Words;

/** Who issues the paper, in whose name, symbol, place and date, type and subject. */
class HeadCheck {

    private static final Pattern DATE =
            Pattern.compile("\\p{Lu}.*, ngày (0[1-9]|[12]\\d|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm \\d{4}");
    private static final Pattern PARTY_SYMBOL = Pattern.compile("Số\\s+(\\d{2,})?-\\p{L}+/\\p{Lu}[\\p{L}\\-]*");
    private static final Pattern STATE_SYMBOL = Pattern.compile("Số:\\s+(\\d{2,})?/(\\p{L}+-)?\\p{Lu}[\\p{L}\\-]*");

    private final WordDocument document;
    private final Format format;
    private final Faults faults;

    HeadCheck(WordDocument document, Format format, Faults faults) {
        this.document = document;
        this.format = format;
        this.faults = faults;
    }

    void check(Order order) {
        issuer(document.cell(order.head(), 0, 0));
        country(document.cell(order.head(), 0, 1));
        boolean letter = symbol(document.cell(order.head(), 1, 0));
        date(document.cell(order.head(), 1, 1));
        if (!letter) {
            title(order.text());
        }
    }

    private void issuer(List<Para> lines) {
        var names = lines.stream()
                .filter(line -> !line.blank() && !line.text().equals("*"))
                .toList();
        faults.unless(!names.isEmpty(), "issuer", "is not named");
        faults.unless(names.stream().anyMatch(Para::notBold), "issuer", "has nobody above it");
        faults.unless(!names.isEmpty() && names.getLast().bold(), "issuer", "is not bold");
        for (var name : names) {
            capitals(name, "issuer");
            var measure = name.bold() ? Measure.ISSUER_SIZE : Measure.SUPERIOR_SIZE;
            faults.unless(name.sized(format.of(measure)), "issuer", "is in another size: " + name.text());
            faults.unless(name.centred(), "issuer", "is not in the middle: " + name.text());
        }
        under(lines, Words.UNDER_ISSUER, "under the issuer");
    }

    private void under(List<Para> lines, Words words, String place) {
        boolean line = format.of(words).equals("line");
        var last = lines.isEmpty() ? null : lines.getLast();
        faults.unless(
                last != null && (line ? last.rule() : last.text().equals(format.of(words))),
                place,
                "does not stand " + format.of(words));
    }

    private void capitals(Para para, String place) {
        faults.same(para.text(), para.text().toUpperCase(Locale.of("vi")), place, "the capitals");
    }

    private void country(List<Para> lines) {
        String place = "right side of the head";
        var head = lines.isEmpty() ? null : lines.getFirst();
        if (head == null) {
            faults.unless(false, place, "is empty");
            return;
        }
        faults.same(head.text(), format.of(Words.HEAD), place, "the name");
        faults.unless(head.bold() && head.centred(), place, "the name is not bold and in the middle");
        faults.unless(head.sized(format.of(Measure.HEAD_SIZE)), place, "the name is in another size");
        if (format.tradition() == Tradition.PARTY) {
            faults.unless(head.underlined(), place, "the name is not underlined");
        } else {
            var motto = lines.size() < 2 ? null : lines.get(1);
            faults.unless(
                    motto != null && motto.text().equals(format.of(Words.MOTTO)), place, "the motto is not there");
            faults.unless(
                    motto != null && motto.bold() && motto.sized(format.of(Measure.MOTTO_SIZE)),
                    place,
                    "the motto is in other letters");
            faults.unless(lines.getLast().rule(), place, "no line under the motto");
        }
    }

    /** A letter has its subject here. */
    private boolean symbol(List<Para> lines) {
        String place = "symbol";
        var pattern = format.tradition() == Tradition.PARTY ? PARTY_SYMBOL : STATE_SYMBOL;
        boolean there =
                !lines.isEmpty() && pattern.matcher(lines.getFirst().text()).matches();
        faults.unless(there, place, "is not written as " + format.of(Words.SYMBOL));
        if (!lines.isEmpty()) {
            faults.unless(lines.getFirst().sized(format.of(Measure.SYMBOL_SIZE)), place, "is in another size");
            faults.unless(lines.getFirst().centred(), place, "is not in the middle");
        }
        if (lines.size() < 2) {
            return false;
        }
        var subject = lines.get(1);
        faults.unless(
                subject.text().startsWith(format.of(Words.LETTER_SUBJECT)), place, "a letter's subject has no V/v");
        faults.unless(
                subject.sized(format.of(Measure.LETTER_SUBJECT_SIZE)), place, "a letter's subject is in another size");
        faults.same(
                subject.italic(),
                format.of(Words.LETTER_SUBJECT_FACE).equals("ITALIC"),
                place,
                "that a letter's subject leans");
        return true;
    }

    private void date(List<Para> lines) {
        boolean there =
                lines.size() == 1 && DATE.matcher(lines.getFirst().text()).matches();
        faults.unless(there, "place and date", "is not written as “Hà Giang, ngày 05 tháng 02 năm 2026”");
        if (!lines.isEmpty()) {
            faults.unless(lines.getFirst().italic(), "place and date", "is not italic");
            faults.unless(lines.getFirst().sized(format.of(Measure.DATE_SIZE)), "place and date", "is in another size");
        }
    }

    private void title(List<Element> text) {
        var lines = text.stream()
                .filter(block -> block.getLocalName().equals("p"))
                .map(document::para)
                .filter(para -> !para.blank() || para.rule())
                .limit(5)
                .toList();
        if (lines.size() < 3) {
            faults.unless(false, "title", "is not there");
            return;
        }
        var type = lines.getFirst();
        capitals(type, "type");
        bold(type, Measure.TYPE_SIZE, "type");
        bold(lines.get(1), Measure.SUBJECT_SIZE, "subject");
        int next = lines.get(2).text().startsWith("(") ? 3 : 2;
        if (next == 3) {
            faults.unless(
                    lines.get(2).italic() && lines.get(2).centred(), "span of time", "is not italic and in the middle");
        }
        under(lines.subList(0, next + 1), Words.UNDER_SUBJECT, "under the subject");
    }

    private void bold(Para para, Measure size, String place) {
        faults.unless(para.bold(), place, "is not bold");
        faults.unless(para.centred(), place, "is not in the middle");
        faults.unless(para.sized(format.of(size)), place, "is in another size");
    }
}
