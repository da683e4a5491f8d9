package vn.gandan.reading.language.sections;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings that one stands under while reading, outermost first, and what they say the text is about. */
final class Outline {

    private enum Origin {
        NUMBERED,
        CAPITALS,
        UNNUMBERED
    }

    /**
     * @param kind null for a heading that does not say; it is of its parent's kind
     * @param whole whether all it heads stands in its own block
     */
    private record Entry(
            Origin origin,
            @Nullable Marker marker,
            @Nullable Cue kind,
            boolean whole) {

        boolean numbered() {
            return origin == Origin.NUMBERED;
        }
    }

    private final List<Entry> open = new ArrayList<>();

    @Nullable Cue kind() {
        for (int each = open.size() - 1; each >= 0; each--) {
            var kind = open.get(each).kind();
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    void enter(Block block, @Nullable Heading heading) {
        var marker = block.marker();
        var kind = heading == null ? null : heading.kind();
        boolean whole = heading != null && heading.end() < block.end();
        if (marker == null) {
            enterUnnumbered(kind, block.inCapitals(), whole);
        } else if (marker.form() == Marker.Form.SIGN) {
            enterSign(marker, kind, whole);
        } else {
            enterNumbered(marker, kind);
        }
    }

    void clear() {
        open.clear();
    }

    private void enterNumbered(Marker marker, @Nullable Cue kind) {
        int from = predecessor(marker);
        if (from < 0) {
            from = parent(marker);
        }
        var root = from == 0 && !open.isEmpty() ? open.getFirst().kind() : null;
        cut(from);
        // What follows the tasks and does not say what it is looks ahead too.
        var inherited = kind == null && root == Cue.TASKS ? root : kind;
        open.add(new Entry(Origin.NUMBERED, marker, inherited, false));
    }

    private int predecessor(Marker marker) {
        for (int each = open.size() - 1; each >= 0; each--) {
            var other = open.get(each).marker();
            if (other != null && marker.follows(other)) {
                return each;
            }
        }
        return -1;
    }

    /** Behind the entry that a row beginning with this number belongs to. */
    private int parent(Marker marker) {
        int from = open.size();
        while (from > 0) {
            var entry = open.get(from - 1);
            var other = entry.marker();
            boolean outer =
                    other == null ? !marker.form().headsParts() : marker.form().within(other.form());
            if (outer && (other == null || other.form() != Marker.Form.SIGN)) {
                break;
            }
            from--;
        }
        return from;
    }

    private void enterSign(Marker marker, @Nullable Cue kind, boolean whole) {
        for (int each = open.size() - 1; each >= 0 && !open.get(each).numbered(); each--) {
            var entry = open.get(each);
            boolean same = entry.marker() != null && marker.follows(entry.marker());
            if (same && (kind != null || entry.whole())) {
                cut(each);
                break;
            }
        }
        if (kind != null) {
            open.add(new Entry(Origin.UNNUMBERED, marker, kind, whole));
        }
    }

    private void enterUnnumbered(@Nullable Cue kind, boolean capitals, boolean whole) {
        if (kind == null) {
            endCapitals(capitals);
            return;
        }
        if (capitals) {
            int from = open.size();
            while (from > 0 && !isPart(open.get(from - 1))) {
                from--;
            }
            cut(from);
        } else {
            cut(last(Origin.UNNUMBERED));
        }
        open.add(new Entry(capitals ? Origin.CAPITALS : Origin.UNNUMBERED, null, kind, whole));
    }

    /** A heading in capitals that does not say ends what another one said, save what lies ahead, which goes on. */
    private void endCapitals(boolean capitals) {
        int from = last(Origin.CAPITALS);
        if (capitals && from < open.size() && open.get(from).kind() != Cue.TASKS) {
            cut(from);
            open.add(new Entry(Origin.CAPITALS, null, null, false));
        }
    }

    private static boolean isPart(Entry entry) {
        return entry.marker() != null && entry.marker().form() == Marker.Form.PART;
    }

    /** The last of that origin, without looking past the headings with numbers above it; the end if there is none. */
    private int last(Origin origin) {
        for (int each = open.size() - 1; each >= 0; each--) {
            if (open.get(each).origin() == origin) {
                return each;
            }
        }
        return open.size();
    }

    private void cut(int from) {
        open.subList(from, open.size()).clear();
    }
}
