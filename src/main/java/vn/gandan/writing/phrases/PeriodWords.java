package vn.gandan.writing.phrases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportWords;

/** A period as reports name it: quý III năm 2025, 6 tháng đầu năm 2025, từ ngày 14/10/2014 đến ngày 14/10/2019. */
public final class PeriodWords {

    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private PeriodWords() {}

    public static String of(Period period) {
        int year = period.lastDay().getYear();
        int month = period.firstDay().getMonthValue();
        return switch (period.kind()) {
            case MONTH -> "tháng " + month + " năm " + year;
            case QUARTER -> "quý " + QUARTERS.get((month - 1) / 3) + " năm " + year;
            case HALF_YEAR -> "6 tháng " + (month == 1 ? "đầu" : "cuối") + " năm " + year;
            case NINE_MONTHS -> "9 tháng đầu năm " + year;
            case YEAR, ADMINISTRATIVE_YEAR -> "năm " + year;
            case DAYS -> "từ ngày " + day(period.firstDay()) + " đến ngày " + day(period.lastDay());
        };
    }

    /** The same at the start of a line: Tháng 7 năm 2025. */
    public static String title(Period period) {
        String words = of(period);
        return words.substring(0, 1).toUpperCase(Locale.of("vi")) + words.substring(1);
    }

    public static String day(LocalDate day) {
        return ReportWords.day(day);
    }
}
