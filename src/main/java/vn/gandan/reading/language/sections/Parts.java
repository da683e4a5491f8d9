package vn.gandan.reading.language.sections;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.sections.Course.Break;
import vn.gandan.shared.CleanText;

/** Reads a report from its beginning to its end and tells for each stretch of it what it is about. */
final class Parts {

    /** A heading weighs as much as so many sentences. */
    private static final int HEADING = 3;

    private final CleanText text;
    private final Introduction introduction;
    private final Horizon horizon;
    private final Block title;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Outline outline = new Outline();

    private @Nullable Block previous;

    /** The one before, inside the report. */
    private @Nullable Block before;

    private boolean begun;

    /** Whether the title says that somebody looked at the work of others. */
    private boolean inspects;

    /** Below "Nơi nhận" or the signature. */
    private boolean footed;

    /** Behind "Trên đây là báo cáo …", where nothing is told until a heading comes. */
    private boolean closed;

    /** Whether the block before ended in a colon, so that what it announced is listed now. */
    private boolean listing;

    private Parts(CleanText text, List<Block> blocks) {
        this.text = text;
        horizon = new Horizon(text);
        introduction = new Introduction(text, blocks);
        title = blocks.getFirst();
    }

    static List<Piece> of(CleanText text, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        var parts = new Parts(text, blocks);
        blocks.forEach(parts::read);
        return Pieces.of(text, parts.sentences);
    }

    private void read(Block block) {
        if (!begun) {
            begun = introduction.endsBefore(block, previous);
            inspects |= introduction.namesInspection(block);
            if (!begun) {
                horizon.note(block.start(), block.end());
            }
        }
        previous = block;
        if (begun && !isBelow(block)) {
            readInside(block);
            before = block;
        }
    }

    private boolean isBelow(Block block) {
        var beginning = Labels.beginning(block);
        if (Labels.opensAnnex(block, beginning)) {
            footed = false;
            outline.clear();
        } else if (Labels.opensFoot(block, beginning)) {
            footed = true;
        } else if (Labels.closesReport(beginning)) {
            closed = true;
            outline.clear();
            return true;
        }
        return footed;
    }

    private void readInside(Block block) {
        var heading = heading(block);
        if (heading != null) {
            closed = false;
            readUnder(block, heading);
        } else if (!closed && !isLabel(block)) {
            readTold(block);
        }
        listing = block.endsInColon() || (listing && block.marker() != null);
    }

    private boolean isLabel(Block block) {
        // "NỘI DUNG" above all else does not say yet what is told.
        boolean first = sentences.isEmpty() && block.marker() == null && block.isLabel() && !block.isRow();
        return first || Labels.isCaption(block) || Labels.repeats(block, title);
    }

    private void readUnder(Block block, Heading heading) {
        boolean runsIn = heading.end() < block.end() && block.marker() == null;
        int said = Words.skipBlanks(text, heading.end(), block.end());
        if (!runsIn) {
            outline.enter(block, heading);
        } else if (heading.kind() == Cue.NOTHING) {
            return;
        }
        int end = said < block.end() ? Sentences.end(text, said, block.end()) : block.end();
        var kind = runsIn ? heading.kind() : outline.kind();
        sentences.add(new Sentence(block, block.start(), end, said, Break.TOLD, kind, kind != null, Evidence.NONE));
        readSentences(block, end, Break.SENTENCE);
    }

    private void readTold(Block block) {
        var before = breakBefore(block);
        if (block.marker() != null || block.isCapitalHeading()) {
            outline.enter(block, null);
        }
        if (outline.kind() == null && Meeting.isToldIn(block)) {
            readMeeting(block, before);
        } else if (before == Break.HEADING) {
            add(block, block.start(), block.end(), before, evidence(block).times(HEADING));
        } else {
            readSentences(block, block.start(), before);
        }
    }

    private Break breakBefore(Block block) {
        if (listing) {
            return Break.ANNOUNCED;
        }
        if ((block.numbered() && block.looksLikeHeading()) || block.isCapitalHeading()) {
            return Break.HEADING;
        }
        boolean follows = block.marker() != null && before != null && before.marker() != null;
        return follows ? Break.LISTED : Break.PARAGRAPH;
    }

    /** What is told of a meeting is in no part until whoever leads it says what is to be done. */
    private void readMeeting(Block block, Break first) {
        var before = first;
        int start = block.start();
        while (start < block.end()) {
            int end = Sentences.end(text, start, block.end());
            if (Meeting.demands(text, start, end)) {
                add(block, start, end, before, evidence(start, end).and(Evidence.AHEAD));
                readSentences(block, end, Break.SENTENCE);
                return;
            }
            sentences.add(new Sentence(block, start, end, start, before, Cue.NOTHING, true, Evidence.NONE));
            before = Break.SENTENCE;
            start = Words.skipBlanks(text, end, block.end());
        }
    }

    private void readSentences(Block block, int from, Break first) {
        var before = first;
        int start = Words.skipBlanks(text, from, block.end());
        while (start < block.end()) {
            int words = Math.max(start, block.words());
            int end = Sentences.end(text, words, block.end());
            add(block, start, end, before, evidence(words, end));
            before = Break.SENTENCE;
            start = Words.skipBlanks(text, end, block.end());
        }
    }

    private Evidence evidence(Block heading) {
        return evidence(heading.words(), heading.end());
    }

    private Evidence evidence(int from, int to) {
        if (isCertain()) {
            return Evidence.NONE;
        }
        var words = Evidence.of(text, from, to);
        return horizon.isBefore(from, to) ? words.and(Evidence.AHEAD) : words;
    }

    private void add(Block block, int start, int end, Break before, Evidence evidence) {
        sentences.add(new Sentence(block, start, end, start, before, outline.kind(), isCertain(), evidence));
    }

    /** Tasks, and what is in no part, have no other parts within. */
    private boolean isCertain() {
        var kind = outline.kind();
        return kind == Cue.TASKS || kind == Cue.NOTHING;
    }

    /** What one who inspects proposes is a task for the inspected; what a unit asks of those above it is none of its own. */
    private @Nullable Heading heading(Block block) {
        var read = Heading.of(block);
        if (read != null
                && read.kind() == Cue.LIMITATIONS
                && outline.kind() == Cue.RESULTS
                && Causes.isAllIn(block, read)) {
            return read.as(Cue.RESULTS);
        }
        boolean unread = read == null && !isCertain() && block.looksLikeHeading();
        var heading = unread ? Heading.bySound(block, evidence(block)) : read;
        if (heading == null || heading.kind() != Cue.PROPOSALS) {
            return heading;
        }
        return heading.as(inspects ? Cue.TASKS : Cue.NOTHING);
    }
}
