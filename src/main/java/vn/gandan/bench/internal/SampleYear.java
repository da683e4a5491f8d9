package vn.gandan.bench.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.gandan.shared.Period;

/**
 * One province-year of figures, or its first months: hamlets × 100 indicators × months, the value of the e-th indicator of the h-th hamlet in
 * month m being (31e + 17h + 7m) mod 100. The indicators of one hamlet and month hold every rest of a hundred once, so that
 * 2.071 hamlets come to 123.017.400 in twelve months.
 */
record SampleYear(List<String> indicators, int months) {

    static final int HAMLETS = 2_071;
    static final int INDICATORS = 100;
    static final int WHOLE = 12;
    static final int YEAR = 2024;

    static int value(int indicator, int hamlet, int month) {
        return (31 * indicator + 17 * hamlet + 7 * month) % 100;
    }

    static Period month(int month) {
        return Period.parse("%d-%02d".formatted(YEAR, month));
    }

    int figures() {
        return HAMLETS * INDICATORS * months;
    }

    /** What all of them come to: 99 × 100 / 2 for each hamlet and month. */
    BigDecimal total() {
        return BigDecimal.valueOf(4950L * HAMLETS * months);
    }

    /** Rows of some hamlets for one month as the API takes them in a CSV file. */
    String csv(List<String> hamlets, int firstHamlet, int month) {
        var text = new StringBuilder("unit,indicator,period,item,value\n");
        var period = month(month).code();
        for (int hamlet = 0; hamlet < hamlets.size(); hamlet++) {
            for (int indicator = 0; indicator < indicators.size(); indicator++) {
                text.append(hamlets.get(hamlet))
                        .append(',')
                        .append(indicators.get(indicator))
                        .append(',')
                        .append(period)
                        .append(",,")
                        .append(value(indicator, firstHamlet + hamlet, month))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** One form as the API takes it in JSON; {@code more} makes it another form each time. */
    String json(String hamlet, String period, int more) {
        var text = new StringBuilder("{\"rows\":[");
        for (int indicator = 0; indicator < indicators.size(); indicator++) {
            text.append(indicator == 0 ? "" : ",")
                    .append("{\"unit\":\"%s\",\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%d}"
                            .formatted(hamlet, indicators.get(indicator), period, value(indicator, more, 1)));
        }
        return text.append("]}").toString();
    }
}
