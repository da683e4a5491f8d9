package vn.gandan.reading.language.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Citation;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reading.language.figures.LeadIn.Role;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.reading.language.words.Quotations;
import vn.gandan.shared.CleanText;

/** One reading of one text for its figures: goes from number to number and asks what each is. */
final class FigureReading {

    private final CleanText text;
    private final Masks masks;
    private final LinesAround around;
    private final PageCounters counters;
    private final Quotations quotations;
    private final DatesAndTimes dates;
    private final AmountScanner amounts;
    private final Attachment attachment;
    private final OutlineNumbers outline;
    private final Naming naming;
    private final TimeNames times;
    private final UnitBefore unitBefore;
    private final Tables tables;
    private final Ranges ranges;
    private final SameUnit sameUnit;
    private final Statements statements;
    private int line;

    FigureReading(CleanText text, List<Section> sections, List<Citation> citations) {
        this.text = text;
        masks = new Masks(sections, citations);
        around = new LinesAround(text);
        counters = new PageCounters(text);
        quotations = new Quotations(text);
        dates = new DatesAndTimes(text);
        amounts = new AmountScanner(text);
        attachment = new Attachment(text);
        outline = new OutlineNumbers(text);
        naming = new Naming(text);
        times = new TimeNames(text);
        unitBefore = new UnitBefore(text);
        tables = new Tables(text, unitBefore);
        ranges = new Ranges(text, amounts);
        var sentence = new SentenceSoFar(text);
        sameUnit = new SameUnit(text, sentence);
        statements = new Statements(text, sections, new NumberStyle(text, masks.anew()), sentence);
    }

    List<StatedFigure> figures() {
        int place = 0;
        while (true) {
            place = telling(place);
            if (place == text.length()) {
                return statements.figures();
            }
            int end = Letters.digit(text.charAt(place)) ? behindNumber(place) : place + 1;
            for (int passed = place; passed < end; passed++) {
                pass(passed);
            }
            place = end;
        }
    }

    /** The next digit, quotation mark or line's end; the walk to it is most of the reading. */
    private int telling(int start) {
        int place = start;
        while (place < text.length() && !Letters.telling(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private void pass(int place) {
        char letter = text.charAt(place);
        if (letter == '\n' || Quotations.mark(letter)) {
            quotations.see(place);
        }
        if (letter == '\n') {
            line = place + 1;
            around.see(line);
        }
    }

    /** Reads the number that begins here; the place to go on from. */
    private int behindNumber(int start) {
        int hidden = masks.until(start);
        if (hidden > start || around.hide()) {
            return Math.max(hidden, start + 1);
        }
        var lead = LeadIn.to(text, start);
        int date = dates.end(start, lead.nearest());
        if (date != DatesAndTimes.NONE) {
            statements.passDate(lead, date);
            return date;
        }
        var numeral = amounts.numeral(start, spaced(lead));
        if (!numeral.wellFormed()
                || attachment.of(numeral, lead)
                || outline.numbers(numeral)
                || quotations.hides(start)) {
            return numeral.end();
        }
        return behindAmount(amounts.amount(numeral), lead);
    }

    /** "thôn 3 120 hộ" has two numbers, "tuần 4 219" one. */
    private static boolean spaced(LeadIn lead) {
        return !lead.is(Role.PLACE) && !lead.is(Role.NAME) && !lead.is(Role.DOCUMENT);
    }

    private int behindAmount(Amount amount, LeadIn lead) {
        if (amount.counted() == null || !amount.counted().known()) {
            var range = amount.of() == null ? ranges.from(amount.numeral(), lead) : null;
            if (range != null && !named(amount.counting(range.unit()), lead)) {
                statements.stateLower(amount.counting(range.unit()), range.unit(), lead);
                return statements.state(range.upper(), range.unit(), lead);
            }
        }
        // What stands behind a cell that ends its line belongs to the next row.
        if (tables.cell(amount.numeral().start(), amount.numberEnd())) {
            return behindCell(amount.bare(), lead);
        }
        if (tables.cell(amount.numeral().start(), amount.end())) {
            return behindCell(amount, lead);
        }
        var counted = counted(amount, lead);
        if (counted == null || named(amount.counting(counted), lead)) {
            return amount.numberEnd();
        }
        return statements.state(amount.counting(counted), counted, lead);
    }

    private boolean named(Amount amount, LeadIn lead) {
        return naming.names(amount, lead) || times.names(amount, lead) || counters.have(amount.numeral());
    }

    private int behindCell(Amount amount, LeadIn lead) {
        var counted = tables.unit(amount, line);
        return counted == null
                ? amount.end()
                : statements.state(amount.counting(counted), counted, lead, tables.label());
    }

    /** "sạt lở 52 điểm", but "đạt 52 điểm", "9,5 điểm". */
    private static boolean countsPlaces(Amount amount, LeadIn lead) {
        return lead.is(Role.NOTHING) && amount.of() == null && amount.numeral().form() == Numeral.Form.PLAIN;
    }

    private @Nullable Counted counted(Amount amount, LeadIn lead) {
        var behind = amount.counted();
        if (lead.is(Role.RANK) && amount.of() != null) {
            return new Counted("rank", 0, true, amount.end(), amount.end());
        }
        if (behind != null) {
            return behind.unit().equals("point") && countsPlaces(amount, lead) ? behind.item() : behind;
        }
        var before = unitBefore.of(amount.numeral(), amount.end(), lead);
        return before != null ? before : sameUnit.as(statements.last(), amount, lead);
    }
}
