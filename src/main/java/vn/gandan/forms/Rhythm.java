package vn.gandan.forms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Period;

/**
 * For which periods a form is asked (kỳ báo cáo) and until when: so many days after a period's last day, before it where
 * negative. One of a term or campaign is asked once, for its own days.
 */
public record Rhythm(Period.Kind kind, @Nullable Period once, int dueDays) {

    public LocalDate due(Period period) {
        return period.lastDay().plusDays(dueDays);
    }
}
