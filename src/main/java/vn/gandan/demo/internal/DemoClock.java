package vn.gandan.demo.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The clock of the demo, which shows another day to whoever makes up what was done on it: what was due last month was sent
 * then, and real communes are not told late for having been made up today. Everybody else reads the true time.
 */
@Component
@Primary
@ConditionalOnProperty(name = "gandan.demo", havingValue = "true")
class DemoClock extends Clock {

    private static final ScopedValue<LocalDate> DAY = ScopedValue.newInstance();
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Clock real;

    DemoClock(Clock clock) {
        this.real = clock;
    }

    /** Works in the morning of a day; now, where that is still to come. */
    static void on(LocalDate day, Runnable work) {
        ScopedValue.where(DAY, day).run(work);
    }

    @Override
    public Instant instant() {
        var now = real.instant();
        if (!DAY.isBound()) {
            return now;
        }
        var then = DAY.get().atTime(MORNING).atZone(getZone()).toInstant();
        return then.isBefore(now) ? then : now;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone));
    }
}
