package vn.gandan.workbooks.internal;

import static vn.gandan.reporting.ReportingError.ROLE_DOES_NOT_REPORT;
import static vn.gandan.workbooks.WorkbooksError.TOO_MANY_UPLOADS;
import static vn.gandan.workbooks.WorkbooksError.UPLOAD_GONE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.workbooks.internal.UploadStore.Owner;

/** Keeps what was handed in until it is confirmed, for an hour at most. */
@Service
@Transactional
class Uploads {

    static final Duration KEPT = Duration.ofHours(1);

    private static final Logger log = LoggerFactory.getLogger(Uploads.class);
    private static final int MOST = 20;

    private final UploadStore store;
    private final Access access;
    private final Clock clock;

    Uploads(UploadStore store, Access access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** Refused for those who report nothing. */
    @Transactional(readOnly = true)
    public void mayReport() {
        if (access.account().filter(account -> account.role().reportsFigures()).isEmpty()) {
            throw ROLE_DOES_NOT_REPORT.refuse();
        }
    }

    Upload keep(Upload.Kind kind, String name, byte[] content) {
        mayReport();
        var owner = owner();
        if (store.count(owner) >= MOST) {
            throw TOO_MANY_UPLOADS.refuse(MOST);
        }
        var upload = new Upload(UUID.randomUUID(), kind, name, content, Instant.now(clock), null);
        store.add(owner, upload);
        log.info("File {} of {} bytes handed in", upload.id(), content.length);
        return upload;
    }

    @Transactional(readOnly = true)
    Upload get(UUID id, Upload.Kind kind) {
        return store.find(owner(), id, Instant.now(clock).minus(KEPT))
                .filter(upload -> upload.kind() == kind)
                .orElseThrow(UPLOAD_GONE::refuse);
    }

    void finish(UUID id, String outcome) {
        store.finish(owner(), id, outcome);
    }

    void remove(UUID id) {
        store.remove(owner(), id);
    }

    void forget(ProvinceId province) {
        int gone = store.forget(province, Instant.now(clock).minus(KEPT));
        if (gone > 0) {
            log.info("{} files that nobody confirmed were removed", gone);
        }
    }

    private Owner owner() {
        var scope = Scope.required();
        var account = access.account().orElseThrow(ROLE_DOES_NOT_REPORT::refuse);
        if (scope.paths().isEmpty()) {
            throw ROLE_DOES_NOT_REPORT.refuse();
        }
        return new Owner(scope.province(), scope.paths().getFirst(), account.id());
    }
}
