package vn.gandan.writing.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicators;
import vn.gandan.writing.drafts.Trials;
import vn.gandan.writing.outlines.Outline;
import vn.gandan.writing.outlines.Outline.Chart;
import vn.gandan.writing.outlines.Outline.Part;
import vn.gandan.writing.outlines.Outline.Section;
import vn.gandan.writing.outlines.Outline.Table;
import vn.gandan.writing.outlines.OutlineReader;
import vn.gandan.writing.phrases.Phrasing;
import vn.gandan.writing.phrases.Sought;

/** Looks through the text of an outline: whether it can be read, and whether what it asks for is there. */
@Component
class Scrutiny {

    /** Some ten times as much as the longest that comes with the program. */
    static final int LONGEST = 60_000;

    private static final int MOST_LINES = 1_500;
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d\\d");
    private static final String LISTING = "@danh sách ";

    private final Indicators indicators;
    private final Trials trials;

    Scrutiny(Indicators indicators, Trials trials) {
        this.indicators = indicators;
        this.trials = trials;
    }

    /** An outline that can be kept, or what is wrong with its text. */
    record Result(Outline outline, List<Flaw> flaws) {}

    Result of(String text) {
        var read = OutlineReader.read(text);
        var flaws = new ArrayList<Flaw>();
        if (tooLong(text)) {
            flaws.add(new Flaw(Flaw.Kind.TOO_LONG, 1, ""));
        }
        read.mistakes()
                .forEach(mistake ->
                        flaws.add(new Flaw(Flaw.Kind.valueOf(mistake.kind().name()), mistake.line(), mistake.words())));
        var lines = text.lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            flaws.addAll(missing(lines.get(line - 1).strip(), line));
        }
        flaws.sort(Comparator.comparingInt(Flaw::line));
        return new Result(read.outline(), flaws);
    }

    /** The outline without the tables and pictures that ask for what the catalogue does not have. */
    Outline composable(Outline outline) {
        return new Outline(
                outline.name(),
                outline.tradition(),
                outline.type(),
                outline.cycle(),
                outline.subject(),
                outline.addressees(),
                outline.sections().stream()
                        .map(section -> new Section(
                                section.key(),
                                section.level(),
                                section.heading(),
                                section.annex(),
                                section.landscape(),
                                section.parts().stream().filter(this::drawable).toList()))
                        .toList());
    }

    private boolean drawable(Part part) {
        return switch (part) {
            case Table table ->
                table.indicators().stream()
                        .allMatch(code -> indicators.find(code).isPresent());
            case Chart chart -> indicators.find(chart.indicator()).isPresent();
            case Part other -> true;
        };
    }

    static boolean tooLong(String text) {
        return text.length() > LONGEST || text.lines().count() > MOST_LINES;
    }

    private List<Flaw> missing(String words, int line) {
        if (words.startsWith(LISTING)) {
            var source = words.substring(LISTING.length()).strip();
            return trials.listings().contains(source) ? List.of() : List.of(new Flaw(Flaw.Kind.LISTING, line, source));
        }
        return asked(words)
                .distinct()
                .filter(sought -> !known(sought))
                .map(sought -> new Flaw(Flaw.Kind.INDICATOR, line, sought.written()))
                .toList();
    }

    private boolean known(Sought sought) {
        return indicators.find(sought.code()).isPresent()
                && (sought.item().isEmpty()
                        || sought.among(indicators.categories(sought.code())).isPresent());
    }

    private static Stream<Sought> asked(String words) {
        if (words.startsWith("@")) {
            return CODE.matcher(words.split(":", 2)[0])
                    .results()
                    .map(MatchResult::group)
                    .map(Sought::of);
        }
        return Phrasing.read(words).phrasing().asked().stream().flatMap(asked -> asked.sought().stream());
    }
}
