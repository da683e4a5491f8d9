package vn.gandan.reading.language.citations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** Reads what a paper is about: “Về đổi mới …”, "về việc …", as far as the sentence goes. */
final class TitleReader {

    private static final int LONGEST_TITLE = 300;

    private static final List<String> TITLE = List.of("về việc", "về", "v/v");
    private static final List<String> TITLE_VERBS =
            List.of("quy định", "ban hành", "phê duyệt", "thông báo", "thực hiện", "triển khai");

    private static final List<String> ACTS = List.of("đã", "ban hành", "xây dựng", "báo cáo", "tổ chức", "tập trung");
    private static final int MOST_WORDS_OF_AN_ACTOR = 6;

    private final CleanText text;
    private final IssuerNames issuers;

    TitleReader(CleanText text, IssuerNames issuers) {
        this.text = text;
        this.issuers = issuers;
    }

    /** The title that begins here, and not beyond the limit unless it is quoted; null where none begins. */
    @Nullable Span at(int place, int limit) {
        int start = Nearby.after(text, place);
        if (text.at(start) == ',') {
            start = Nearby.after(text, start + 1);
        }
        int about = Nearby.pastAny(text, start, TITLE);
        int quoted = about < 0 ? start : Nearby.after(text, about);
        if (quote(text.at(quoted))) {
            return quotation(quoted + 1, limit);
        }
        boolean titled = about >= 0 || Nearby.pastAny(text, start, TITLE_VERBS) >= 0;
        return titled && start < limit ? sentence(start, limit) : null;
    }

    private @Nullable Span quotation(int start, int limit) {
        int most = Math.min(text.length(), start + LONGEST_TITLE);
        int end = start;
        int inner = 0;
        while (end < most && (inner > 0 || !quote(text.at(end)) || text.at(end) == '“')) {
            inner += text.at(end) == '“' ? 1 : text.at(end) == '”' ? -1 : 0;
            end++;
        }
        return end == most || start >= limit ? null : trimmed(start, end);
    }

    private @Nullable Span sentence(int start, int limit) {
        int most = Math.min(limit, start + LONGEST_TITLE);
        int end = start;
        while (end < most
                && !Nearby.endsSentence(text, end)
                && text.at(end) != '('
                && text.at(end) != ')'
                && !(text.at(end) == ',' && goesOnToTell(Nearby.after(text, end + 1)))) {
            end++;
        }
        if (end == limit && limit < text.length()) {
            end = withoutConnector(start, end);
        }
        return trimmed(start, end);
    }

    /** "…, Huyện ủy đã ban hành": from here on it is told what somebody did. */
    private boolean goesOnToTell(int start) {
        var actor = issuers.at(text, start);
        int end = actor == null ? start : actor.end();
        for (int words = 0; words < MOST_WORDS_OF_AN_ACTOR; words++) {
            int next = Nearby.after(text, end);
            boolean acts = actor == null ? Nearby.past(text, next, "đã") >= 0 : Nearby.pastAny(text, next, ACTS) >= 0;
            if (acts) {
                return true;
            }
            end = Nearby.wordEnd(text, next);
            if (end == next) {
                return false;
            }
        }
        return false;
    }

    /** The "và" before the next paper is no part of this one's title. */
    private int withoutConnector(int start, int end) {
        int gap = Nearby.before(text, end);
        int and = Nearby.back(text, gap, "và");
        return and > start ? and : gap;
    }

    private @Nullable Span trimmed(int start, int end) {
        int first = start;
        while (first < end && Nearby.blank(text.at(first))) {
            first++;
        }
        int last = end;
        while (last > first && (Nearby.blank(text.at(last - 1)) || ",.;:".indexOf(text.at(last - 1)) >= 0)) {
            last--;
        }
        return last > first ? new Span(first, last) : null;
    }

    static boolean quote(char letter) {
        return letter == '“' || letter == '”' || letter == '"' || letter == '«' || letter == '»' || letter == '„';
    }
}
