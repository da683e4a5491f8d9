package vn.gandan.access.internal;

import java.util.Optional;
import java.util.concurrent.Callable;
import vn.gandan.access.Account;

/** The account of the running request. */
final class AtWork {

    private static final ScopedValue<Account> CURRENT = ScopedValue.newInstance();

    private AtWork() {}

    static Optional<Account> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    static void run(Account account, Runnable work) {
        ScopedValue.where(CURRENT, account).run(work);
    }

    static <T> T call(Account account, Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, account).call(work::call);
    }
}
