package vn.gandan.duties.internal;

import static vn.gandan.duties.DutiesError.DAYS_NOT_YOURS;
import static vn.gandan.duties.DutiesError.DAY_DECIDED_ALREADY;
import static vn.gandan.duties.DutiesError.DAY_NOT_DECIDED;
import static vn.gandan.duties.DutiesError.REASON_NEEDED;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.audit.Audit;
import vn.gandan.duties.SpecialDay;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** Days decided by notices: added and taken back by administrators and provincial analysts. */
@Service
@Transactional
class Days {

    private static final Logger log = LoggerFactory.getLogger(Days.class);
    private static final int LONGEST = 400;

    private final DayStore store;
    private final Recounts recounts;
    private final History history;
    private final Access access;
    private final Audit audit;
    private final Texts texts;

    Days(DayStore store, Recounts recounts, History history, Access access, Audit audit, Texts texts) {
        this.store = store;
        this.recounts = recounts;
        this.history = history;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
    }

    LocalDate today() {
        return history.today();
    }

    @Transactional(readOnly = true)
    boolean mayDecide() {
        return official().isPresent();
    }

    void decide(SpecialDay day) {
        var actor = required();
        if (!store.add(day, actor, history.now())) {
            throw DAY_DECIDED_ALREADY.refuse(day.day());
        }
        var key = day.works() ? "duties.days.words.worked" : "duties.days.words.off";
        changed(day.day(), texts.of(key, day.day(), day.name(), day.basis()), "DAY_DECIDED", actor);
    }

    void takeBack(LocalDate day, String reason) {
        var actor = required();
        String clean = VietnameseText.nfc(reason).strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw REASON_NEEDED.refuse();
        }
        if (!store.close(day, clean, actor, history.now())) {
            throw DAY_NOT_DECIDED.refuse(day);
        }
        changed(day, texts.of("duties.days.words.back", day, clean), "DAY_TAKEN_BACK", actor);
    }

    private void changed(LocalDate day, String words, String act, Actor actor) {
        recounts.ask(day, VietnameseText.nfc(words), actor);
        var scope = Scope.required();
        audit.record(scope.province(), own(scope), act, "day " + day, Map.of("words", words));
        log.info("{} {}", act, day);
    }

    /** The trail of her own province, or for an account of the whole country that of the nation. */
    private static String own(Scope scope) {
        return scope.paths().stream()
                .filter(path -> ProvinceId.ofPath(path).equals(scope.province()))
                .findFirst()
                .orElseThrow();
    }

    private Actor required() {
        var account = official().orElseThrow(DAYS_NOT_YOURS::refuse);
        return new Actor(account.id(), account.name());
    }

    private Optional<Account> official() {
        return access.account()
                .filter(account -> account.role() == Role.ADMINISTRATOR || account.role() == Role.PROVINCE_ANALYST);
    }
}
