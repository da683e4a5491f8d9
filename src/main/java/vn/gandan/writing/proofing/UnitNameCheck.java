package vn.gandan.writing.proofing;

import static vn.gandan.writing.proofing.Finding.Why.UNIT_ENDED;
import static vn.gandan.writing.proofing.Finding.Why.UNIT_SUCCEEDED;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.writing.proofing.Finding.Mend;
import vn.gandan.writing.proofing.Known.Former;

/** Names of units that are no more. */
final class UnitNameCheck implements Check {

    /** Whoever tells of the change, or of the time before it, names them rightly. */
    private static final Pattern TOLD = Pattern.compile(
            "(?iu)sáp nhập|hợp nhất|(?<!\\p{L})nhập|sắp xếp|trên cơ sở|trước đây|trước ngày|trước khi|nguyên là|chia tách|điều chuyển|giải thể|(?<!\\p{L})cũ(?!\\p{L})|nay là|nay thuộc|kết thúc hoạt động");

    private static final int NAMED = 3;

    private final Manuscript paper;
    private final Known known;

    UnitNameCheck(Manuscript paper, Known known) {
        this.paper = paper;
        this.known = known;
    }

    @Override
    public Stream<Finding> findings() {
        var words = paper.text().toString();
        var lower = Vietnamese.lower(words);
        return known.former().stream()
                .flatMap(unit -> places(lower, unit).stream()
                        .filter(span -> whole(span) && !told(span, unit))
                        .map(span -> finding(span, unit)));
    }

    private static List<Span> places(String text, Former unit) {
        var name = Vietnamese.lower(unit.name());
        var places = new ArrayList<Span>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            places.add(new Span(at, at + name.length()));
        }
        return places;
    }

    /** "xã Lũng" is no name within "xã Lũng Cú", nor "xã" within "thị xã"; a name begins with a capital. */
    private boolean whole(Span span) {
        var text = paper.text();
        boolean begins = !Character.isLetter(text.at(span.start() - 1))
                && !paper.words(span.start() - 4, span.start()).equalsIgnoreCase("thị ");
        int next = span.end();
        boolean longer = Character.isLetterOrDigit(text.at(next))
                || (text.at(next) == ' ' && Character.isUpperCase(text.at(next + 1)));
        int name = paper.words(span).lastIndexOf(' ') + 1;
        return begins && !longer && !Character.isLowerCase(text.at(span.start() + name));
    }

    private boolean told(Span span, Former unit) {
        var sentence = paper.sentence(span);
        boolean cited = paper.report().citations().stream()
                .anyMatch(each -> each.title() != null
                        && span.start() >= each.span().end()
                        && paper.words(each.span().end(), span.end()).length()
                                < each.title().length() + 40
                        && each.title().contains(paper.words(span)));
        return cited || paper.says(TOLD, sentence) || earlier(paper.words(sentence), unit);
    }

    private static boolean earlier(String words, Former unit) {
        return Pattern.compile("(?<![\\d./-])(?:19|20)\\d\\d(?!\\d)")
                .matcher(words)
                .results()
                .anyMatch(
                        year -> Integer.parseInt(year.group()) < unit.endedOn().getYear());
    }

    private Finding finding(Span span, Former unit) {
        var only = unit.successors().size() == 1 ? unit.successors().getFirst() : null;
        var ended = Vietnamese.day(unit.endedOn());
        var mend = only == null
                ? new Mend(new Span(span.end(), span.end()), " (cũ)")
                : new Mend(span, asStands(span, only));
        return Finding.of(
                unit.successors().isEmpty() ? UNIT_ENDED : UNIT_SUCCEEDED,
                span,
                List.of(unit.name(), ended, names(unit)),
                null,
                mend);
    }

    private static String names(Former unit) {
        var named = String.join(", ", unit.successors().stream().limit(NAMED).toList());
        int others = unit.successors().size() - NAMED;
        return others > 0 ? named + " và " + others + " đơn vị khác" : named;
    }

    private String asStands(Span span, String name) {
        @Nullable String capitals = paper.words(span).equals(paper.words(span).toUpperCase(Vietnamese.LOCALE))
                ? name.toUpperCase(Vietnamese.LOCALE)
                : null;
        if (capitals != null) {
            return capitals;
        }
        return Character.isUpperCase(paper.text().at(span.start())) ? Vietnamese.capitalised(name) : name;
    }
}
