package vn.gandan.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.SymbolRules.Standing;
import vn.gandan.shared.CleanText;

/** One walk through a text, from number to number. */
final class MentionFinder {

    private static final int LONGEST_TYPE = 5;

    private final CleanText text;
    private final Vocabulary vocabulary;
    private final SymbolGrammar grammar;
    private final SymbolScanner scanner;
    private long read;

    MentionFinder(CleanText text, Vocabulary vocabulary, SymbolGrammar grammar) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.grammar = grammar;
        scanner = new SymbolScanner(text, vocabulary, false);
    }

    List<Mention> mentions() {
        var mentions = new ArrayList<Mention>();
        int place = nextDigit(0);
        while (place < text.length()) {
            int start = likeDigitBefore(place) ? place - 1 : place;
            var written = begins(start) ? scanner.at(start) : null;
            if (written != null) {
                var mention = mention(start, written);
                mention.ifPresent(mentions::add);
                place = mention.isPresent() ? written.end() : place;
            }
            place = nextDigit(digitsEnd(place));
        }
        return mentions;
    }

    /** The walk to it is most of the reading. */
    private int nextDigit(int start) {
        int place = start;
        while (place < text.length() && !SymbolScanner.digit(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private int digitsEnd(int start) {
        int place = start;
        while (SymbolScanner.digit(text.at(place))) {
            place++;
        }
        return place;
    }

    /** How many letters were looked at. */
    long steps() {
        return scanner.steps() + read;
    }

    private boolean likeDigitBefore(int place) {
        return Letters.likeDigit(text.at(place - 1)) && SymbolScanner.blank(text.at(place - 2));
    }

    /** Not inside a date, a fraction, a telephone number or a word; "số25" and "NQ25" are slips of the typist. */
    private boolean begins(int place) {
        char before = text.at(place - 1);
        if (Character.isLetterOrDigit(before)) {
            return Character.isLetter(before)
                    && (typeEnds(place)
                            || Preface.before(text, place, vocabulary).numbered());
        }
        boolean joined = before == '-' || before == '/' || before == '.';
        char beyond = text.at(place - 2);
        return !joined || !(SymbolScanner.digit(beyond) || (before != '.' && Character.isLetter(beyond)));
    }

    private boolean typeEnds(int place) {
        int start = place;
        while (place - start < LONGEST_TYPE && Character.isUpperCase(text.at(start - 1))) {
            start--;
        }
        return place - start > 1
                && !Character.isLetterOrDigit(text.at(start - 1))
                && !vocabulary.types(text.between(start, place)).isEmpty();
    }

    /** "125-CV/BDVTU và 124/BDV": the type word stands before the first of them. */
    @Nullable Mention listed(int place) {
        var written = begins(place) ? scanner.at(place) : null;
        var preface = new Preface(place, null, true);
        return written == null ? null : mention(place, written, preface).orElse(null);
    }

    private Optional<Mention> mention(int place, WrittenSymbol written) {
        var preface = Preface.before(text, place, vocabulary);
        return mention(place, written, preface);
    }

    private Optional<Mention> mention(int place, WrittenSymbol written, Preface preface) {
        var standing = standing(preface, place, written.end());
        boolean misread = Letters.likeDigit(text.at(place));
        if (standing == Standing.BARE && (misread || anySmall(written.segments()))) {
            return Optional.empty();
        }
        var typed = text.given(place, written.end());
        read += typed.length();
        return grammar.reading(typed, written, preface.typeWord(), standing)
                .map(reading -> new Mention(preface.start(), written.end(), reading));
    }

    private static boolean anySmall(List<String> codes) {
        for (var code : codes) {
            if (Letters.capitals(code) == 0) {
                return true;
            }
        }
        return false;
    }

    private Standing standing(Preface preface, int place, int end) {
        if (preface.typeWord() != null) {
            return Standing.AFTER_TYPE_WORD;
        }
        return preface.numbered() || abbreviated(place) || dated(end) ? Standing.AFTER_NUMBER_WORD : Standing.BARE;
    }

    /** "CV 124/BDV". */
    private boolean abbreviated(int place) {
        return text.at(place - 1) == ' ' && typeEnds(place - 1);
    }

    /** "(124/BDV ngày 5/6/2023)". */
    private boolean dated(int end) {
        int word = text.at(end) == ',' ? end + 2 : end + 1;
        return text.at(word) == 'n'
                && text.at(word + 1) == 'g'
                && text.at(word + 2) == 'à'
                && SymbolScanner.digit(text.at(word + 5));
    }
}
