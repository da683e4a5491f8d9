package vn.gandan.reading.language.citations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.figures.Counted;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/**
 * Resolutions that are cited by their plenum: "Nghị quyết Trung ương 4 (khóa XI)", "NQTW7", "Nghị quyết Hội nghị lần thứ
 * bảy Ban Chấp hành Trung ương khóa XII", and lists of them.
 */
final class PlenumReader {

    private static final List<String> RESOLUTION = List.of("nghị quyết", "nq");
    private static final List<String> CENTRE =
            List.of("trung ương đảng", "trung ương", "tw đảng", "tw", "tư đảng", "tư", "t.ư đảng", "t.ư", "t.w");

    private static final List<String> COMMITTEE = List.of("ban chấp hành", "bch");
    private static final List<String> WHOSE = List.of("đảng cộng sản việt nam", "đảng");
    /** They have a Central Committee too. */
    private static final List<String> OTHERS = List.of("đoàn", "hội", "mặt trận");

    private static final List<String> TIMES = List.of("lần thứ", "thứ", "lần");
    private static final int MOST = 6;

    private final CleanText text;

    private record Counted(int start, Ordinal ordinal) {}

    PlenumReader(CleanText text) {
        this.text = text;
    }

    /** The resolutions whose type word begins here; none where no plenum is named behind it. */
    List<Paper> at(int start) {
        int resolution = Nearby.pastAny(text, start, RESOLUTION);
        if (resolution >= 0) {
            return behind(start, "NQ", resolution);
        }
        int conclusion = Nearby.past(text, start, "kết luận");
        if (conclusion >= 0) {
            return behind(start, "KL", conclusion);
        }
        boolean joined = text.at(start) == 'N' && text.at(start + 1) == 'Q' && text.at(start + 2) == 'T';
        return joined ? behind(start, "NQ", start + 2) : List.of();
    }

    private List<Paper> behind(int start, String type, int typeEnd) {
        int place = Nearby.after(text, typeEnd);
        int of = Nearby.past(text, place, "của");
        if (of >= 0) {
            place = Nearby.after(text, of);
        }
        var meeting = meeting(place);
        if (meeting != null) {
            return papers(start, type, List.of(new Counted(start, meeting)));
        }
        var counted = centre(place);
        return counted.isEmpty() ? List.of() : papers(start, type, counted);
    }

    /** "Hội nghị lần thứ bảy Ban Chấp hành Trung ương": the ordinal, ending where these words end. */
    private @Nullable Ordinal meeting(int place) {
        int times = Nearby.past(text, place, "hội nghị lần thứ");
        var ordinal = times < 0 ? null : Ordinal.at(text, Nearby.after(text, times));
        if (ordinal == null) {
            return null;
        }
        int next = Nearby.after(text, ordinal.end());
        if (text.at(next) == ',') {
            next = Nearby.after(text, next + 1);
        }
        int of = Nearby.past(text, next, "của");
        next = of < 0 ? next : Nearby.after(text, of);
        int joined = Nearby.past(text, next, "bchtw");
        if (joined >= 0) {
            return new Ordinal(ordinal.number(), behindParty(joined));
        }
        int committee = Nearby.pastAny(text, next, COMMITTEE);
        int centre = Nearby.pastAny(text, committee < 0 ? next : Nearby.after(text, committee), CENTRE);
        boolean other = centre >= 0 && Nearby.pastAny(text, Nearby.after(text, centre), OTHERS) >= 0;
        return centre < 0 || other ? null : new Ordinal(ordinal.number(), behindParty(centre));
    }

    private int behindParty(int place) {
        int party = Nearby.pastAny(text, Nearby.after(text, place), WHOSE);
        return party < 0 ? place : party;
    }

    /** "Trung ương 4, 5", "Hội nghị Trung ương lần thứ 4", "TW7". */
    private List<Counted> centre(int start) {
        var counted = new ArrayList<Counted>();
        int place = start;
        while (place >= 0 && counted.size() < MOST) {
            var next = counted(place, counted.isEmpty());
            if (next == null) {
                break;
            }
            counted.add(new Counted(place, next));
            place = connector(next.end());
        }
        return counted;
    }

    private @Nullable Ordinal counted(int start, boolean first) {
        int meeting = Nearby.past(text, start, "hội nghị");
        int place = meeting < 0 ? start : Nearby.after(text, meeting);
        int committee = Nearby.pastAny(text, place, COMMITTEE);
        place = committee < 0 ? place : Nearby.after(text, committee);
        int centre = Nearby.pastAny(text, place, CENTRE);
        if (centre < 0 && first) {
            return null;
        }
        place = centre < 0 ? place : Nearby.after(text, centre);
        int times = Nearby.pastAny(text, place, TIMES);
        return Ordinal.at(text, times < 0 ? place : Nearby.after(text, times));
    }

    private int connector(int place) {
        int gap = Nearby.after(text, place);
        if (text.at(gap) == ',') {
            return Nearby.after(text, gap + 1);
        }
        int and = Nearby.past(text, gap, "và");
        return and < 0 ? and : Nearby.after(text, and);
    }

    /** "Trung ương 6 (lần 2) khóa VIII". */
    private int behindSession(int place) {
        int gap = Nearby.after(text, place);
        int start = text.at(gap) == '(' ? gap + 1 : gap;
        int times = Nearby.past(text, start, "lần");
        var session = times < 0 ? null : Ordinal.at(text, Nearby.after(text, times));
        if (session == null) {
            return place;
        }
        return text.at(session.end()) == ')' ? session.end() + 1 : session.end();
    }

    private List<Paper> papers(int start, String type, List<Counted> counted) {
        var last = counted.getLast().ordinal();
        var terms = Term.at(text, behindSession(last.end()));
        if (terms.isEmpty()) {
            var only = counted.getFirst().ordinal();
            boolean sure = Nearby.digit(text.at(only.end() - 1)) && BehindNumber.ends(text, only.end());
            boolean meeting = counted.getFirst().start() == start;
            return sure || meeting
                    ? List.of(paper(new Span(start, only.end()), new Plenum(type, only.number(), null)))
                    : List.of();
        }
        var papers = new ArrayList<Paper>();
        for (var each : counted) {
            int begin = papers.isEmpty() ? start : each.start();
            boolean whole = each.ordinal().equals(last);
            int end = whole ? terms.getFirst().span().end() : each.ordinal().end();
            papers.add(paper(
                    new Span(begin, end),
                    new Plenum(type, each.ordinal().number(), terms.getFirst().roman())));
        }
        for (var other : terms.subList(1, terms.size())) {
            papers.add(paper(other.span(), new Plenum(type, last.number(), other.roman())));
        }
        return List.copyOf(papers);
    }

    private Paper paper(Span span, Plenum plenum) {
        return Paper.of(span, text.given(span.start(), span.end()), plenum);
    }
}
