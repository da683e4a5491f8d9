package vn.gandan.reading.language.sections;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.shared.CleanText;

/** Puts lines together again that a page's width has broken, as in the text of a PDF. */
final class Blocks {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;

    private final CleanText text;
    private final int width;

    private Blocks(CleanText text, List<Line> lines) {
        this.text = text;
        width = width(lines);
    }

    static List<Block> of(CleanText text, List<Line> lines) {
        return new Blocks(text, lines).joined(lines);
    }

    /** The width at which lines are broken; zero where they are not. */
    private int width(List<Line> lines) {
        int widest = 0;
        int broken = 0;
        int whole = 0;
        for (int each = 0; each + 1 < lines.size(); each++) {
            var line = lines.get(each);
            if (line.length() > WIDEST) {
                whole += 2;
            } else if (line.length() >= NARROWEST && !lines.get(each + 1).apart()) {
                boolean runsOn = goesOn(line) && small(lines.get(each + 1));
                broken += runsOn ? 1 : 0;
                widest = runsOn ? Math.max(widest, line.length()) : widest;
            }
        }
        return broken >= 3 && broken > whole ? widest : 0;
    }

    private List<Block> joined(List<Line> lines) {
        var blocks = new ArrayList<Block>();
        int each = 0;
        while (each < lines.size()) {
            var first = lines.get(each);
            int last = each;
            while (last + 1 < lines.size() && continues(first, lines.get(last), lines.get(last + 1))) {
                last++;
            }
            blocks.add(Block.of(text, first.start(), lines.get(last).end(), first.apart()));
            each = last + 1;
        }
        return blocks;
    }

    private boolean continues(Line first, Line line, Line next) {
        if (first.start() == line.start() && isBarePart(line)) {
            return Marker.at(text, next.start(), next.end()) == null;
        }
        if (next.apart() || Marker.at(text, next.start(), next.end()) != null) {
            return false;
        }
        boolean capitals = Words.inCapitals(text, line.start(), line.end());
        if (capitals || Words.inCapitals(text, next.start(), next.end())) {
            return capitals
                    && Words.inCapitals(text, next.start(), next.end())
                    && Marker.at(text, first.start(), first.end()) != null
                    && goesOn(line);
        }
        if (width == 0) {
            return goesOn(line) && small(next) && line.length() >= NARROWEST;
        }
        if (small(next)) {
            return goesOn(line);
        }
        int fill = ends(line, ".") ? 9 : 8;
        return line.length() * 10 >= width * fill && !ends(line, ":;") && !opensFoot(next);
    }

    /** "PHẦN THỨ NHẤT", with its title in the next line. */
    private boolean isBarePart(Line line) {
        var marker = Marker.at(text, line.start(), line.end());
        return marker != null && marker.form() == Marker.Form.PART && marker.end() == line.end();
    }

    private boolean opensFoot(Line line) {
        return Cues.in(text, line.start(), line.end()).opensWith(Cue.FOOT, 0);
    }

    private boolean goesOn(Line line) {
        return !ends(line, ".:;!?…");
    }

    private boolean ends(Line line, String signs) {
        return signs.indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private boolean small(Line line) {
        char first = text.charAt(line.start());
        return Words.letter(first) && !Words.capital(first);
    }
}
