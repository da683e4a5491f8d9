package vn.gandan.reading.language.citations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** Reads on behind a paper's number: its day of issue, its term and its issuer in any order, then its title. */
final class SurroundingsReader {

    private static final int MOST_PARTS = 6;

    private static final List<String> ISSUED =
            List.of("được ban hành", "ban hành", "ký ban hành", "ký", "ra", "đề", "cùng");

    private static final List<String> BY = List.of("của", "do", "được");

    /** Who does this after a date acts on that day; the date is not the paper's. */
    private static final List<String> ACTS = List.of(
            "đã",
            "ban hành",
            "tổ chức",
            "triển khai",
            "xây dựng",
            "tiến hành",
            "phối hợp",
            "chủ trì",
            "có",
            "ra",
            "chỉ đạo");

    private static final List<String> PLACES = List.of("tại", "lúc");

    private final CleanText text;
    private final IssuerNames issuers;
    private final TitleReader titles;

    private int place;
    private @Nullable LocalDate date;
    private NameTree.@Nullable Named issuer;
    private @Nullable Span issuerWords;

    SurroundingsReader(CleanText text, IssuerNames issuers) {
        this.text = text;
        this.issuers = issuers;
        titles = new TitleReader(text, issuers);
    }

    /** @param limit where the next paper is named, or the text ends */
    Surroundings behind(int end, int limit) {
        place = behindNote(end);
        date = null;
        issuer = null;
        issuerWords = null;
        parts(limit);
        int behind = Math.min(Math.max(place, end), limit);
        var title = titles.at(place, limit);
        if (title != null && TitleReader.quote(text.at(title.end())) && date == null) {
            place = title.end() + 1;
            parts(limit);
        }
        return new Surroundings(date, issuer == null ? null : issuer.code(), issuerWords, title, behind);
    }

    /** "25-NQ/TW(1), ngày …", "25-NQ/TW[1]": a note's number in between. */
    private int behindNote(int place) {
        char bracket = text.at(place);
        int digits = bracket == '(' || bracket == '[' ? Nearby.digitsEnd(text, place + 1, 3) : place;
        char closing = text.at(digits);
        return digits > place + 1 && (closing == ')' || closing == ']') ? digits + 1 : place;
    }

    private void parts(int limit) {
        for (int parts = 0; parts < MOST_PARTS && place < limit; parts++) {
            if (!part(limit)) {
                break;
            }
        }
    }

    private boolean part(int limit) {
        int gap = Nearby.after(text, place);
        boolean broken = text.between(place, gap).indexOf('\n') >= 0;
        boolean dash = text.at(gap) == '-' && !broken && (gap > place || Nearby.past(text, gap + 1, "ngày") >= 0);
        boolean apart = text.at(gap) == ',' || text.at(gap) == '|' || dash;
        int comma = apart ? Nearby.after(text, gap + 1) : gap;
        boolean bracket = text.at(comma) == '(';
        int start = bracket ? Nearby.after(text, comma + 1) : comma;
        // A line that begins with a date or a name is another line of the paper: a byline, a signature.
        boolean goesOn = !broken || Character.isLowerCase(text.at(start));
        return start < limit
                && (term(limit)
                        || (goesOn && day(start, bracket))
                        || year(start, bracket)
                        || (goesOn && issuer(start, bracket, comma > gap)));
    }

    private boolean term(int limit) {
        var terms = Term.at(text, place);
        if (terms.isEmpty() || terms.getLast().span().end() > limit) {
            return false;
        }
        int end = terms.getLast().span().end();
        if (issuerWords != null && issuerWords.end() == place) {
            issuerWords = new Span(issuerWords.start(), end);
        }
        place = end;
        return true;
    }

    private boolean day(int start, boolean bracket) {
        int issued = Nearby.pastAny(text, start, ISSUED);
        var found = IssueDate.at(text, issued < 0 ? start : Nearby.after(text, issued));
        if (found == null || date != null || (!bracket && ofAnotherAct(found.end()))) {
            return false;
        }
        date = found.day();
        place = closed(found.end(), bracket);
        return true;
    }

    /** "năm 2013" is no day, and what follows it is still the issuer. */
    private boolean year(int start, boolean bracket) {
        int word = Nearby.past(text, start, "năm");
        int digits = word < 0 ? start : Nearby.after(text, word);
        int end = Nearby.digitsEnd(text, digits, 5);
        if (word < 0 || end - digits != 4) {
            return false;
        }
        place = closed(end, bracket);
        return true;
    }

    /** "…, ngày 12/5/2014 Huyện ủy đã tổ chức", "…, ngày 12/5/2014, tại hội trường": that is when somebody met. */
    private boolean ofAnotherAct(int end) {
        int gap = Nearby.after(text, end);
        int comma = text.at(gap) == ',' ? Nearby.after(text, gap + 1) : gap;
        int at = Nearby.pastAny(text, comma, PLACES);
        if (at >= 0) {
            // "tại 05 xã" is where it was looked at, and no hall.
            return !Nearby.digit(text.at(Nearby.after(text, at)));
        }
        var actor = issuers.at(text, gap);
        return actor != null && acts(actor.end());
    }

    private boolean acts(int end) {
        return Nearby.pastAny(text, Nearby.after(text, end), ACTS) >= 0;
    }

    private boolean issuer(int start, boolean bracket, boolean comma) {
        if (issuerWords != null) {
            return false;
        }
        int of = Nearby.pastAny(text, start, BY);
        if (of < 0 && (comma || bracket)) {
            return false;
        }
        int name = of < 0 ? start : Nearby.after(text, of);
        var known = issuers.at(text, name);
        int part = known == null && of >= 0 ? issuers.pastPart(text, name) : Nearby.NOT_THERE;
        if (part >= 0) {
            place = part;
            return true;
        }
        var found = known == null && of >= 0 ? BodyNames.unknown(text, name) : known;
        if (found == null || (of < 0 && acts(found.end()))) {
            return false;
        }
        issuer = found;
        int end = behindPlenum(found.end());
        issuerWords = new Span(name, end);
        place = closed(end, bracket);
        return true;
    }

    /** "Hội nghị Trung ương 6 khóa XII". */
    private int behindPlenum(int end) {
        var plenum = Ordinal.at(text, Nearby.after(text, end));
        return plenum != null && !Term.at(text, plenum.end()).isEmpty() ? plenum.end() : end;
    }

    private int closed(int end, boolean bracket) {
        int gap = Nearby.after(text, end);
        return bracket && text.at(gap) == ')' ? gap + 1 : end;
    }
}
