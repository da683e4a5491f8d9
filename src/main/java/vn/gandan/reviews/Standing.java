package vn.gandan.reviews;

import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Asked;

/**
 * How a form stands for one period (tình hình nộp phiếu), counted over everybody asked under a unit.
 *
 * @param sent filings whose figures count: approved or not
 * @param waiting those that wait for the caller's level
 * @param approved those that her level approved, or that need no approval of hers
 * @param missing never sent for this period, or not since they were returned wholly
 * @param overdue missing or returned, and past the due date
 */
public record Standing(
        Asked asked, int all, int sent, int waiting, int returned, int approved, int missing, int overdue) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Somebody has to do something about it. */
    public boolean open() {
        return waiting > 0 || missing > 0 || returned > 0;
    }

    public boolean due(LocalDate today) {
        return asked.due().isBefore(today);
    }

    /** Of a hundred; null where nobody is asked. */
    public @Nullable BigDecimal share() {
        return all == 0
                ? null
                : BigDecimal.valueOf(sent).multiply(HUNDRED).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
    }

    /** Thousandths of what is asked, for a bar. */
    public int bar() {
        return all == 0 ? 0 : sent * 1000 / all;
    }

    public boolean of(String form, String period) {
        return asked.code().equals(form) && asked.period().code().equals(period);
    }

    /** {@code form=DV-T&period=2026-10}. */
    public String query() {
        return "form=" + encoded(asked.code()) + "&period="
                + encoded(asked.period().code());
    }

    /** The filings themselves. */
    public String address() {
        return "/reviews?" + query();
    }

    /** Those who have not sent theirs. */
    public String late() {
        return "/reviews/late?" + query();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
