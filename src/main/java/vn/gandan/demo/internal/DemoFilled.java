package vn.gandan.demo.internal;

import static vn.gandan.demo.internal.Dice.between;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Period;

/**
 * What a unit of the demo writes into its form: made up, the same on every machine, and such that every rule of the form is
 * kept.
 */
record DemoFilled(Unit unit, Period period) {

    private static final int HUNDRED_THOUSAND = 100_000;

    List<Figure> hamlet() {
        int households = Math.max(0, roll("E02", -6, 2));
        int works = Math.max(0, roll("E06", -1, 1));
        var values = new LinkedHashMap<String, BigDecimal>();
        values.put("D04", whole(between(5, 9, unit.address() + " D04")));
        values.put("D06", whole(roll("D06", 1, 2)));
        values.put("D11", whole(steady("D11", 12, 40)));
        values.put("D10", whole(Math.max(0, roll("D10", -2, 2))));
        values.put("E02", whole(households));
        values.put("E01", whole(households == 0 ? 0 : households * roll("E01", 20, 180)));
        values.put("E03", whole(steady("E03", 12, 75)));
        values.put("E04", whole((long) steady("E04", 6, 48) * HUNDRED_THOUSAND));
        values.put("E06", whole(works));
        values.put("E07", works == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(roll("E07", 50, 450), 3));
        values.put("E08", whole(Math.max(0, roll("E08", -6, 12))));
        return figures(values);
    }

    List<Figure> commune() {
        int meetings = steady("A06", 8, 30);
        int advised = roll("B07", 0, 6);
        int due = roll("F06", 8, 16);
        int opinions = steady("F14", 12, 90);
        int dialogues = roll("G06", 1, 3);
        var values = new LinkedHashMap<String, BigDecimal>();
        values.put("A06", whole(meetings));
        values.put("A07", whole((long) meetings * roll("A07", 35, 70)));
        values.put("A02", whole(roll("A02", 1, 5)));
        values.put("B12", whole(roll("B12", 1, 3)));
        values.put("B01", whole(roll("B01", 0, 4)));
        values.put("B07", whole(advised));
        values.put("B08", whole(advised));
        values.put("F06", whole(due));
        values.put("F07", whole(due));
        values.put("F09", whole(roll("F09", 5, 40)));
        values.put("F14", whole(opinions));
        values.put("F15", whole(opinions * roll("F15", 80, 98) / 100));
        values.put("G02", whole(roll("G02", 3, 6)));
        values.put("G06", whole(dialogues));
        values.put("G07", whole((long) dialogues * roll("G07", 40, 120)));
        values.put("C01", whole(Math.max(0, roll("C01", -2, 5))));
        values.put("C03", whole(between(3, 12, unit.address() + " C03")));
        return figures(values);
    }

    /** Near what the unit always writes: between three quarters and five quarters of it. */
    private int steady(String indicator, int low, int high) {
        return between(low, high, unit.address() + " " + indicator) * roll(indicator, 75, 125) / 100;
    }

    private int roll(String indicator, int low, int high) {
        return between(low, high, unit.address() + " " + indicator + " " + period.code());
    }

    private static BigDecimal whole(long count) {
        return BigDecimal.valueOf(count);
    }

    private static List<Figure> figures(Map<String, BigDecimal> values) {
        var figures = new ArrayList<Figure>();
        values.forEach((indicator, value) -> figures.add(new Figure(indicator, "", value, null)));
        return figures;
    }
}
