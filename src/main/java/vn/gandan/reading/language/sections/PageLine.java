package vn.gandan.reading.language.sections;

import vn.gandan.shared.CleanText;

/** One line of a saved web page, asked whether it belongs to the page and not to the report on it. */
final class PageLine {

    private static final int LOOKED_AT = 160;

    /** What is longer is a paragraph, and not looked at. */
    private static final int LONGEST = 500;

    private static final int WORDS_FOR_A_FIGURE = 5;
    private static final int WORDS_OF_A_TOOL = 6;
    private static final int WORDS_OF_A_LINK = 9;
    private static final int WORDS_OF_A_SITE = 14;
    private static final int WORDS_OF_A_CONTACT = 20;
    private static final int WORDS_OF_A_BAR = 40;
    private static final int LONGEST_FIGURE = 8;
    private static final int LONGEST_LABEL = 20;

    /** The cues of a line stand at its beginning, behind a sign or one short word. */
    private static final int NEAR = 4;

    private final CleanText text;
    private final Line line;
    private final int start;
    private final boolean numbered;
    private final LineSigns signs;
    private final Found found;
    private final int words;
    private final boolean sentence;

    PageLine(CleanText text, Line line) {
        this.text = text;
        this.line = line;
        var marker = Marker.at(text, line.start(), line.end());
        numbered = marker != null && marker.form() != Marker.Form.SIGN;
        start = marker == null || numbered ? line.start() : marker.end();
        signs = new LineSigns(text, start, line.end());
        boolean paragraph = line.length() > LONGEST;
        found = Cues.in(text, start, paragraph ? start : line.end(), LOOKED_AT);
        words = paragraph ? WORDS_OF_A_BAR + 1 : Words.count(text, start, line.end(), WORDS_OF_A_BAR + 1);
        sentence = signs.endSentence();
    }

    /** "Lượt xem: 177"; "Hôm nay71 Hôm qua1,297"; "Đang online: 2". */
    boolean counts() {
        boolean views = found.opensWith(Cue.VIEWS, NEAR) && signs.figureFollows(found.place(Cue.VIEWS));
        boolean tallies = found.opensWith(Cue.TALLY, 0) && signs.figureFollows(start) && signs.endInFigure();
        return (views || tallies) && !sentence && words <= WORDS_FOR_A_FIGURE * signs.numbers();
    }

    /** "Thứ tư, 05/04/2023 | Lượt đọc: 356". */
    boolean countsAmongOthers() {
        return found.has(Cue.VIEWS)
                && signs.bars() > 0
                && words <= WORDS_OF_A_SITE
                && signs.figureFollows(found.place(Cue.VIEWS));
    }

    /** "Tháng 07 : 318" among counters. */
    boolean couldCount() {
        return words <= WORDS_FOR_A_FIGURE && signs.endInFigure();
    }

    /** "A- A A+ | Chia sẻ bài viết", "+ aa -", "Cỡ chữ", "Tags: dân vận khéo". */
    boolean offersTools() {
        if (text.charAt(line.start()) == '★') {
            return true; // how many readers liked it
        }
        if (words > WORDS_OF_A_BAR || sentence) {
            return false;
        }
        boolean bar =
                words <= WORDS_OF_A_TOOL || signs.bars() > 0 || repeats(Cue.SHARE) || signs.has(":", LONGEST_LABEL);
        return new LineSigns(text, line.start(), line.end()).offerSizes() || (bar && found.opensWith(Cue.SHARE, NEAR));
    }

    /** "Điện thoại: …", "Giấy phép số …", "© 2019". */
    boolean tellsWhoRunsThePage() {
        if (text.charAt(line.start()) == '©') {
            return true;
        }
        boolean brief =
                words <= WORDS_OF_A_CONTACT && !sentence && !signs.tellHowMany() && found.opensWith(Cue.CONTACT, 0);
        return found.opensWith(Cue.CONTACT, NEAR) && (brief || words <= NEAR || signs.has(":@\"", LOOKED_AT));
    }

