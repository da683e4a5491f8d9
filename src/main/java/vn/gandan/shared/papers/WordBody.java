package vn.gandan.shared.papers;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What one reads in a .docx: its paragraphs with the numbers before them, and its tables row by row. */
final class WordBody {

    /** Deleted or moved away, said before it was changed, or written again for older programs. */
    private static final Set<String> PASSED = Set.of(
            "Fallback",
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "pPrChange",
            "rPrChange",
            "sectPrChange",
            "tblPrChange",
            "tcPrChange",
            "trPrChange",
            "numberingChange",
            "sdtPr",
            "tblGridChange");

    private final WordStyles styles = new WordStyles();
    private final WordLists lists = new WordLists();
    private final Notes notes = new Notes();
    private final TableRows rows;

    /** More than one where a box hangs on a paragraph and holds paragraphs of its own. */
    private final Deque<WordParagraph> open = new ArrayDeque<>();

    /** Of the note that is being read, before its first paragraph. */
    private String mark = "";

    private boolean amongNotes;

    private WordBody(LimitedText text) {
        rows = new TableRows(new Lines(text));
    }

    /** Notes stand behind the pages; headers and footers are left out. */
    static void read(OfficePackage parts, LimitedText text) throws IOException, XMLStreamException {
        var body = new WordBody(text);
        parts.read("word/styles.xml", body.styles::read);
        parts.read("word/numbering.xml", body.lists::read);
        parts.read(document(parts), body::read);
        body.amongNotes = true;
        parts.read("word/footnotes.xml", body::read);
        parts.read("word/endnotes.xml", body::read);
    }

    /** Some programs of Microsoft name it document2.xml. */
    private static String document(OfficePackage parts) throws IOException {
        return parts.parts().stream()
                .filter(part -> part.matches("word/document\\d{0,3}\\.xml"))
                .findFirst()
                .orElseThrow(() -> new NotReadable(PaperError.PAPER_OF_OTHER_KIND, "no text of Word"));
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        open.clear();
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException, IOException {
        var name = xml.getLocalName();
        if (PASSED.contains(name)) {
            Xml.skip(xml);
            return;
        }
        switch (name) {
            case "p" -> open.push(new WordParagraph(styles));
            case "tr" -> rows.beginRow();
            case "tc" -> rows.beginCell();
            case "gridSpan" -> rows.span(Xml.number(xml, "val", 1));
            case "gridBefore" -> rows.skip(Xml.number(xml, "val", 0));
            case "vMerge", "hMerge" -> merge(xml);
            case "footnote", "endnote" -> beginNote(xml);
            case "footnoteReference", "endnoteReference" -> {
                if (!open.isEmpty()) {
                    add(open.getFirst(), notes.mark(name.charAt(0) + Xml.attribute(xml, "id")));
                }
            }
            default -> {
                if (!open.isEmpty()) {
                    beginInside(open.getFirst(), xml);
                }
            }
        }
    }

    /** Those of a type are lines between the text and its notes. */
    private void beginNote(XMLStreamReader xml) throws XMLStreamException {
        if (Xml.attribute(xml, "type") != null) {
            Xml.skip(xml);
        } else {
            var id = Xml.attribute(xml, "id");
            mark = id == null ? "" : notes.mark(xml.getLocalName().charAt(0) + id) + " ";
        }
    }

    private void merge(XMLStreamReader xml) {
        if (!"restart".equals(Xml.attribute(xml, "val"))) {
            rows.merge();
        }
    }

    private static void beginInside(WordParagraph paragraph, XMLStreamReader xml)
            throws XMLStreamException, IOException {
        switch (xml.getLocalName()) {
            case "pStyle" -> paragraph.style(Xml.attribute(xml, "val"));
            case "numId" -> paragraph.list(Xml.number(xml, "val", 0));
            case "ilvl" -> paragraph.level(Xml.number(xml, "val", 0));
            case "r" -> paragraph.beginRun();
            case "rFonts" -> paragraph.font(WordStyles.font(xml));
            case "rStyle" -> paragraph.runStyle(Xml.attribute(xml, "val"));
            case "vertAlign" -> paragraph.raise("superscript".equals(Xml.attribute(xml, "val")));
            case "vanish" -> paragraph.hide(Xml.yes(xml));
            case "t" -> Xml.text(xml, words -> add(paragraph, words));
            case "ptab" -> add(paragraph, "\t");
            case "tab" -> tab(paragraph, xml);
            case "br", "cr" -> add(paragraph, "\n");
            case "noBreakHyphen" -> add(paragraph, "-");
            case "textpath" -> add(paragraph, Objects.requireNonNullElse(Xml.attribute(xml, "string"), ""));
            default -> {}
        }
    }

    /** Of a run; those with a place are the stops of the paragraph. */
    private static void tab(WordParagraph paragraph, XMLStreamReader xml) throws IOException {
        if (Xml.attribute(xml, "pos") == null) {
            add(paragraph, "\t");
        }
    }

    private static void add(WordParagraph paragraph, String words) throws IOException {
        paragraph.add(words);
        if (paragraph.length() > LimitedText.LONGEST) {
            throw new NotReadable(PaperError.PAPER_TOO_LONG, "more text than a paper holds");
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "p" -> {
                if (!open.isEmpty()) {
                    endParagraph(open.pop());
                }
            }
            case "r" -> {
                if (!open.isEmpty()) {
                    open.getFirst().endRun();
                }
            }
            case "tc" -> rows.endCell();
            case "tr" -> rows.endRow();
            default -> {}
        }
    }

    private void endParagraph(WordParagraph paragraph) throws IOException {
        var text = paragraph.text(lists);
        if (amongNotes) {
            rows.note(mark, text.strip());
            mark = "";
            return;
        }
        for (var line : text.split("\n", -1)) {
            rows.paragraph(rows.inside() ? line.replace('\t', ' ') : line);
        }
    }
}
