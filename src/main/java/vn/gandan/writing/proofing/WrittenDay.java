package vn.gandan.writing.proofing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.CleanText;

/** A day as its author wrote it: 03/6/2013, 3-6-2013, 03 tháng 6 năm 2013. */
record WrittenDay(Span span, String between, String after, boolean padded) {

    /** How far behind a paper its day stands. */
    static final int BESIDE = 8;

    private static final Pattern DAY =
            Pattern.compile("(?iu)(\\d{1,2})([/.-]| tháng )(\\d{1,2})([/.-]| năm )((?:19|20)\\d\\d)(?!\\d)");

    /** The first one within the span that is the day. */
    static Optional<WrittenDay> first(CleanText text, Span span, LocalDate day) {
        return DAY.matcher(text)
                .region(span.start(), span.end())
                .results()
                .filter(found -> number(found, 1) == day.getDayOfMonth()
                        && number(found, 3) == day.getMonthValue()
                        && number(found, 5) == day.getYear())
                .findFirst()
                .map(found -> new WrittenDay(
                        new Span(found.start(), found.end()),
                        found.group(2),
                        found.group(4),
                        found.group(3).startsWith("0")));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Another day in the same way. Days before the tenth have a nought, months only where they may be misread. */
    String writing(LocalDate day) {
        boolean nought = padded ? day.getMonthValue() < 10 : day.getMonthValue() < 3;
        return "%02d%s%s%d%s%d"
                .formatted(day.getDayOfMonth(), between, nought ? "0" : "", day.getMonthValue(), after, day.getYear());
    }
}
