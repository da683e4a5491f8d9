package vn.gandan.writing.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.writing.phrases.Asked.Against;
import vn.gandan.writing.phrases.Asked.Foremost;
import vn.gandan.writing.phrases.Phrasing.Sentence;
import vn.gandan.writing.phrases.Piece.Blank;
import vn.gandan.writing.phrases.Piece.Clause;
import vn.gandan.writing.phrases.Piece.Words;
import vn.gandan.writing.phrases.Told.Said;

/**
 * Says a pattern as a careful clerk would (văn thư): what has no figure is not said, nor what hangs on it, and the end of the
 * paragraph tells that it is missing and how many units still owe it.
 */
public final class Clerk {

    /** What may stand between two clauses, and goes with one that is left out. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]?\\s*(?:và|hoặc)?\\s*");

    /** What stood between a lost beginning and what is now the first. */
    private static final Pattern LEFT_OVER = Pattern.compile("^[\\s,;]+");

    /** A clause that goes on with the one before: ", đạt 100%", " với 940 lượt người dự". */
    private static final Pattern HANGING = Pattern.compile("^[,\\s]");

    /** One that needs the one right before it: " và 3 người đứng đầu". */
    private static final Pattern ADDED = Pattern.compile("^\\s+(?:và|hoặc)\\s");

    private final Facts facts;
    private final Figure figure;

    public Clerk(Facts facts) {
        this.facts = facts;
        figure = new Figure(facts);
    }

    /** What is said to one thing asked; every figure that it asks for must be there. */
    public String answer(Asked asked) {
        return figure.say(asked);
    }

    public Told tell(Phrasing phrasing) {
        var gaps = new Gaps();
        var said = new ArrayList<Said>();
        for (var sentence : phrasing.sentences()) {
            said.addAll(tell(sentence, gaps));
        }
        for (var sentence : gaps.sentences()) {
            said.add(new Said((said.isEmpty() || endsOpen(said) ? "" : " ") + sentence, null));
        }
        return new Told(said, gaps.gaps());
    }

    private static boolean endsOpen(List<Said> said) {
        String last = said.getLast().text();
        return !last.isEmpty() && Character.isWhitespace(last.charAt(last.length() - 1));
    }

    private List<Said> tell(Sentence sentence, Gaps gaps) {
        boolean sayable = true;
        for (var piece : sentence.pieces()) {
            if (piece instanceof Blank blank) {
                sayable &= known(blank.asks(), gaps);
            }
        }
        var pieces = kept(sentence.pieces(), gaps);
        boolean nothingLeft = pieces.stream().flatMap(Piece::asked).noneMatch(Clerk::asksForFigures);
        if (!sayable || (nothingLeft && sentence.asked().anyMatch(Clerk::asksForFigures))) {
            return List.of();
        }
        var said = pieces.stream().flatMap(this::say).toList();
        return pieces.getFirst().equals(sentence.pieces().getFirst()) ? said : capitalised(said);
    }

    private static boolean asksForFigures(Asked asked) {
        return !asked.sought().isEmpty();
    }

    /** The pieces without the clauses that cannot be said, nor what stood between them and the next. */
    private List<Piece> kept(List<Piece> pieces, Gaps gaps) {
        var kept = new ArrayList<Piece>();
        @Nullable Words between = null;
        var chain = new Chain();
        for (int place = 0; place < pieces.size(); place++) {
            var piece = pieces.get(place);
            if (piece instanceof Words words && parts(pieces, place)) {
                between = words;
            } else if (!(piece instanceof Clause clause)) {
                kept.add(piece);
            } else if (chain.says(clause, place > 0 && pieces.get(place - 1) instanceof Clause, gaps)) {
                if (between != null && !kept.isEmpty() && kept.getLast() instanceof Clause) {
                    kept.add(between);
                }
                kept.add(clause);
                between = null;
            }
        }
        return kept;
    }

    /**
     * Clauses that stand one behind the other without a word between them: "[tổ chức {A06} cuộc][ với {A07} lượt người dự][,
     * {A06 so với cùng kỳ}]". Without the first the others would be said of something else, and of nothing there is no more
     * to tell than how it compares.
     */
    private final class Chain {

        private boolean firstSaid;
        private boolean lastSaid;
        private boolean ofNothing;

