package vn.gandan.shared.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The notes at the bottom of pages: smaller than the text, and begun by their marks. */
final class PdfNotes {

    private static final float SMALLER = 0.87f;
    private static final Pattern MARK = Pattern.compile("[⁽(\\[]?([\\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})[⁾)\\]]?[\\t ]*(?=\\p{L})");

    /** Shorter is the number of the page. */
    private static final int SHORT = 8;

    private final List<PdfLine> text = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    PdfNotes(List<PdfLine> lines) {
        float usual = usual(lines);
        int start = 0;
        while (start < lines.size()) {
            int end = start;
            while (end < lines.size()
                    && lines.get(end).page() == lines.get(start).page()) {
                end++;
            }
            page(lines.subList(start, end), usual);
            start = end;
        }
    }

    private static float usual(List<PdfLine> lines) {
        var sizes = lines.stream()
                .filter(line -> !line.columns())
                .map(PdfLine::size)
                .sorted()
                .toList();
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
    }

    private void page(List<PdfLine> lines, float usual) {
        int first = lines.size();
        for (int each = lines.size() - 1; each >= 0; each--) {
            var line = lines.get(each);
            if (line.text().length() >= SHORT && line.size() > SMALLER * usual) {
                break;
            }
            first = MARK.matcher(line.text()).lookingAt() ? each : first;
        }
        for (int each = 0; each < lines.size(); each++) {
            var line = lines.get(each);
            boolean ofNote = each >= first && line.text().length() >= SHORT;
            if (ofNote) {
                note(line.text());
            } else {
                text.add(line);
            }
        }
    }

    private void note(String line) {
        var mark = MARK.matcher(line);
        if (mark.lookingAt()) {
            notes.add(Notes.raised(mark.group(1)) + " " + line.substring(mark.end()));
        } else if (!notes.isEmpty()) {
            notes.add(notes.removeLast() + " " + line);
        }
    }

    List<PdfLine> text() {
        return text;
    }

    List<String> notes() {
        return notes;
    }
}
