package vn.gandan.reading.language.sections;

/**
 * What a phrase of a report gives away about the place where it stands; the phrases themselves are in cues.csv. There is
 * room for sixty-four.
 */
enum Cue {
    /** These say in a heading what follows it; whose tasks the proposals are depends on who reports. */
    RESULTS,
    LIMITATIONS,
    LESSONS,
    TASKS,
    PROPOSALS,
    NOTHING,

    /** "Thực hiện nhiệm vụ …" in a heading does not say, whatever comes after it. */
    NEUTRAL,

    /** Về, đối với: may stand before them, or name an addressee. */
    ABOUT,

    /** Tuy nhiên; bên cạnh những kết quả. */
    CONTRAST,
    BESIDE,

    /** Một số hạn chế, which names none; nguyên nhân. */
    VAGUE_LACK,
    CAUSE,

    /** Thời gian tới; cần, which tells whose task it is. */
    AHEAD,
    MUST,

    /** Đề nghị, also of reports; hoàn thiện báo cáo, which is no task. */
    ASK,
    AMENDS,

    /** Yêu cầu, of whoever leads a meeting, unless its members (các đại biểu) are the ones who ask. */
    DEMANDS,
    MEMBERS,

    PURPOSE,
    HOPE,

    /** Đạt được; đã. */
    RESULT,
    DONE,

    /** Sáng ngày; hội nghị; tại hội nghị, thay mặt; thảo luận, trao tặng: a meeting is told of, not the work. */
    DAY,
    MEETING,
    EVENT,
    STORY,

    /** Introductions: như sau; báo cáo; căn cứ, kính thưa; thực hiện; báo cáo này; giám sát; kết quả nổi bật; nhân khẩu. */
    ANNOUNCED,
    REPORTS,
    PREAMBLE,
    UNDERTAKES,
    SELF,
    SUPERVISES,
    LISTED,
    PLACE,

    /** A paper's head, who wrote it, and its foot, and the lines under its pictures. */
    LETTERHEAD,
    OFFICE,
    CLOSING,
    FOOT,
    SIGNED,
    ANNEX,
    BYLINE,
    CAPTION,

    /** What a web page has around a report. */
    VIEWS,
    TALLY,
    TAIL,
    RELATED,
    SHARE,
    MENU,
    WEEKDAY,
    SITE,
    CONTACT,
    UPDATED;

    static final int COUNT = values().length;

    /** Its place in a row of bits; never kept. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }

    long bit() {
        return 1L << number();
    }
}
