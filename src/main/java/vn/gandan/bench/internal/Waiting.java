package vn.gandan.bench.internal;

import java.util.function.BooleanSupplier;

/** Waits for what the program does by itself, in the background. */
final class Waiting {

    private Waiting() {}

    static void until(BooleanSupplier fact) {
        while (!fact.getAsBoolean()) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
