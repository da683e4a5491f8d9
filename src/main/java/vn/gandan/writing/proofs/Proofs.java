package vn.gandan.writing.proofs;

import static vn.gandan.writing.WritingError.PROOF_NOT_FOUND;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * The reports that are being looked through. What was handed over is nobody's but its reader's: it lies in memory, for an hour
 * after she touched it last, and nowhere else.
 */
@Component
class Proofs {

    static final Duration KEPT = Duration.ofHours(1);

    private static final int MOST_OF_ONE = 3;

    /** So many megabytes at once, of everybody. */
    private static final long MOST = 200L * 1024 * 1024;

    private final Map<UUID, Proof> known = new ConcurrentHashMap<>();
    private final Rights rights;
    private final Clock clock;

    Proofs(Rights rights, Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    /** The oldest make room. */
    Proof add(Proof proof) {
        forget();
        known.put(proof.id(), proof);
        known.values().stream()
                .filter(each -> each.account() == proof.account())
                .sorted(Comparator.comparing(Proof::touched).reversed())
                .skip(MOST_OF_ONE)
                .forEach(each -> known.remove(each.id()));
        known.values().stream()
                .sorted(Comparator.comparing(Proof::touched))
                .filter(each -> !each.id().equals(proof.id()))
                .takeWhile(each -> weight() > MOST)
                .forEach(each -> known.remove(each.id()));
        return proof;
    }

    private long weight() {
        return known.values().stream().mapToLong(Proofs::weight).sum();
    }

    private static long weight(Proof proof) {
        var word = proof.word();
        return (word == null ? 0 : word.length()) + 2L * proof.text().length();
    }

    /** Hers alone. */
    Proof get(UUID id) {
        forget();
        var proof = known.get(id);
        if (proof == null || proof.account() != rights.reader().id()) {
            throw PROOF_NOT_FOUND.refuse(id);
        }
        return proof;
    }

    Proof change(UUID id, UnaryOperator<Proof> step) {
        get(id);
        var changed =
                known.computeIfPresent(id, (same, proof) -> step.apply(proof).at(clock.instant()));
        if (changed == null) {
            throw PROOF_NOT_FOUND.refuse(id);
        }
        return changed;
    }

    void remove(UUID id) {
        known.remove(get(id).id());
    }

    private void forget() {
        var oldest = clock.instant().minus(KEPT);
        known.values().removeIf(proof -> proof.touched().isBefore(oldest));
    }
}
