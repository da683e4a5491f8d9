package vn.gandan.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        int place = 0;
        while (place < text.length()) {
            if (!SymbolScanner.digit(text.at(place))) {
                place++;
                continue;
            }
            int start = likeDigitBefore(place) ? place - 1 : place;
            var written = begins(start) ? scanner.at(start) : null;
            if (written != null) {
                var mention = mention(start, written);
                mention.ifPresent(mentions::add);
                place = mention.isPresent() ? written.end() : place;
            }
            while (SymbolScanner.digit(text.at(place))) {
                place++;
            }
        }
        return mentions;
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

    private Optional<Mention> mention(int place, WrittenSymbol written) {
        var preface = Preface.before(text, place, vocabulary);
        var standing = standing(preface);
        boolean small =
                written.segments().stream().anyMatch(code -> code.chars().noneMatch(Character::isUpperCase));
        boolean misread = Letters.likeDigit(text.at(place));
        if ((small || misread) && standing == Standing.BARE) {
            return Optional.empty();
        }
        var typed = text.given(place, written.end());
        read += typed.length();
        return grammar.reading(typed, preface.typeWord(), standing)
                .map(reading -> new Mention(preface.start(), written.end(), reading));
    }

    private static Standing standing(Preface preface) {
        if (preface.typeWord() != null) {
            return Standing.AFTER_TYPE_WORD;
        }
        return preface.numbered() ? Standing.AFTER_NUMBER_WORD : Standing.BARE;
    }
}
