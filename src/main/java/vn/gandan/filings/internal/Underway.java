package vn.gandan.filings.internal;

import java.util.Set;
import java.util.function.Supplier;
import vn.gandan.filings.FilingKey;

/** Filings whose figures are being sent right now by the filing itself, which then knows its own state best. */
final class Underway {

    private static final ScopedValue<Set<FilingKey>> KEYS = ScopedValue.newInstance();

    private Underway() {}

    static <T> T with(Set<FilingKey> keys, Supplier<T> work) {
        return ScopedValue.where(KEYS, keys).call(work::get);
    }

    static boolean any() {
        return KEYS.isBound();
    }

    static boolean has(FilingKey key) {
        return KEYS.isBound() && KEYS.get().contains(key);
    }
}
