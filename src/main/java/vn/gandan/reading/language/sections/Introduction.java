package vn.gandan.reading.language.sections;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;

/** What stands before a report begins: letterhead, title, who reports on what by which directives, where one met. */
final class Introduction {

    private static final int LOOKED_AT = 700;
    private static final int BLOCKS_OF_A_LETTERHEAD = 30;
    private static final int WORDS_OF_A_PLAIN_HEADING = 6;
    private static final int WORDS_OF_A_TITLE = 40;
    private static final int LAST_WORDS = 60;
    private static final int OPENS_A_PART = 5;

    /** "TH - Sáng 18/4, …". */
    private static final int DATELINE = 7;

    private final CleanText text;
    private final boolean beforeOutline;

    Introduction(CleanText text, List<Block> blocks) {
        this.text = text;
        beforeOutline = isPaper(blocks) && blocks.stream().anyMatch(Introduction::opensOutline);
    }

    /** Whether the report begins with this block. */
    boolean endsBefore(Block block, @Nullable Block previous) {
        if (opensOutline(block) || isFirstItem(block) || (!beforeOutline && block.isRow())) {
            return true;
        }
        if (!block.isProse() && Heading.of(block) != null) {
            return !isTitle(block, previous);
        }
        return block.isProse() && !beforeOutline && !introduces(block);
    }

    /** Whether the title says that somebody looked at the work of others. */
    boolean namesInspection(Block block) {
        return block.shorterThan(WORDS_OF_A_TITLE)
                && Cues.in(text, block.start(), block.end()).has(Cue.SUPERVISES);
    }

    /** A title too can begin as headings do: "Kết quả công tác năm 2023". */
    private static boolean isTitle(Block block, @Nullable Block previous) {
        if (block.endsInColon()) {
            return false;
        }
        if (isLetterhead(block)) {
            return true;
        }
        boolean plain = block.shorterThan(WORDS_OF_A_PLAIN_HEADING);
        return !plain || previous == null || !(previous.isProse() || (block.apart() && !isLetterhead(previous)));
    }

    private static boolean isFirstItem(Block block) {
        var marker = block.marker();
        return marker != null && block.numbered() && marker.ordinal() == 1 && block.isProse();
    }

    private static boolean isPaper(List<Block> blocks) {
        return blocks.stream().limit(BLOCKS_OF_A_LETTERHEAD).anyMatch(Introduction::isLetterhead);
    }

    private static boolean isLetterhead(Block block) {
        if (!block.looksLikeHeading()) {
            return false;
        }
        var found = Cues.in(block.text(), block.start(), block.end());
        return found.opensWith(Cue.LETTERHEAD, 0) || (block.inCapitals() && found.opensWith(Cue.OFFICE, 0));
    }

    private static boolean opensOutline(Block block) {
        var marker = block.marker();
        if (marker == null || marker.form() == Marker.Form.SIGN) {
            return false;
        }
        return block.looksLikeHeading() || Heading.of(block) != null;
    }

    /** Only announces the report, or tells of the meeting where it was heard. */
    private boolean introduces(Block block) {
        var found = Cues.in(text, block.start(), block.end(), LOOKED_AT);
        boolean addresses = found.opensWith(Cue.PREAMBLE, 0) && !found.hasAny(Cue.RESULT, Cue.DONE);
        boolean describes = found.has(Cue.PLACE) && !found.hasAny(Cue.RESULT, Cue.DONE);
        if (met(found) || addresses || describes || found.has(Cue.SELF) || saysThatItReports(block, found)) {
            return true;
        }
        var last = lastWords(block);
        if (block.endsInColon() || last.has(Cue.ANNOUNCED)) {
            return found.has(Cue.REPORTS) || (!found.has(Cue.RESULT) && !opensPart(block));
        }
        return isOneSentence(block) && last.has(Cue.LISTED);
    }

    private boolean opensPart(Block block) {
        var evidence = Evidence.of(text, block.words(), Sentences.end(text, block.words(), block.end()));
        return Math.max(evidence.limitations(), evidence.tasks()) >= OPENS_A_PART;
    }

    private static boolean met(Found found) {
        boolean visited = found.opensWith(Cue.UNDERTAKES, 0) && found.has(Cue.MEETING) && !found.has(Cue.RESULT);
        boolean onADay = found.opensWith(Cue.DAY, DATELINE) && found.hasAny(Cue.MEETING, Cue.EVENT);
        return visited || onADay || found.opensWith(Cue.EVENT, 4);
    }

    /** "Thực hiện Chỉ thị …, Ban Dân vận báo cáo kết quả 3 năm." */
    private boolean saysThatItReports(Block block, Found found) {
        boolean undertakes = found.opensWith(Cue.UNDERTAKES, 0) && !found.opensWith(Cue.RESULT, 0);
        return undertakes && found.has(Cue.REPORTS) && isOneSentence(block);
    }

    private boolean isOneSentence(Block block) {
        return Sentences.end(text, block.words(), block.end()) == block.end();
    }

    /** "…, ghi nhận một số kết quả nổi bật." lists none of them yet. */
    private Found lastWords(Block block) {
        return Cues.in(text, Math.max(block.start(), block.end() - LAST_WORDS), block.end());
    }
}
