package vn.gandan.shared;

import java.time.LocalDate;
import java.util.List;

/** How sentences of a {@link ReportListing} name many units and say a day. */
public final class ReportWords {

    /** So many units are named; the others are counted. */
    public static final int NAMED = 5;

    /** No listing tells more sentences than these; the others are counted. */
    public static final int TOLD = 20;

    private ReportWords() {}

    /** As the rules of official papers have it: days under ten and the first two months take a zero, 01/7/2025. */
    public static String day(LocalDate day) {
        return "%02d/%s/%d"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue()),
                        day.getYear());
    }

    /** "xã Lũng Cú", "xã Lũng Cú và xã Sủng Là", "xã Lũng Cú, xã Sủng Là và 12 đơn vị khác". */
    public static String units(List<String> names, long all) {
        var first = names.subList(0, Math.min(NAMED, names.size()));
        long others = all - first.size();
        if (others > 0) {
            return first.isEmpty() ? all + " đơn vị" : String.join(", ", first) + " và " + others + " đơn vị khác";
        }
        return first.size() < 2
                ? String.join("", first)
                : String.join(", ", first.subList(0, first.size() - 1)) + " và " + first.getLast();
    }

    /** "xã Lũng Cú", "14 đơn vị (xã Lũng Cú, xã Sủng Là và 12 đơn vị khác)". */
    public static String counted(List<String> names, long all) {
        return all == 1 ? units(names, all) : all + " đơn vị (" + units(names, all) + ")";
    }

    /** A passage as it stands inside a list: one line, no point at its end. */
    public static String line(String words) {
        return words.replaceAll("\\s+", " ").strip().replaceFirst("[.;,]+$", "");
    }
}
