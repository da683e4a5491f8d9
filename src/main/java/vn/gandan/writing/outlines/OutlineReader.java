package vn.gandan.writing.outlines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.gandan.layout.Tradition;
import vn.gandan.writing.outlines.Outline.Chart;
import vn.gandan.writing.outlines.Outline.Listing;
import vn.gandan.writing.outlines.Outline.Paragraph;
import vn.gandan.writing.outlines.Outline.Part;
import vn.gandan.writing.outlines.Outline.Rows;
import vn.gandan.writing.outlines.Outline.Section;
import vn.gandan.writing.outlines.Outline.Table;
import vn.gandan.writing.phrases.Fault;
import vn.gandan.writing.phrases.Phrasing;

/** Reads what {@link OutlineText} shows, line by line; every mistake is told with its line, and the rest is read all the same. */
public final class OutlineReader {

    /** An outline as far as it can be read. */
    public record Read(Outline outline, List<Mistake> mistakes) {

        public Read {
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * What is wrong in a line.
     *
     * @param line from 1
     * @param words the wrong words
     */
    public record Mistake(Kind kind, int line, String words) {}

    /** Thiếu tên, loại không soạn được, thể thức không có, kỳ không có, thiếu trích yếu, lệnh @ không hiểu được, chữ trước mục đầu tiên, mẫu câu sai, chưa có mục nào. */
    public enum Kind {
        NO_NAME,
        TYPE,
        TRADITION,
        CYCLE,
        NO_SUBJECT,
        COMMAND,
        BEFORE_SECTIONS,
        PATTERN,
        NO_SECTION
    }

    private static final Pattern HEADING = Pattern.compile("(#{1,3})\\s+(\\S.*)");
    private static final Pattern TABLE = Pattern.compile("([A-Z]\\d\\d(?:\\s*,\\s*[A-Z]\\d\\d)*)\\s*:\\s*(\\S.*)");
    private static final Pattern CHART = Pattern.compile("([A-Z]\\d\\d)\\s*:\\s*(\\S.*)");

    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private String name = "";
    private Tradition tradition = Tradition.PARTY;
    private PaperType type = PaperType.REPORT;
    private @Nullable Cycle cycle;
    private String subject = "";
    private List<String> addressees = List.of();
    private final Iterator<String> keys;
    private int line;

    private OutlineReader(Iterator<String> keys) {
        this.keys = keys;
    }

    /** The keys are new ones, in the order of the text; {@link Keys} gives back those of the version before. */
    public static Read read(String text) {
        return new OutlineReader(IntStream.rangeClosed(1, Integer.MAX_VALUE)
                        .mapToObj(number -> "m" + number)
                        .iterator())
                .readLines(text);
    }

    /** A version that was kept, with the keys that were kept beside it. */
    public static Outline read(String text, List<String> keys) {
        return new OutlineReader(keys.iterator()).readLines(text).outline();
    }

    private Read readLines(String text) {
        for (var each : text.lines().toList()) {
            line++;
            take(each.strip());
        }
        if (name.isEmpty()) {
            mistakes.addFirst(new Mistake(Kind.NO_NAME, 1, OutlineText.NAME));
        }
        if (subject.isEmpty()) {
            mistakes.addFirst(new Mistake(Kind.NO_SUBJECT, 1, OutlineText.SUBJECT));
        }
        if (sections.isEmpty()) {
            mistakes.add(new Mistake(Kind.NO_SECTION, Math.max(1, line), ""));
        }
        return new Read(new Outline(name, tradition, type, cycle, subject, addressees, sections), mistakes);
    }

    private void take(String written) {
        if (written.isEmpty()) {
            return;
        }
        var heading = HEADING.matcher(written);
        if (heading.matches()) {
            sections.add(section(heading));
        } else if (sections.isEmpty()) {
            head(written);
        } else if (written.startsWith("@")) {
            command(written);
        } else {
            check(written);
            add(new Paragraph(key(), written));
        }
    }

    private Section section(Matcher heading) {
        int level = heading.group(1).length();
        String words = heading.group(2);
        boolean wide = words.startsWith(OutlineText.WIDE_ANNEX);
        boolean annex = wide || words.startsWith(OutlineText.ANNEX);
        String title = !annex ? words : words.substring(words.indexOf(':') + 1).strip();
        return new Section(key(), level, title, annex, wide, List.of());
    }

    private void head(String written) {
        if (written.startsWith(OutlineText.NAME)) {
            name = after(written, OutlineText.NAME);
        } else if (written.startsWith(OutlineText.TYPE)) {
            var letters = after(written, OutlineText.TYPE);
            PaperType.of(letters)
                    .ifPresentOrElse(known -> type = known, () -> mistakes.add(new Mistake(Kind.TYPE, line, letters)));
        } else if (written.startsWith(OutlineText.TRADITION)) {
            tradition(after(written, OutlineText.TRADITION));
        } else if (written.startsWith(OutlineText.CYCLE)) {
            cycle = Cycle.of(after(written, OutlineText.CYCLE)).orElse(null);
            if (cycle == null) {
                mistakes.add(new Mistake(Kind.CYCLE, line, after(written, OutlineText.CYCLE)));
            }
        } else if (written.startsWith(OutlineText.ADDRESSEES)) {
            addressees = Arrays.stream(after(written, OutlineText.ADDRESSEES).split(";", -1))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
        } else if (written.startsWith(OutlineText.SUBJECT)) {
            subject = after(written, OutlineText.SUBJECT);
            check(subject);
        } else {
            mistakes.add(new Mistake(Kind.BEFORE_SECTIONS, line, written));
        }
    }

    private void tradition(String named) {
        switch (named) {
            case OutlineText.OF_STATE -> tradition = Tradition.STATE;
            case OutlineText.OF_PARTY -> tradition = Tradition.PARTY;
            default -> mistakes.add(new Mistake(Kind.TRADITION, line, named));
        }
    }

    private void command(String written) {
        if (written.startsWith(OutlineText.LISTING)) {
            add(new Listing(key(), after(written, OutlineText.LISTING)));
        } else if (written.startsWith(OutlineText.CHART)) {
            var chart = CHART.matcher(after(written, OutlineText.CHART));
            if (chart.matches()) {
                add(new Chart(key(), chart.group(2), chart.group(1)));
                return;
            }
            mistakes.add(new Mistake(Kind.COMMAND, line, written));
        } else {
            boolean units = written.startsWith(OutlineText.TABLE_OF_UNITS);
            String begins = units ? OutlineText.TABLE_OF_UNITS : OutlineText.TABLE_OF_PERIODS;
            var table = TABLE.matcher(written.startsWith(begins) ? after(written, begins) : "");
            if (table.matches()) {
                var codes = Arrays.stream(table.group(1).split(","))
                        .map(String::strip)
                        .toList();
                add(new Table(key(), table.group(2), units ? Rows.UNITS_BELOW : Rows.PERIODS_WITHIN, codes));
                return;
            }
            mistakes.add(new Mistake(Kind.COMMAND, line, written));
        }
    }

    private void check(String pattern) {
        for (Fault fault : Phrasing.read(pattern).faults()) {
            mistakes.add(new Mistake(Kind.PATTERN, line, fault.words()));
        }
    }

    private void add(Part part) {
        var last = sections.removeLast();
        var parts = new ArrayList<>(last.parts());
        parts.add(part);
        sections.add(new Section(last.key(), last.level(), last.heading(), last.annex(), last.landscape(), parts));
    }

    private String key() {
        return keys.next();
    }

    private static String after(String written, String begins) {
        return written.substring(begins.length()).strip();
    }
}
