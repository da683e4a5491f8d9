package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.CENTRE_FOR_PROVINCES;
import static vn.gandan.directives.DirectiveError.ISSUER_OUTSIDE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.audit.Audit;
import vn.gandan.directives.Document;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** Who writes in the register, where she may, and the entry that each act of hers leaves in the trail. */
@Component
class Clerk {

    private static final Set<Role> OF_PROVINCES =
            EnumSet.of(Role.PROVINCE_LEADER, Role.PROVINCE_ANALYST, Role.ADMINISTRATOR);

    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Clerk(Access access, Audit audit, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Actor actor() {
        return access.actor();
    }

    /** The papers of one's own unit and those below; the centre's are entered by provinces, once for everybody. */
    void toWriteFor(@Nullable Unit issuer) {
        if (!mayWrite(issuer == null ? Document.CENTRE : issuer.path())) {
            throw issuer == null ? CENTRE_FOR_PROVINCES.refuse() : ISSUER_OUTSIDE.refuse(issuer.fullName());
        }
    }

    void toWrite(Document document) {
        if (!mayWrite(document)) {
            throw document.unit() == null ? CENTRE_FOR_PROVINCES.refuse() : ISSUER_OUTSIDE.refuse(document.body());
        }
    }

    boolean mayWrite(Document document) {
        return mayWrite(document.path());
    }

    private boolean mayWrite(String path) {
        return path.equals(Document.CENTRE)
                ? mayWriteForCentre()
                : Scope.required().covers(path);
    }

    /** The system may: it has no account. */
    boolean mayWriteForCentre() {
        return access.account().map(Account::role).map(OF_PROVINCES::contains).orElse(true);
    }

    /** What is done to the centre's papers stands where its writer does. */
    void record(String act, Document document, Map<String, String> details) {
        record(act, document.path(), document.id(), details);
    }

    void record(String act, String path, Object document, Map<String, String> details) {
        boolean covered = Scope.required().covers(path);
        var place = covered ? path : own();
        audit.record(ProvinceId.ofPath(place), place, act, "document " + document, details);
    }

    /** Nothing of the paper: that somebody tried, and on which day. */
    void recordSecret() {
        var place = own();
        audit.recordApart(
                ProvinceId.ofPath(place), place, "SECRET_REFUSED", "document", Map.of("day", today().toString()));
    }

    private String own() {
        return access.account()
                .map(access::placeOf)
                .orElseGet(() -> Scope.required().paths().getFirst());
    }
}
