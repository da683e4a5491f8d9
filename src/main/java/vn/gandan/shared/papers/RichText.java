package vn.gandan.shared.papers;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one reads in an .rtf: its paragraphs, its tables row by row, and behind them its notes, headers and footers. */
final class RichText implements RichTextScanner.Taker {

    private static final byte[] BEGINNING = {'{', '\\', 'r', 't', 'f'};

    private static final Set<String> PASSED = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "listtable",
            "listoverridetable",
            "fldinst",
            "datafield",
            "themedata",
            "colorschememapping",
            "latentstyles",
            "datastore",
            "xmlnstbl",
            "rsidtbl",
            "generator",
            "shprslt",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "revtbl",
            "filetbl",
            "private",
            "nonshppict");

    private static final Set<String> ASIDE =
            Set.of("footnote", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("~", "\u00a0"),
            Map.entry("_", "-"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("bullet", "-"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"));

    private final TableRows rows;
    private final EdgedTable table;
    private final Notes notes = new Notes();
    private final Map<Integer, RichTextFont> fonts = new HashMap<>();
    private final Deque<RichTextState> groups = new ArrayDeque<>();
    private final Deque<FontText> interrupted = new ArrayDeque<>();
    private final Set<String> aside = new LinkedHashSet<>();
    private final List<Integer> edges = new ArrayList<>();
    private RichTextState state = new RichTextState();
    private FontText words = new FontText();
    private Charset usual = RichTextScanner.charset(0);
    private int left;
    private int marks;
    private int passing;

    private RichText(LimitedText text) {
        rows = new TableRows(new Lines(text));
        table = new EdgedTable(rows);
    }

    static boolean is(byte[] content) {
        return Beginning.at(content, 0, BEGINNING);
    }

    static void read(byte[] content, LimitedText text) throws IOException {
        var rich = new RichText(text);
        new RichTextScanner(content).scan(rich);
        if (rich.words.length() > 0) {
            rich.endParagraph();
        }
        rich.table.end();
        for (var note : rich.aside) {
            rich.rows.note("", note);
        }
    }

    @Override
    public void begin() {
        groups.push(state);
        state = state.inner();
    }

    @Override
    public void end() throws IOException {
        if (state.aside) {
            var note = words.unicode().replaceAll("\\s+", " ").strip();
            if (note.chars().anyMatch(Character::isLetter)) {
                aside.add(note);
            }
            words = interrupted.isEmpty() ? new FontText() : interrupted.pop();
        }
        state = groups.isEmpty() ? new RichTextState() : groups.pop();
    }

    @Override
    public void control(String word, int number) throws IOException {
        if (PASSED.contains(word)) {
            state.passed = true;
        } else if (word.equals("*")) {
            state.optional = true;
        } else if (ASIDE.contains(word)) {
            beginAside();
        } else if (state.optional && !state.said) {
            state.passed = true;
        }
        state.said |= !word.equals("*");
        if (!state.passed) {
            follow(word, number);
        }
    }

    /** A note stands where it is marked; a header, before the paragraph that is open. */
    private void beginAside() {
        if (!state.passed && !state.aside) {
            interrupted.push(words);
            words = new FontText();
            state.aside = true;
            state.within = true;
        }
    }

    private void follow(String word, int number) throws IOException {
        var sign = SIGNS.get(word);
        if (sign != null) {
            add(sign);
            return;
        }
        switch (word) {
            case "par", "sect", "page" -> endParagraph();
            case "u" -> unicode(number);
            case "uc" -> state.fallback = Math.clamp(number, 0, 10);
            case "chftn" -> add(mark());
            case "cell" -> endCell();
            case "nestcell" -> add(" ");
            case "row" -> table.endRow(edges());
            case "trowd" -> edges.clear();
            case "trleft" -> left = number;
            case "cellx" -> edge(number);
            case "fonttbl" -> state.fonts = true;
            case "ansicpg" -> usual = RichTextScanner.charset(number == 1258 ? 163 : 0);
            case "f", "fcharset" -> font(word, number);
            default -> state.follow(word, number);
        }
    }

    /** Told at the mark and at the beginning of the note. */
    private String mark() {
        marks += state.within ? 0 : 1;
        return notes.mark(String.valueOf(marks)) + (state.within ? " " : "");
    }

    private void edge(int right) {
        if (edges.size() < LimitedText.LONGEST / 1000) {
            edges.add(right);
        }
    }

    private List<Integer> edges() {
        var all = new ArrayList<Integer>();
        all.add(left < 0 ? 0 : Math.min(left, edges.isEmpty() ? left : edges.getFirst()));
        all.addAll(edges);
        return all;
    }

    private void font(String word, int number) {
        if (word.equals("f")) {
            state.font = number;
        }
        if (state.fonts) {
            fonts.computeIfAbsent(state.font, unknown -> new RichTextFont()).set(word.equals("fcharset") ? number : 0);
        }
    }

    private void unicode(int number) throws IOException {
        passing = 0;
        add(String.valueOf((char) number));
        passing = state.fallback;
    }

    @Override
    public void letter(byte letter) throws IOException {
        state.said = true;
        if (passing > 0) {
            passing--;
        } else if (state.passed) {
            return;
        } else if (state.fonts) {
            fonts.computeIfAbsent(state.font, unknown -> new RichTextFont()).name((char) (letter & 0xff));
        } else {
            var font = fonts.get(state.font);
            add(
                    font != null && font.signs()
                            ? "-"
                            : new String(new byte[] {letter}, font == null ? usual : font.charset(usual)));
        }
    }

    private void add(String letters) throws IOException {
        if (state.passed || state.hidden || state.fonts) {
            return;
        }
        var font = fonts.get(state.font);
        words.add(state.raised ? Notes.raised(letters) : letters, font == null ? null : font.old());
        if (words.length() > LimitedText.LONGEST) {
            throw new NotReadable(PaperError.PAPER_TOO_LONG, "more text than a paper holds");
        }
    }

    private void endCell() throws IOException {
        state.table = true;
        endParagraph();
        table.endCell();
    }

    private void endParagraph() throws IOException {
        if (state.within) {
            add(" ");
            return;
        }
        if (!state.table) {
            table.end();
        }
        for (var line : words.unicode().split("\n", -1)) {
            if (state.table) {
                table.paragraph(line);
            } else {
                rows.paragraph(line);
            }
        }
        words = new FontText();
    }
}
