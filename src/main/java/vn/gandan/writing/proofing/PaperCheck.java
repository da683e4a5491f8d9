package vn.gandan.writing.proofing;

import static vn.gandan.writing.proofing.Finding.Why.PAPER_ENDED;
import static vn.gandan.writing.proofing.Finding.Why.PAPER_NOT_REGISTERED;
import static vn.gandan.writing.proofing.Finding.Why.PAPER_OF_OTHER_DAY;
import static vn.gandan.writing.proofing.Finding.Why.PAPER_OF_OTHER_TYPE;
import static vn.gandan.writing.proofing.Finding.Why.PAPER_REPLACED;
import static vn.gandan.writing.proofing.Finding.Why.YEAR_OF_SYMBOL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Citation;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.VietnameseText;
import vn.gandan.writing.proofing.Finding.Mend;
import vn.gandan.writing.proofing.Known.Registered;

/** Papers that the text cites, against the register: their symbols, their days, whether they are in force. */
final class PaperCheck implements Check {

    private static final Pattern PAST = Pattern.compile(
            "(?iu)thay thế|thay cho|bãi bỏ|hết hiệu lực|trước đây|trước kia|được thay|nay là|tổng kết|giai đoạn trước");

    private static final Pattern TITLE = Pattern.compile("(?iu)\\s*(?:báo cáo|kết quả|sơ kết|tổng kết|về |tình hình)");
    private static final Pattern YEAR = Pattern.compile("\\d+/((?:19|20)\\d\\d)[/-].*");
    private static final double ALIKE = 0.6;
    private static final int FEWEST_WORDS = 4;

    private final Manuscript paper;
    private final Known known;

    PaperCheck(Manuscript paper, Known known) {
        this.paper = paper;
        this.known = known;
    }

    @Override
    public Stream<Finding> findings() {
        var cited = paper.report().citations();
        return cited.stream()
                .filter(each -> each.resolution() == Citation.Resolution.FULL)
                .flatMap(each -> against(each).stream());
    }

    private Optional<Finding> against(Citation cited) {
        var registered = known.papers().getOrDefault(cited.canonical(), List.of());
        var meant = registered.stream().filter(one -> sameDay(one, cited)).toList();
        if (meant.isEmpty()) {
            return otherSymbol(cited)
                    .or(() -> otherDay(cited, registered))
                    .or(() -> registered.isEmpty() ? yearOfSymbol(cited) : Optional.empty());
        }
        return dead(cited, meant).or(() -> otherType(cited, meant));
    }

    private static boolean sameDay(Registered one, Citation cited) {
        return cited.date() == null || one.issuedOn() == null || one.issuedOn().equals(cited.date());
    }

    /** A paper of the same day, or of the same title, whose symbol is almost this one. */
    private Optional<Finding> otherSymbol(Citation cited) {
        var near = NearSymbols.of(cited.canonical()).stream()
                .flatMap(symbol -> known.papers().getOrDefault(symbol, List.of()).stream())
                .filter(one -> agrees(one, cited))
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(otherSymbol(cited, near));
    }

    private static boolean agrees(Registered one, Citation cited) {
        var day = cited.date();
        boolean titled = alike(one.title(), cited.title());
        return day == null ? titled : day.equals(one.issuedOn()) || (titled && one.issuedOn() == null);
    }

    /** Of several nobody can tell which one was meant. */
    private Finding otherSymbol(Citation cited, List<Registered> near) {
        var one = near.getFirst();
        var words = paper.words(cited.span());
        int number = digits(words);
        boolean sameType = one.type().isEmpty() || Vietnamese.lower(words).startsWith(one.type());
        var mend = sameType
                ? new Mend(new Span(cited.span().start() + number, cited.span().end()), one.symbol())
                : new Mend(cited.span(), Vietnamese.capitalised(one.type()) + " số " + one.symbol());
        return Finding.of(
                PAPER_NOT_REGISTERED,
                cited.span(),
                List.of(cited.canonical(), near.stream().map(Registered::cited).collect(Collectors.joining("; "))),
                near.size() == 1 ? one.symbol() : null,
                near.size() == 1 ? mend : null);
    }

    private static int digits(String words) {
        int place = 0;
        while (place < words.length() && !Character.isDigit(words.charAt(place))) {
            place++;
        }
        return place;
    }

    /** Numbers begin anew with every term: another day may be another paper, unless it is almost the same. */
    private Optional<Finding> otherDay(Citation cited, List<Registered> registered) {
        var stated = cited.date();
        if (stated == null) {
            return Optional.empty();
        }
        return registered.stream()
                .filter(one -> one.issuedOn() != null)
                .filter(one -> almost(one.issuedOn(), stated) || alike(one.title(), cited.title()))
                .min(Comparator.comparingLong(
                        one -> Math.abs(Objects.requireNonNull(one.issuedOn()).toEpochDay() - stated.toEpochDay())))
                .flatMap(one -> day(cited)
                        .map(day -> Finding.of(
                                PAPER_OF_OTHER_DAY,
                                day.span(),
                                List.of(one.symbol(), Vietnamese.day(Objects.requireNonNull(one.issuedOn()))),
                                one.symbol(),
                                new Mend(day.span(), day.writing(one.issuedOn())))));
    }

