package vn.gandan.reading.language.figures;

import vn.gandan.reading.language.figures.LeadIn.Role;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** Numbers that a unit of time follows, or that pass for a year or a day, and that are no quantities. */
final class TimeNames {

    private static final int HOURS = 24;
    private static final int DAYS = 31;
    private static final int MONTHS = 12;
    private static final String[] OCCASIONS = {
        "ngày thành lập", "thành lập", "tái lập", "tuổi đảng", "ngày truyền thống"
    };

    private final CleanText text;

    TimeNames(CleanText text) {
        this.text = text;
    }

    boolean names(Amount amount, LeadIn lead) {
        var counted = amount.counted();
        if (dayOfYear(amount) || (amount.numeral().year() && passesForYear(amount, lead))) {
            return true;
        }
        return counted != null
                && (counted.unit().equals("age")
                        || hourOfDay(amount, counted, lead)
                        || yearInNumbers(counted)
                        || anniversary(counted, lead));
    }

    /** "22/12", where nothing known is counted. */
    private static boolean dayOfYear(Amount amount) {
        var day = amount.numeral();
        var month = amount.of();
        boolean dated = month != null && month.smallerThan(MONTHS + 1) && day.smallerThan(DAYS + 1);
        return dated && month != null && !amount.known() && day.digits() > month.digits();
    }

    /** "từ 2015 xã đã …", and a year that stands alone. */
    private static boolean passesForYear(Amount amount, LeadIn lead) {
        var counted = amount.counted();
        boolean behind = counted != null
                && counted.known()
                && counted.start() > amount.numeral().start();
        return !behind || (lead.is(Role.FROM) && !amount.measured());
    }

    /** "lúc 8 giờ", "24/24 giờ"; not "trong 24 giờ", "hơn 2 giờ". */
    private static boolean hourOfDay(Amount amount, Counted counted, LeadIn lead) {
        boolean early = amount.numeral().smallerThan(HOURS + 1);
        boolean length = lead.is(Role.WITHIN) || lead.bound() != null || lead.change() != null;
        return counted.unit().equals("hour") && (lead.is(Role.TIME) || (early && !length));
    }

    /** "đợt 1 năm 2022", "kế hoạch 5 năm 2021 - 2025". */
    private boolean yearInNumbers(Counted counted) {
        return counted.unit().equals("year") && Letters.digit(text.at(Letters.behindSpaces(text, counted.end())));
    }

    /** "kỷ niệm 90 năm", "30 năm tuổi Đảng". */
    private boolean anniversary(Counted counted, LeadIn lead) {
        return UnitWords.time(counted.unit()) && (lead.is(Role.ANNIVERSARY) || occasion(counted.end()));
    }

    private boolean occasion(int end) {
        int next = Letters.behindSpaces(text, end);
        for (var occasion : OCCASIONS) {
            if (Letters.follow(text, next, occasion)) {
                return true;
            }
        }
        return false;
    }
}