        boolean says(Clause clause, boolean behindAnother, Gaps gaps) {
            boolean hangs = HANGING.matcher(beginning(clause)).find();
            if (hangs && !behindAnother) {
                // On the words before it, which are said in any case.
                firstSaid = true;
                lastSaid = true;
                ofNothing = false;
            }
            boolean stands = !hangs
                    || (firstSaid
                            && (lastSaid || !ADDED.matcher(beginning(clause)).find()));
            lastSaid = stands && sayable(clause, gaps) && !(hangs && ofNothing && !onlyCompares(clause));
            if (!hangs) {
                firstSaid = lastSaid;
                ofNothing = none(clause);
            }
            return lastSaid;
        }

        private static String beginning(Clause clause) {
            return !clause.pieces().isEmpty() && clause.pieces().getFirst() instanceof Words words ? words.text() : "";
        }
    }

    private static boolean parts(List<Piece> pieces, int place) {
        return place > 0
                && place + 1 < pieces.size()
                && pieces.get(place - 1) instanceof Clause
                && pieces.get(place + 1) instanceof Clause
                && pieces.get(place) instanceof Words words
                && BETWEEN.matcher(words.text()).matches();
    }

    /** A clause that only compares is left out in silence where there is nothing to compare with. */
    private boolean sayable(Clause clause, Gaps gaps) {
        var asked = clause.asked().toList();
        boolean sayable = true;
        for (var each : asked) {
            sayable &= known(each, gaps);
        }
        return sayable && (!onlyCompares(clause) || asked.stream().allMatch(this::comparable));
    }

    private static boolean onlyCompares(Clause clause) {
        return clause.asked().filter(Clerk::asksForFigures).allMatch(Against.class::isInstance);
    }

    private boolean comparable(Asked asked) {
        return !(asked instanceof Against against)
                || facts.fact(against.of())
                        .filter(fact -> new Comparison(fact, against.footing()).possible())
                        .isPresent();
    }

    /** Whether every figure that is asked for is there; what is not, or not of all units, is noted. */
    private boolean known(Asked asked, Gaps gaps) {
        boolean known = true;
        for (var sought : asked.sought()) {
            var fact = facts.fact(sought).orElse(null);
            if (fact == null) {
                gaps.unknown(sought);
                known = false;
            } else if (fact.value() == null) {
                if (!unbroken(sought)) {
                    gaps.missing(sought, fact);
                }
                known = false;
            } else if (!fact.complete()) {
                gaps.partial(sought, fact);
            }
        }
        return known
                && !(asked instanceof Foremost foremost
                        && facts.foremost(foremost).isEmpty());
    }

    /** Whoever reported the total alone owes no breakdown of it. */
    private boolean unbroken(Sought sought) {
        return !sought.item().isEmpty()
                && facts.fact(new Sought(sought.code(), "", sought.time()))
                        .filter(total -> total.value() != null)
                        .isPresent();
    }

    private Stream<Said> say(Piece piece) {
        return switch (piece) {
            case Words words -> Stream.of(new Said(words.text(), null));
            case Blank blank -> Stream.of(new Said(figure.say(blank.asks()), blank.asks()));
            case Clause clause ->
                (none(clause) ? clause.whenNone() : clause.pieces()).stream().flatMap(this::say);
        };
    }

    private boolean none(Clause clause) {
        return !clause.whenNone().isEmpty()
                && clause.pieces().stream()
                        .flatMap(Piece::asked)
                        .flatMap(asked -> asked.sought().stream())
                        .allMatch(
                                sought -> facts.fact(sought).filter(Fact::none).isPresent());
    }

    private static List<Said> capitalised(List<Said> said) {
        var first = said.getFirst();
        var words = LEFT_OVER.matcher(first.text()).replaceFirst("");
        var rest = new ArrayList<>(said);
        if (first.asked() != null && !words.isEmpty() && Character.isDigit(words.charAt(0))) {
            rest.addFirst(new Said("Có ", null));
            return rest;
        }
        var capital = words.substring(0, Math.min(1, words.length())).toUpperCase(Locale.of("vi"));
        rest.set(0, new Said(capital + words.substring(capital.length()), first.asked()));
        return rest;
    }
}
