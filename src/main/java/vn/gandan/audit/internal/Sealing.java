package vn.gandan.audit.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.shared.ProvinceId;

/** The steps of the sealer, each a transaction. */
@Service
@Transactional
class Sealing {

    private static final int BATCH = 1000;

    private final SealStore store;

    Sealing(SealStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    List<ProvinceId> trails() {
        return store.trails();
    }

    @Transactional(readOnly = true)
    List<ProvinceId> withWaiting() {
        return store.withWaiting();
    }

    /** Seals what one transaction can take; true when more may wait. */
    boolean seal(ProvinceId province) {
        var end = store.hold(province);
        if (end.isEmpty()) {
            return false; // another sealer is at it
        }
        var waiting = store.waiting(province, BATCH);
        if (!waiting.isEmpty()) {
            store.append(province, end.get(), waiting);
        }
        return waiting.size() == BATCH;
    }
}
