package vn.gandan.reading.language;

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

    /** Tuy nhiên; bên cạnh những kết quả; bên cạnh đó; mặc dù, after which a turn (nhưng, vẫn) tells where it leads. */
    CONTRAST,
    BESIDE,
    ADDITION,
    CONCESSION,
    TURN,

    /** Còn chậm, chưa; hạn chế; một số hạn chế, which names none; khắc phục; nguyên nhân. */
    SHORTFALL,
    LACK,
    VAGUE_LACK,
    OVERCOME,
    CAUSE,

    /** Thời gian tới; phương hướng … là; sẽ. */
    AHEAD,
    OUTLOOK,
    WILL,

    /** What is to be done: any verb for it; one that goes on with something; one that obliges; the word for all of it. */
    DUTY,
    ONWARD,
    MUST,
    PROGRAMME,
    AIM,

    /** Đề nghị, also of reports; yêu cầu; hoàn thiện báo cáo, which is no task. */
    ASK,
    ORDERS,
    AMENDS,
    PURPOSE,
    HOPE,

    /** Rút ra … kinh nghiệm. */
    DRAWN,
    LESSON,

    /** Đạt được; đã; thời gian qua. */
    RESULT,
    DONE,
    PAST,

    /** Sáng ngày; năm; hội nghị; tại hội nghị, thay mặt; thảo luận, trao tặng: a meeting is told of, not the work. */
    DAY,
    YEAR,
    MEETING,
    EVENT,
    STORY,

    /** Introductions: như sau; báo cáo; căn cứ, kính thưa; thực hiện; báo cáo này; giám sát; một số kết quả nổi bật. */
    ANNOUNCED,
    REPORTS,
    PREAMBLE,
    UNDERTAKES,
    SELF,
    SUPERVISES,
    LISTED,

    /** A paper's head and foot, and the lines under its pictures. */
    LETTERHEAD,
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
