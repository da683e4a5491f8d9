package vn.gandan.signing;

import java.time.LocalDate;

/** The number a paper has, its whole symbol, its day and who signed it (số, ký hiệu, ngày, người ký). */
public record Signature(int number, String symbol, LocalDate day, SignedBy by) {

    public NumberAndDay numberAndDay() {
        return new NumberAndDay(number, symbol, day, by);
    }
}
