package vn.gandan.forms.internal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.shared.AdministrativeYear;
import vn.gandan.shared.Scope;

/**
 * The forms in memory. A change made here is seen as soon as it is committed; one that another program made on the same
 * database, within a second: that often the number of the edition is asked for. Whoever changes forms reads, until her
 * transaction ends, what she wrote herself.
 */
@Component
class Readings {

    private static final long ASK_AGAIN = TimeUnit.SECONDS.toNanos(1);

    private final FormStore store;
    private final TransactionTemplate transaction;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
    private final AtomicLong changesHere = new AtomicLong();

    Readings(FormStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        askAgain(null); // periods are read before anybody asks for a form
    }

    /** A reading, when and after how many changes it was known to be true, and what was found out about its units since. */
    record Known(Reading reading, Standing standing, long at, long changes) {}

    Reading current() {
        return known().reading();
    }

    Known known() {
        var own = changes();
        if (own != null) {
            return own.known();
        }
        var before = known.get();
        return before != null && fresh(before) ? before : askAgain(before);
    }

    private boolean fresh(Known reading) {
        return reading.changes() == changesHere.get() && System.nanoTime() - reading.at() < ASK_AGAIN;
    }

    private Known askAgain(@Nullable Known before) {
        // Told before reading: a change that ends meanwhile makes this reading stale at once.
        long changes = changesHere.get();
        long at = System.nanoTime();
        var now = new Known(read(before == null ? null : before.reading()), new Standing(), at, changes);
        known.set(now);
        AdministrativeYear.decide(now.reading().administrativeYears());
        return now;
    }

    private Reading read(@Nullable Reading before) {
        return Scope.current()
                .orElseGet(() -> Scope.closed("forms"))
                .get(() -> transaction.execute(status -> {
                    return before != null && before.edition() == store.edition() ? before : store.reading();
                }));
    }

    private @Nullable Changes changes() {
        return (Changes) TransactionSynchronizationManager.getResource(this);
    }

    /** Called before something is changed, within its transaction. */
    void change() {
        store.turnEdition();
        if (changes() == null) {
            var changes = new Changes();
            TransactionSynchronizationManager.bindResource(this, changes);
            TransactionSynchronizationManager.registerSynchronization(changes);
        }
        changed();
    }

    /** Called after something was changed: what this transaction read of it is stale. */
    void changed() {
        var changes = changes();
        if (changes != null) {
            changes.known = null;
        }
    }

    /** What a transaction that changes forms reads itself. */
    private final class Changes implements TransactionSynchronization {

        private @Nullable Known known;

        private Known known() {
            var read = known;
            if (read == null) {
                read = new Known(store.reading(), new Standing(), System.nanoTime(), changesHere.get());
                known = read;
            }
            return read;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Readings.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Readings.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Readings.this);
            changesHere.incrementAndGet();
        }
    }
}
