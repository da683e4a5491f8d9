package vn.gandan.forms;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Period;

/**
 * For which periods a form is asked (kỳ báo cáo) and until when: so many days after a period's last day, before it where
 * negative. One of a term (nhiệm kỳ) or campaign (chiến dịch, đợt) is asked once, for its own days, and has a name.
 */
public record Rhythm(
        Period.Kind kind, @Nullable Period once, @Nullable String title, int dueDays) {

    public Rhythm(Period.Kind kind, @Nullable Period once, int dueDays) {
        this(kind, once, null, dueDays);
    }

    public static Rhythm every(Period.Kind kind, int dueDays) {
        return new Rhythm(kind, null, null, dueDays);
    }

    public static Rhythm once(String title, Period period, int dueDays) {
        return new Rhythm(period.kind(), period, title, dueDays);
    }

    public LocalDate due(Period period) {
        return period.lastDay().plusDays(dueDays);
    }

    public boolean asksFor(Period period) {
        return once == null ? period.kind() == kind && kind != Period.Kind.DAYS : once.equals(period);
    }

    /** The period that has the day among its own; none where nothing is asked for that day. */
    public Optional<Period> around(LocalDate day) {
        if (once != null) {
            return Optional.of(once).filter(period -> period.has(day));
        }
        return Period.around(kind, day);
    }

    public Optional<Period> before(Period period) {
        return once == null ? period.before() : Optional.empty();
    }
}
