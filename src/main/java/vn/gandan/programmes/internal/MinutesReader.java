package vn.gandan.programmes.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Proposes conclusions from the text of minutes: the items under "Kết luận" where the text has such a heading, else all
 * items that bear a number or a dash. It proposes only; a person reads and corrects them.
 */
final class MinutesReader {

    static final int MOST = 40;

    private static final int SHORTEST = 8;

    private static final Pattern ITEM =
            Pattern.compile("^(?:(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)/]\\s*|[-–—+•*·▪]\\s*)(?=\\S)");
    private static final Pattern HEADING =
            Pattern.compile("^(?:[IVX]{1,5}\\s*[.)/-]|phần\\s+[IVX\\d]+)\\s*.*", Pattern.CASE_INSENSITIVE);
    /** "III. KẾT LUẬN CỦA …", "Đồng chí … kết luận như sau:"; not "quán triệt Kết luận số 43-KL/TW". */
    private static final Pattern CONCLUDES = Pattern.compile(
            "^(?:[IVX\\d]{1,5}\\s*[.)/-]\\s*)?kết luận(?!\\s+số)(?:\\s.{0,80})?\\s*[:.]?$"
                    + "|^.{0,80}\\skết luận(?!\\s+số)(?:\\s.{0,40})?\\s*:$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ENDS = Pattern.compile(
            "^(?:cuộc họp|hội nghị|giao ban|biên bản|buổi họp).{0,60}(?:kết thúc|bế mạc|lập xong|thông qua|được lập).*"
                    + "|^nơi nhận.*|^thư ký.*|^chủ trì(?:\\s*:)?$|^chủ tọa.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?(?![\\d/])");
    private static final Pattern MONTH = Pattern.compile(
            "(?:trong|hết|cuối)\\s+tháng\\s+(\\d{1,2})(?:\\s*[/-]\\s*(\\d{4}))?", Pattern.CASE_INSENSITIVE);

    private final LocalDate heldOn;

    MinutesReader(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    /** What may be a conclusion, and the day that its words name as its date. */
    record Proposal(String words, @Nullable LocalDate dueOn) {}

    List<Proposal> read(String minutes) {
        var lines = Clean.text(minutes)
                .lines()
                .map(Clean::line)
                .filter(line -> !line.isEmpty())
                .toList();
        int heading = heading(lines);
        var items = heading < 0 ? items(lines, false) : items(section(lines, heading), true);
        return items.stream()
                .filter(words -> words.length() >= SHORTEST)
                .limit(MOST)
                .map(words -> new Proposal(words, day(words)))
                .toList();
    }

    /** The last heading that says so: the first may be in the list of what the meeting was about. */
    private static int heading(List<String> lines) {
        for (int place = lines.size() - 1; place >= 0; place--) {
            if (CONCLUDES.matcher(lines.get(place)).matches()) {
                return place;
            }
        }
        return -1;
    }

    private static List<String> section(List<String> lines, int heading) {
        var section = new ArrayList<String>();
        for (var line : lines.subList(heading + 1, lines.size())) {
            if (ENDS.matcher(line).matches() || HEADING.matcher(line).matches()) {
                break;
            }
            section.add(line);
        }
        return section;
    }

    /** Each item with the lines that go on with it; under a heading a line without a mark is an item as well. */
    private static List<String> items(List<String> lines, boolean everyLine) {
        var items = new ArrayList<String>();
        boolean going = false;
        boolean marked = lines.stream().anyMatch(line -> ITEM.matcher(line).lookingAt());
        for (var line : lines) {
            var item = ITEM.matcher(line);
            if (item.lookingAt()) {
                items.add(line.substring(item.end()));
                going = true;
            } else if (ENDS.matcher(line).matches() || HEADING.matcher(line).matches()) {
                going = false;
            } else if (going && !items.getLast().matches(".*[.;!]$")) {
                items.set(items.size() - 1, items.getLast() + " " + line);
            } else if (everyLine && !marked) {
                items.add(line);
            } else {
                going = false;
            }
        }
        return items.stream().map(MinutesReader::sentence).toList();
    }

    private static String sentence(String item) {
        var words = item.replaceAll("[;,.:\\s]+$", "");
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.of("vi")) + words.substring(1);
    }

    /** The last day that the words name, on or after the meeting; without a year the next one that comes. */
    private @Nullable LocalDate day(String words) {
        @Nullable LocalDate last = null;
        var days = DAY.matcher(words);
        while (days.find()) {
            var day = day(days);
            last = day == null ? last : day;
        }
        var month = MONTH.matcher(words);
        return last == null && month.find() ? endOfMonth(month) : last;
    }

    private @Nullable LocalDate day(Matcher found) {
        return later(found.group(3), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)));
    }

    private @Nullable LocalDate endOfMonth(Matcher found) {
        @Nullable LocalDate first = later(found.group(2), Integer.parseInt(found.group(1)), 1, heldOn.withDayOfMonth(1));
        return first == null ? null : first.plusMonths(1).minusDays(1);
    }

    private @Nullable LocalDate later(@Nullable String year, int month, int day) {
        return later(year, month, day, heldOn);
    }

    private static @Nullable LocalDate later(@Nullable String year, int month, int day, LocalDate from) {
        try {
            var named = LocalDate.of(year == null ? from.getYear() : Integer.parseInt(year), month, day);
            var coming = year == null && named.isBefore(from) ? named.plusYears(1) : named;
            return coming.isBefore(from) ? null : coming;
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
