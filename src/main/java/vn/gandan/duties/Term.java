package vn.gandan.duties;

/** How much time there is (thời hạn): so many days, working days or months. */
public record Term(int amount, Unit unit) {

    private static final int LONGEST = 4_000;

    /** Ngày, ngày làm việc, tháng. */
    public enum Unit {
        CALENDAR_DAY,
        WORKING_DAY,
        MONTH
    }

    public Term {
        if (amount < 1 || amount > LONGEST) {
            throw new IllegalArgumentException("not a term: " + amount + " " + unit);
        }
    }

    public static Term days(int amount) {
        return new Term(amount, Unit.CALENDAR_DAY);
    }

    public static Term workingDays(int amount) {
        return new Term(amount, Unit.WORKING_DAY);
    }

    public static Term months(int amount) {
        return new Term(amount, Unit.MONTH);
    }
}
