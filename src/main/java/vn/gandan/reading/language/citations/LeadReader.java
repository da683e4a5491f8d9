package vn.gandan.reading.language.citations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** Reads back before a paper: "Ngày 20/8/2013, Tỉnh ủy đã ban hành Chương trình hành động số 32". */
final class LeadReader {

    private static final int FARTHEST = 160;
    private static final int FEW_WORDS = 24;
    private static final List<String> ISSUING =
            List.of("ban hành", "xây dựng", "thông qua", "phê duyệt", "ra", "ký", "có", "gửi");

    private final CleanText text;
    private final IssuerNames issuers;

    /** @param issues whether a verb of issuing stands right before the paper */
    record Lead(
            boolean issues,
            @Nullable LocalDate date,
            NameTree.@Nullable Named issuer,
            @Nullable Span words) {

        private static final Lead NONE = new Lead(false, null, null, null);
    }

    LeadReader(CleanText text, IssuerNames issuers) {
        this.text = text;
        this.issuers = issuers;
    }

    /** @param from where the paper before it ends, or the text begins */
    Lead before(int start, int from) {
        int end = Nearby.before(text, start);
        int verb = Nearby.NOT_THERE;
        for (var words : ISSUING) {
            verb = Math.max(verb, Nearby.back(text, end, words));
        }
        if (verb < from) {
            return Lead.NONE;
        }
        int clause = clause(verb, from);
        var day = IssueDate.at(text, clause);
        boolean said = day != null && Nearby.past(text, clause, "ngày") >= 0;
        int subject = said && day != null ? behindComma(day.end()) : lastPart(clause, verb);
        var issuer = issuers.at(text, subject);
        boolean near = issuer != null && issuer.end() <= verb && verb - issuer.end() < FEW_WORDS;
        return near && issuer != null
                ? new Lead(true, said && day != null ? day.day() : null, issuer, new Span(subject, issuer.end()))
                : new Lead(true, null, null, null);
    }

    private int clause(int end, int from) {
        int first = Math.max(from, end - FARTHEST);
        int start = end;
        while (start > first && !Nearby.endsSentence(text, start - 1)) {
            start--;
        }
        while (start < end && (Nearby.blank(text.at(start)) || ",-+(*•".indexOf(text.at(start)) >= 0)) {
            start++;
        }
        return start;
    }

    private int behindComma(int place) {
        int gap = Nearby.after(text, place);
        return text.at(gap) == ',' ? Nearby.after(text, gap + 1) : gap;
    }

    private int lastPart(int start, int end) {
        int comma = end;
        while (comma > start && text.at(comma - 1) != ',') {
            comma--;
        }
        return comma == start ? start : Nearby.after(text, comma);
    }
}
