package vn.gandan.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;

/** Reads a report from its beginning to its end and tells for each stretch of it what it is about. */
final class Parts {

    private final CleanText text;
    private final Introduction introduction;
    private final Block title;
    private final List<Piece> pieces = new ArrayList<>();
    private final Outline outline = new Outline();

    private @Nullable Block previous;
    private boolean begun;

    /** Whether the title says that somebody looked at the work of others. */
    private boolean inspects;

    /** Below "Nơi nhận" or the signature. */
    private boolean footed;

    /** Behind the tasks a meeting is told of to its end. */
    private boolean over;

    /** Whether the block before ended in a colon, so that what it announced is listed now. */
    private boolean listing;

    private Parts(CleanText text, List<Block> blocks) {
        this.text = text;
        introduction = new Introduction(text, blocks);
        title = blocks.getFirst();
    }

    static List<Piece> of(CleanText text, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        var parts = new Parts(text, blocks);
        blocks.forEach(parts::read);
        return parts.pieces;
    }

    private void read(Block block) {
        if (!begun) {
            begun = introduction.endsBefore(block, previous);
            inspects |= introduction.namesInspection(block);
        }
        previous = block;
        if (begun && !isBelow(block)) {
            readInside(block);
        }
    }

    private boolean isBelow(Block block) {
        if (Labels.opensAnnex(block)) {
            footed = false;
            outline.clear();
        } else if (Labels.opensFoot(block)) {
            footed = true;
        } else if (Labels.closesReport(block)) {
            over = true;
            outline.clear();
            return true;
        }
        return footed;
    }

    private void readInside(Block block) {
        var heading = heading(block);
        if (heading != null) {
            over = false;
            readUnder(block, heading);
        } else if (!isLabel(block)) {
            readTold(block);
        }
    }

    private boolean isLabel(Block block) {
        // "NỘI DUNG" above all else does not say yet what is told.
        boolean first = pieces.isEmpty() && block.marker() == null && block.isLabel() && !block.isRow();
        return first || Labels.isCaption(block) || Labels.repeats(block, title);
    }

    private void readUnder(Block block, Heading heading) {
        boolean runsIn = heading.end() < block.end() && block.marker() == null;
        if (!runsIn) {
            outline.enter(block, heading);
        } else if (heading.kind() == Cue.NOTHING) {
            return;
        } else {
            outline.enterBySentence(heading.kind());
        }
        int said = Words.skipBlanks(text, heading.end(), block.end());
        readSentences(block, said, firstSentence(block, said));
    }

    private void readTold(Block block) {
        if (block.marker() != null) {
            outline.enter(block, null);
        }
        var first = firstSentence(block, block.words());
        if (outline.hasNoHeading()) {
            leave(block, first);
        } else {
            leaveSentence(block, first);
        }
        readSentences(block, block.start(), first);
    }

    private Openings firstSentence(Block block, int from) {
        return new Openings(text, from, Sentences.end(text, from, block.end()));
    }

    /** What one who inspects proposals is a task for the inspected; what a unit asks of those above it is none of its own. */
    private @Nullable Heading heading(Block block) {
        var heading = Heading.of(block);
        if (heading == null || heading.kind() != Cue.PROPOSALS) {
            return heading;
        }
        return heading.as(inspects ? Cue.TASKS : Cue.NOTHING);
    }

    /** In a text without headings a paragraph can leave the part that a sentence has opened. */
    private void leave(Block block, Openings first) {
        if (tellsOfMeeting(block, first.found())) {
            over = outline.kind() == Cue.TASKS || over;
            outline.clear();
            if (!over) {
                outline.enterBySentence(Cue.NOTHING);
            }
        } else {
            if (outline.kind() == Cue.NOTHING) {
                outline.clear();
            }
            leaveSentence(block, first);
        }
    }

    private static boolean tellsOfMeeting(Block block, Found found) {
        boolean amends = found.has(Cue.ASK) && found.has(Cue.AMENDS);
        return block.marker() == null && (amends || (found.opensWith(Cue.EVENT, 1) && found.has(Cue.STORY)));
    }

    private void leaveSentence(Block block, Openings first) {
        boolean listed = listing && block.marker() != null;
        if (!listed && Precedence.of(outline).ends(block, first, listing)) {
            outline.leaveSentence();
        }
    }

    private void readSentences(Block block, int said, Openings first) {
        int from = block.start();
        int sentence = Math.max(said, block.words());
        boolean begins = true;
        boolean opening = false;
        while (sentence < block.end()) {
            int end = Sentences.end(text, sentence, block.end());
            var opened = opened(block, begins ? first : null, sentence, end);
            if (opened != null) {
                int to = begins && said <= block.words() ? from : sentence;
                add(from, to, block, said, opening);
                from = to;
                outline.enterBySentence(opened);
                over = false;
                opening = true;
            }
            begins = false;
            sentence = Words.skipBlanks(text, end, block.end());
        }
        add(from, block.end(), block, said, opening);
        listing = block.endsInColon() || (listing && block.marker() != null);
    }

    private @Nullable Cue opened(Block block, @Nullable Openings first, int start, int end) {
        var precedence = Precedence.of(outline);
        boolean paragraph = first != null && block.marker() == null;
        if (!precedence.leavesRoom(paragraph)) {
            return null;
        }
        var opened = first == null ? Openings.insideParagraph(text, start, end) : first.opened(paragraph);
        return opened != null && precedence.yieldsTo(opened) ? opened : null;
    }

    private void add(int start, int to, Block block, int said, boolean opening) {
        int end = Line.withoutBlanks(text, start, to);
        var kind = Objects.requireNonNullElse(outline.kind(), over ? Cue.NOTHING : Cue.RESULTS);
        if (end > start && kind != Cue.NOTHING) {
            pieces.add(new Piece(kind, start, end, block, Math.max(start, said), opening));
        }
    }
}
