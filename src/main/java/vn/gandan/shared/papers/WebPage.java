package vn.gandan.shared.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** What one reads on a saved web page: a line for each block, without what is hidden or is no text. */
final class WebPage implements NodeFilter {

    private static final Set<String> NO_TEXT = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "select",
            "textarea",
            "button",
            "datalist",
            "math",
            "map");

    /** What a page says of itself to be no part of what it tells. */
    private static final Set<String> AROUND = Set.of("nav", "footer");

    /** Before an item that has one, typed, none is put. */
    private static final String SIGNS = "-–—+•*●▪";

    /** Where Word and LibreOffice put the notes of a page that they save. */
    private static final Pattern WORD_NOTE = Pattern.compile("(?:sd)?(?:foot|end)note\\d+|(?:ftn|edn)\\d+");

    private static final Set<String> CELLS = Set.of("td", "th");

    /** Each becomes several objects in memory. */
    private static final int MOST_TAGS = 500_000;

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int FEW = 4;
    private static final int BEGINNING = 4096;

    private final LimitedText text;
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();

    /** Spaces of a page are as many as its writer liked; one is shown, and none at the beginning of a line. */
    private boolean space;

    /** The number of an item, until its first letter comes. */
    private String mark = "";

    private final Deque<WebTable> tables = new ArrayDeque<>();

    /** Columns between what was written last in a row and what comes next. */
    private int tabs;

    private int column;
    private int raised;
    private boolean notes;
    private @Nullable Element cell;
    private int asTyped;

    private WebPage(LimitedText text) {
        this.text = text;
    }

    static void read(byte[] content, LimitedText text) throws IOException {
        int tags = 0;
        for (byte each : content) {
            tags += each == '<' ? 1 : 0;
        }
        if (tags > MOST_TAGS || content.length > LARGEST) {
            throw new NotReadable(PaperError.PAPER_TOO_LONG, "more than a page holds");
        }
        parsed(content).filter(new WebPage(text));
        text.newLine();
    }

    /** In the encoding that it names, unless it is Unicode whatever it names. */
    private static Document parsed(byte[] content) throws IOException {
        var beginning = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
        boolean named = !PlainText.unicode(content)
                && beginning.toLowerCase(Locale.ROOT).contains("charset");
        return named
                ? Jsoup.parse(new ByteArrayInputStream(content), null, "")
                : Jsoup.parse(PlainText.decoded(content));
    }

    /** Whether it is one, told by its beginning. */
    static boolean is(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1)
                .replaceFirst("^(?:\u00ef\u00bb\u00bf|[\u00ff\u00fe]{2})", "")
                .replace("\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || (start.startsWith("<") && (start.contains("<html") || start.contains("<body")));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        var name = element.normalName();
        if (NO_TEXT.contains(name) || AROUND.contains(name) || hidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        raised += raises(element) ? 1 : 0;
        if (CELLS.contains(name)) {
            beginCell(element);
        } else if (cell != null) {
            space |= element.isBlock() || name.equals("br");
        } else if (element.isBlock() || name.equals("br")) {
            newLine();
            beginTable(element);
            asTyped += name.equals("pre") ? 1 : 0;
            number(element);
        }
        return FilterResult.CONTINUE;
    }

    private void beginTable(Element element) {
        if (element.normalName().equals("table")) {
            tables.push(new WebTable());
        } else if (element.normalName().equals("tr") && !tables.isEmpty()) {
            tables.getFirst().beginRow();
            column = 0;
        } else if (WORD_NOTE.matcher(element.id()).matches() && !notes) {
            notes = true;
            write(Notes.HEADING);
            newLine();
        }
    }

    /** Cells that say nothing, and those that come down or on from others, leave their columns empty. */
    private void beginCell(Element element) {
        if (!tables.isEmpty() && cell == null) {
            int next = tables.getFirst().next();
            tabs += Math.max(0, next - column);
            column = next;
            tables.getFirst().begin(element);
        }
        space = false;
        cell = cell == null && ofTable(element) ? element : cell;
    }

    /** A cell with more than a few paragraphs is a frame around a whole page. */
    private static boolean ofTable(Element cell) {
        var inside = cell.children();
        return inside.size() <= FEW
                && inside.stream()
                        .allMatch(each -> !each.isBlock() || each.normalName().equals("p"));
    }

    /** The mark of a note, also where Word or LibreOffice repeats it before the note. */
    private static boolean raises(Element element) {
        return element.normalName().equals("sup") || element.hasClass("sdfootnotesym");
    }

    private static boolean hidden(Element element) {
        var style = element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || element.attr("role").equals("navigation")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    /** The number that a browser shows before an item of a numbered list. */
    private void number(Element element) {
        var list = element.parent();
        if (!element.normalName().equals("li") || list == null) {
            return;
        }
        if (list.normalName().equals("ul")) {
            mark = "- ";
        } else if (list.normalName().equals("ol")) {
            int next = numbers.getOrDefault(list, number(list.attr("start"), 1));
            int number = number(element.attr("value"), next);
            numbers.put(list, number + 1);
            mark = ListNumber.of(number, format(list.attr("type"))) + ". ";
        }
    }

    private static String format(String type) {
        return switch (type) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    private static int number(String written, int otherwise) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : otherwise;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        raised -= node instanceof Element mark && raises(mark) ? 1 : 0;
        if (node.equals(cell)) {
            cell = null;
        } else if (cell != null) {
            space |= node instanceof Element inside && inside.isBlock();
        } else if (node instanceof Element element && element.isBlock() && !CELLS.contains(element.normalName())) {
            newLine();
            asTyped -= element.normalName().equals("pre") ? 1 : 0;
            if (element.normalName().equals("table")) {
                tables.poll();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void add(String words) {
        for (int place = 0; place < words.length(); place++) {
            char letter = words.charAt(place);
            if (letter == '\n' && asTyped > 0) {
                newLine();
            } else if (letter == ' ' || (letter <= '\r' && Character.isWhitespace(letter))) {
                space = true;
            } else {
                write("\t".repeat(tabs));
                space &= tabs == 0;
                tabs = 0;
                if (space && !text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\t")) {
                    write(" ");
                }
                space = false;
                write(SIGNS.indexOf(letter) < 0 ? mark : "");
                write(String.valueOf(raised > 0 ? Notes.raised(letter) : letter));
                mark = "";
            }
        }
    }

    private void newLine() {
        space = false;
        tabs = 0;
        try {
            text.newLine();
        } catch (IOException endless) {
            throw new UncheckedIOException(endless);
        }
    }

    private void write(String words) {
        try {
            text.append(words);
        } catch (IOException endless) {
            throw new UncheckedIOException(endless);
        }
    }
}
