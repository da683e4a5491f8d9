package vn.gandan.workbooks.internal;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets long files be worked on one after the other: what is read of one takes some 60 MB. */
@Component
class Turns {

    private static final int SMALL = 300_000;

    private final Semaphore longOnes = new Semaphore(1, true);

    <T> T take(byte[] file, Supplier<T> work) {
        if (file.length <= SMALL) {
            return work.get();
        }
        longOnes.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            longOnes.release();
        }
    }
}
