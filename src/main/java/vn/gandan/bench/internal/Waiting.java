package vn.gandan.bench.internal;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what the program does by itself, in the background. */
final class Waiting {

    private Waiting() {}

    static void until(BooleanSupplier fact) {
        until(fact, Duration.ofMillis(20));
    }

    /** Looks again after each pause. */
    static void until(BooleanSupplier fact, Duration pause) {
        while (!fact.getAsBoolean()) {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
