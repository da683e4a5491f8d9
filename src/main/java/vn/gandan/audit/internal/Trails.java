package vn.gandan.audit.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.gandan.audit.Audit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.shared.VietnameseText;

@Service
class Trails implements Audit {

    private static final int LONGEST = 500;

    private final EntryStore store;
    private final Clock clock;
    private final Set<ProvinceId> begun = ConcurrentHashMap.newKeySet();

    Trails(EntryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(ProvinceId province, String path, String act, String subject, Map<String, String> details) {
        write(province, path, act, subject, details);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordApart(ProvinceId province, String path, String act, String subject, Map<String, String> details) {
        write(province, path, act, subject, details);
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
    public List<Recorded> recorded(ProvinceId province, String act) {
        return store.recorded(province, act);
    }

    private void write(ProvinceId province, String path, String act, String subject, Map<String, String> details) {
        if (!ProvinceId.ofPath(path).equals(province)) {
            throw new IllegalArgumentException("path " + path + " is not of province " + province);
        }
        if (!begun.contains(province)) {
            begin(province);
        }
        var clean = new HashMap<String, String>();
        details.forEach((key, value) -> clean.put(clean(key), clean(value)));
        // The database keeps microseconds, and the hash must be the same when read back.
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.add(new Entry(
                province, UUID.randomUUID(), path, at, Scope.required().actor(), act, clean(subject), clean));
    }

    private void begin(ProvinceId province) {
        store.beginTrail(province);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                begun.add(province);
            }
        });
    }

    /** What a caller typed may stand in a subject: nothing unprintable, not too long. */
    private static String clean(String text) {
        String printable = VietnameseText.nfc(text).replaceAll("\\p{C}", "\uFFFD");
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "…";
    }
}
