package vn.gandan.audit.internal;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/**
 * Appends committed entries to the chain of their province, so that no writer waits for another. Any number of nodes may
 * run it: whoever holds a province's row seals that province.
 */
@Component
class Sealer {

    static final String NAME = "sealer";

    private final Sealing sealing;
    private final ReentrantLock running = new ReentrantLock();

    Sealer(Sealing sealing) {
        this.sealing = sealing;
    }

    // At a fixed rate: tasks with a fixed delay share one thread, where a long merge would hold the seals up.
    @Scheduled(fixedRate = 500)
    void sealWaiting() {
        if (running.tryLock()) {
            try {
                seal();
            } finally {
                running.unlock();
            }
        }
    }

    private void seal() {
        var trails = Scope.closed(NAME).get(sealing::trails);
        for (var province : all(trails, NAME).get(sealing::withWaiting)) {
            Scope.system(province, NAME).run(() -> {
                while (sealing.seal(province)) {
                    // until the queue is empty
                }
            });
        }
    }

    /** The provinces that have a trail: the whole country as far as this module is concerned. */
    static Scope all(List<ProvinceId> trails, String name) {
        var paths = trails.stream().map(province -> "/" + province + "/").toList();
        return new Scope(Actor.system(name), new ProvinceId(0), paths);
    }
}
