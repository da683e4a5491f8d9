package vn.gandan.writing.proofing;

import java.util.regex.Pattern;
import vn.gandan.indicators.Indicator;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reading.language.StatedFigure.Bound;

/** Tells where a figure is of something else than the whole unit and period, so that nothing can be held against it. */
final class Otherwise {

    /** Another time, a mean, a target; of what stands in the same clause. */
    private static final Pattern SENSE =
            words("so với|cùng kỳ|năm trước|kỳ trước|quý trước|tháng trước|kế hoạch|chỉ tiêu"
                    + "|bình quân|trung bình|mỗi|từng|tăng(?! cường)|giảm|cao nhất|thấp nhất|nhiều nhất|ít nhất");

    /** A part, another time, an aim; of all that follows. */
    private static final Pattern SCOPE =
            words("trong đó|riêng|điển hình như|chẳng hạn|ví dụ|nổi bật|mục tiêu|dự kiến|phấn đấu"
                    + "|lũy kế|luỹ kế|cộng dồn|từ đầu nhiệm kỳ|nhiệm kỳ|vùng|biên giới");

    /** Those of a body are a part of those of the unit. */
    private static final Pattern BODY = Pattern.compile(
            "(?<!\\p{L})(?:(?iu:hội (?:nông dân|liên hiệp|lhpn|phụ nữ|cựu|ccb|chữ thập|người cao tuổi)|đoàn (?:thanh niên|tncs)"
                    + "|liên đoàn|công đoàn|công an|bộ đội|biên phòng|bộ chỉ huy|ban chỉ huy|quân sự|lực lượng vũ trang"
                    + "|mặt trận|tòa án|viện kiểm sát|thanh tra|ủy ban kiểm tra|ban tuyên giáo|ban tổ chức|ban giám sát"
                    + "|các ngành|đảng ủy|chi bộ|khối)|LLVT|MTTQ|LĐLĐ|UBMTTQ|[Ss]ở [\\p{Lu}])");

    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\p{L})(?iu:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản|tổ dân phố)"
                    + "(?: \\p{Lu}[\\p{L}'-]*| \\d{1,2}(?![\\d/.,]))+");

    private static final Pattern LISTED = Pattern.compile("(?iu)(?<!\\p{L})(?:bao gồm|gồm|chia ra|cụ thể)(?!\\p{L})");
    private static final int MOST_PARTS = 10;
    private static final Pattern LENGTH = Pattern.compile("(?iu)(?<![\\d/.,])(\\d{1,2}) (năm|tháng)(?! \\d)(?!\\p{L})");

    private static final double DAYS_OF_MONTH = 30.4;
    private static final Pattern YEAR = Pattern.compile("(?<![\\d./-])(?:19|20)\\d\\d(?!\\d)");

    private final Manuscript paper;
    private final Known known;

    private static Pattern words(String cues) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + cues + ")(?!\\p{L})");
    }

    Otherwise(Manuscript paper, Known known) {
        this.paper = paper;
        this.known = known;
    }

    boolean meant(Stated stated, Indicator indicator) {
        var name = named(indicator);
        if (stated.figure().doubt() != null || bounded(stated.figure(), name)) {
            return true;
        }
        var before = paper.before(stated);
        int semicolon = Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'));
        var near = before.substring(semicolon + 1);
        return says(SENSE, paper.clauseBefore(stated), name)
                || says(SCOPE, near, name)
                || says(BODY, before, name)
                || otherPlace(stated)
                || otherYear(before)
                || otherLength(before)
                || partOfUnknown(stated, near);
    }

    /** "Trong 3 năm", "sau 10 tháng hoạt động": of a period that is not the report's. */
    private boolean otherLength(String before) {
        var period = known.reported();
        long months = Math.round(period.length() / DAYS_OF_MONTH);
        return LENGTH.matcher(before)
                .results()
                .mapToLong(found ->
                        Long.parseLong(found.group(1)) * (found.group(2).equalsIgnoreCase("năm") ? 12 : 1))
                .anyMatch(stated -> Math.abs(stated - months) > 1);
    }

    /** "20 mô hình tiêu biểu, gồm 12 mô hình về kinh tế": parts of a total that is not the one of the data. */
    private boolean partOfUnknown(Stated stated, String near) {
        return LISTED.matcher(near).find()
                && paper.before(stated, MOST_PARTS).stream()
                        .filter(other ->
                                other.figure().unit().equals(stated.figure().unit()))
                        .reduce((nearer, first) -> first)
                        .filter(total -> !told(total))
                        .isPresent();
    }

    private boolean told(Stated total) {
        var fact = total.code() == null ? null : known.fact(total.code());
        return fact != null && FigureCheck.tells(total, FigureCheck.value(fact));
    }

    /** "Trên 1.900", but not "xếp loại tốt trở lên". */
    private static boolean bounded(StatedFigure figure, String name) {
        return figure.bound() != null && !(figure.bound() == Bound.AT_LEAST && name.contains("trở lên"));
    }

    /** Its name; what is counted of supervision and criticism is the Front's. */
    private static String named(Indicator indicator) {
        var name = Vietnamese.lower(indicator.nameVi() + " " + indicator.group());
        return name.contains("phản biện") || name.contains("mttq") ? name + " mặt trận" : name;
    }

    /** What the indicator's own name says is no other sense. */
    private static boolean says(Pattern cue, String words, String name) {
        return cue.matcher(words).results().anyMatch(found -> !name.contains(Vietnamese.lower(found.group())));
    }

    private boolean otherPlace(Stated stated) {
        var own = Vietnamese.lower(known.unit());
        return PLACE.matcher(paper.words(stated.sentence()))
                .results()
                .map(found -> Vietnamese.lower(found.group()))
                .anyMatch(place -> !own.startsWith(place) && !place.startsWith(own));
    }

    private boolean otherYear(String before) {
        int first = known.reported().firstDay().getYear();
        int last = known.reported().lastDay().getYear();
        return YEAR.matcher(before)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .anyMatch(year -> year < first || year > last);
    }
}