    private static boolean almost(@Nullable LocalDate one, LocalDate other) {
        return one != null
                && (one.getYear() == other.getYear()
                        || (one.getMonthValue() == other.getMonthValue()
                                && one.getDayOfMonth() == other.getDayOfMonth()));
    }

    private Optional<Finding> yearOfSymbol(Citation cited) {
        var read = YEAR.matcher(cited.canonical());
        var stated = cited.date();
        if (stated == null || !read.matches() || read.group(1).equals(String.valueOf(stated.getYear()))) {
            return Optional.empty();
        }
        int year = Integer.parseInt(read.group(1));
        return day(cited)
                .map(day -> Finding.of(
                        YEAR_OF_SYMBOL,
                        day.span(),
                        List.of(cited.canonical(), String.valueOf(year)),
                        null,
                        new Mend(day.span(), day.writing(stated.withYear(year)))));
    }

    private Optional<WrittenDay> day(Citation cited) {
        int start = cited.span().end();
        int end = paper.report().citations().stream()
                .mapToInt(other -> other.span().start())
                .filter(place -> place >= start)
                .min()
                .orElse(paper.text().length());
        return WrittenDay.first(paper.text(), new Span(start, end), Objects.requireNonNull(cited.date()));
    }

    /** It was no longer in force when the period began. */
    private Optional<Finding> dead(Citation cited, List<Registered> meant) {
        boolean all = meant.stream().allMatch(this::dead);
        var sentence = paper.sentence(cited.span());
        if (!all || paper.says(PAST, sentence) || subject(cited)) {
            return Optional.empty();
        }
        var one = meant.getFirst();
        var ended = Vietnamese.day(Objects.requireNonNull(one.endedOn()));
        var other = one.replacedBy();
        return Optional.of(
                other == null
                        ? Finding.of(PAPER_ENDED, cited.span(), List.of(one.symbol(), ended), one.symbol(), null)
                        : Finding.of(
                                PAPER_REPLACED,
                                cited.span(),
                                List.of(one.symbol(), ended, other.cited(), other.title()),
                                one.symbol(),
                                new Mend(whole(cited), other.cited())));
    }

    private boolean dead(Registered one) {
        return one.endedOn() != null && !one.endedOn().isAfter(known.begins());
    }

    /** A report that looks back on a paper says so in its title. */
    private boolean subject(Citation cited) {
        int body = paper.report().sections().stream()
                .mapToInt(section -> section.span().start())
                .min()
                .orElse(0);
        return paper.report().citations().stream()
                .filter(each -> each.span().start() < body && each.canonical().equals(cited.canonical()))
                .anyMatch(each ->
                        TITLE.matcher(paper.words(paper.sentence(each.span()))).lookingAt());
    }

    /** With the day that stands right behind it. */
    private Span whole(Citation cited) {
        return cited.date() == null
                ? cited.span()
                : day(cited)
                        .filter(day -> day.span().start() - cited.span().end() <= WrittenDay.BESIDE)
                        .map(day -> new Span(cited.span().start(), day.span().end()))
                        .orElse(cited.span());
    }

    /** "Chỉ thị số 25-NQ/TW" for a paper that is a resolution. */
    private Optional<Finding> otherType(Citation cited, List<Registered> meant) {
        var words = paper.words(cited.span());
        int end = Math.min(digits(words), words.length());
        var said = Vietnamese.lower(words.substring(0, end)).replace("số", "").strip();
        var one = meant.getFirst();
        boolean contradicts = cited.contradicts() != null
                && !said.isEmpty()
                && meant.stream()
                        .noneMatch(each ->
                                said.startsWith(each.type()) || each.type().startsWith(said));
        if (!contradicts || one.type().isEmpty()) {
            return Optional.empty();
        }
        boolean capital = Character.isUpperCase(words.charAt(0));
        var type = capital ? Vietnamese.capitalised(one.type()) : one.type();
        return Optional.of(Finding.of(
                PAPER_OF_OTHER_TYPE,
                cited.span(),
                List.of(one.symbol(), one.type(), said),
                one.symbol(),
                new Mend(cited.span(), type + " số " + one.symbol())));
    }

    private static boolean alike(String registered, @Nullable String cited) {
        if (cited == null) {
            return false;
        }
        var one = words(registered);
        var other = words(cited);
        var both = new HashSet<>(one);
        both.retainAll(other);
        int fewer = Math.min(one.size(), other.size());
        return fewer >= FEWEST_WORDS && both.size() >= ALIKE * fewer;
    }

    private static Set<String> words(String title) {
        return Stream.of(VietnameseText.fold(title).split("[^\\p{L}\\d]+", -1))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
