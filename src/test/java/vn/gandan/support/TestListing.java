package vn.gandan.support;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.SharedError;
import vn.gandan.shared.UnitId;

/** A list without entries that, where a test wants it, refuses a unit, breaks over it, or keeps whoever asks waiting. */
@TestComponent
public class TestListing implements ReportListing {

    public static final String NAME = "việc thử";

    private final Set<UnitId> refused = ConcurrentHashMap.newKeySet();
    private final Set<UnitId> broken = ConcurrentHashMap.newKeySet();
    private volatile @Nullable UnitId held;
    private volatile CountDownLatch reached = new CountDownLatch(0);
    private volatile CountDownLatch released = new CountDownLatch(0);

    public void refuse(UnitId unit) {
        refused.add(unit);
    }

    public void breakOver(UnitId unit) {
        broken.add(unit);
    }

    public void forgive() {
        refused.clear();
        broken.clear();
    }

    /** Whoever asks for the unit waits until it is released. */
    public void hold(UnitId unit) {
        reached = new CountDownLatch(1);
        released = new CountDownLatch(1);
        held = unit;
    }

    public void awaitReached() throws InterruptedException {
        if (!reached.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("nobody asked for the unit");
        }
    }

    public void release() {
        held = null;
        released.countDown();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Listed items(UnitId unit, Period period) {
        if (refused.contains(unit)) {
            throw SharedError.DATE_UNREADABLE.refuse("ngày thử");
        }
        if (broken.contains(unit)) {
            throw new IllegalStateException("broken by a test");
        }
        if (unit.equals(held)) {
            reached.countDown();
            awaitReleased();
        }
        return Listed.NOTHING;
    }

    private void awaitReleased() {
        try {
            if (!released.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("nobody released the unit");
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }
}