    /** "Trang chủ", "Tin tức hoạt động", "Trang chủ » Tin tức » Dân vận". */
    boolean isMenu() {
        if (sentence || words > WORDS_OF_A_BAR) {
            return false;
        }
        int bars = signs.bars();
        boolean brief = words <= WORDS_FOR_A_FIGURE && signs.numbers() == 0;
        boolean many = repeats(Cue.MENU) && signs.numbers() == 0;
        boolean entries = found.opensWith(Cue.MENU, NEAR) && (brief || bars > 0 || many);
        return entries || bars > 2 || (found.opensWith(Cue.SITE, 0) && words <= WORDS_OF_A_SITE);
    }

    /** "Tin khác", "Bài viết khác": from here on the page tells of other things. */
    boolean opensTail() {
        return found.opensWith(Cue.TAIL, 0) && isTitleOfList();
    }

    /** "Tin liên quan": a box that may stand inside the report. */
    boolean opensBox() {
        return found.opensWith(Cue.RELATED, 0) && isTitleOfList();
    }

    /** "Bài viết liên quan (6)". */
    boolean tellsHowMany() {
        int place = line.end() - 1;
        if (text.charAt(place) != ')') {
            return false;
        }
        do {
            place--;
        } while (place > line.start() && Words.digit(text.charAt(place)));
        return text.charAt(place) == '(' && place < line.end() - 2;
    }

    /** "Xem thêm: Hội nghị sơ kết …": a box of one line. */
    boolean isBox() {
        return !sentence
                && words <= WORDS_OF_A_CONTACT
                && found.opensWith(Cue.RELATED, 0)
                && signs.has(":", LONGEST_LABEL);
    }

    /** "• Hội nghị sơ kết … (26/06/2020)". */
    boolean isDatedLink() {
        return words >= NEAR && words <= WORDS_OF_A_BAR && !numbered && !sentence && signs.endInDate() && !ofTable();
    }

    /** A tab parts the cells of a table, whose last column may have dates. */
    private boolean ofTable() {
        for (int place = start; place < line.end(); place++) {
            if (text.charAt(place) == ' ' && text.given(place) == '\t') {
                return true;
            }
        }
        return false;
    }

    boolean isFigureAlone() {
        return words == 0 && line.length() <= LONGEST_FIGURE && signs.numbers() == 1;
    }

    boolean isShort() {
        return words <= WORDS_OF_A_LINK && !sentence;
    }

    boolean isNumbered() {
        return numbered;
    }

    boolean isLetterhead() {
        return found.opensWith(Cue.LETTERHEAD, 0) || Words.inCapitals(text, line.start(), line.end());
    }

    /** The line that tells when a page was changed dates the report, and is left. */
    boolean couldBeMenu() {
        boolean paper = found.opensWith(Cue.LETTERHEAD, 0) || found.opensWith(Cue.OFFICE, 0);
        return words <= WORDS_FOR_A_FIGURE && !sentence && !paper && !found.opensWith(Cue.UPDATED, NEAR);
    }

    /** "• Kết luận 114-KL/TW" under "Văn bản", "Chủ nhật, ngày 16/07/2023" behind it. */
    boolean isLinkOfMenu() {
        boolean bullet = start > line.start();
        return !sentence
                && words <= WORDS_FOR_A_FIGURE
                && (bullet || (found.opensWith(Cue.WEEKDAY, 0) && signs.endInFigure()));
    }

    private boolean isTitleOfList() {
        return isShort() && !numbered && signs.numbers() <= 1;
    }

    private boolean repeats(Cue cue) {
        int again = Math.max(start, found.place(cue));
        while (again < line.end() && Words.letter(text.charAt(again))) {
            again++;
        }
        return Cues.in(text, again, line.end(), LOOKED_AT).has(cue);
    }
}
