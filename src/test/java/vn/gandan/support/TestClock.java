package vn.gandan.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a test moves. */
public final class TestClock extends Clock {

    private volatile Instant now;

    private TestClock(Instant start) {
        now = start;
    }

    public static TestClock at(Instant start) {
        return new TestClock(start);
    }

    /** By the one thread of the test. */
    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Ho_Chi_Minh");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
