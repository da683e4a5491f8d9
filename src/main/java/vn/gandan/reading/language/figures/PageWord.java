package vn.gandan.reading.language.figures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.words.Spellings;
import vn.gandan.reading.language.words.WordTree;
import vn.gandan.reading.language.words.WordTree.Found;
import vn.gandan.shared.CleanText;

/** Words that stand around a report, on its page or its paper, and not in its sentences. */
enum PageWord {
    /** Lượt xem, bình luận: what a page counts of itself. */
    COUNTER,
    /** Hôm nay, trực tuyến: the same, but in brackets a report has them too. */
    TALLY,
    /** Có: a counter may say so, but of what a report has too it is the report's. */
    SAID,
    /** Lượt, người: beside such a word, but none by itself. */
    FILLER,
    /** Xem thêm, nhiệt độ: begins a line about something else. */
    OPENER,
    /** Điện thoại: the same, where a colon follows. */
    LABEL,
    /** Ảnh: a picture, where a colon or a number of its own follows. */
    CAPTION,
    /** Kính gửi. */
    ADDRESSEES,
    /** Nơi nhận; lưu. */
    RECIPIENTS;

    private static final WordTree<PageWord> WORDS = WordTree.forwards(Spellings.read(
            PageWord.class,
            "page-words.csv",
            row -> valueOf(row.getField("role").toUpperCase(Locale.ROOT))));

    static @Nullable Found<PageWord> at(CleanText text, int place) {
        return WORDS.find(text, place);
    }
}
