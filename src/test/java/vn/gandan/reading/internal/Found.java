package vn.gandan.reading.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.StatedFigure.Kind;

/** Proposals of a text as a test needs them, whatever the reader finds there. */
final class Found {

    private Found() {}

    static Proposal figure(
            int number,
            String text,
            String words,
            String value,
            @Nullable String of,
            String unit,
            @Nullable String indicator) {
        return proposal(
                number,
                vn.gandan.reading.internal.Kind.FIGURE,
                span(text, words),
                new FigureFact(
                        new BigDecimal(value),
                        of == null ? null : new BigDecimal(of),
                        unit,
                        unit,
                        words,
                        Kind.RESULT,
                        null,
                        null,
                        null,
                        indicator,
                        List.of(),
                        false,
                        indicator != null,
                        null,
                        null));
    }

    static Proposal paper(
            int number, String text, String words, String symbol, @Nullable LocalDate day, List<String> carriesOut) {
        var span = span(text, words);
        return proposal(
                number,
                vn.gandan.reading.internal.Kind.PAPER,
                span,
                new PaperFact(
                        symbol,
                        null,
                        day,
                        null,
                        "Về công tác dân vận",
                        true,
                        List.of(span),
                        List.of(),
                        null,
                        carriesOut,
                        null));
    }

    static Proposal passage(int number, vn.gandan.reading.internal.Kind kind, String text, String words) {
        return proposal(number, kind, span(text, words), new PassageFact(words, null, null));
    }

    private static Proposal proposal(int number, vn.gandan.reading.internal.Kind kind, Span span, Fact fact) {
        return new Proposal(
                UUID.randomUUID(), number, kind, span, fact, null, Proposal.State.OPEN, null, null, null, 0);
    }

    static Span span(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Span(start, start + words.length());
    }
}
