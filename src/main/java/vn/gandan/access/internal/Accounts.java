package vn.gandan.access.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Account;
import vn.gandan.audit.Audit;
import vn.gandan.shared.SharedRead;
import vn.gandan.shared.UnitId;
import vn.gandan.shared.VietnameseText;

/** Opens, changes, finds and closes accounts; every change leaves its entry under the account's own unit. */
@Service
@Transactional
class Accounts {

    private static final Logger log = LoggerFactory.getLogger(Accounts.class);

    private final AccountStore store;
    private final FeedStore feeds;
    private final Standings standings;
    private final Audit audit;
    private final Clock clock;

    Accounts(AccountStore store, FeedStore feeds, Standings standings, Audit audit, Clock clock) {
        this.store = store;
        this.feeds = feeds;
        this.standings = standings;
        this.audit = audit;
        this.clock = clock;
    }

    Account open(NewAccount made, String hash) {
        var account = store.open(made, hash, clock.instant()).account();
        record(account, "ACCOUNT_OPENED", Map.of("role", made.role().name()));
        log.info("Account {} opened", account.id());
        return account;
    }

    void changePassword(Account account, String hash) {
        store.changePassword(account.id(), hash);
        record(account, "PASSWORD_CHANGED", Map.of());
        log.info("Password of account {} changed", account.id());
    }

    /** The trail says that it was changed, not to what. */
    Account changeEmail(Account account, @Nullable String email) {
        String clean = Email.read(email);
        if (!Objects.equals(clean, account.email())) {
            store.changeEmail(account.id(), clean);
            record(account, "EMAIL_CHANGED", Map.of());
            log.info("Address of account {} changed", account.id());
        }
        return new Account(account.id(), account.login(), account.name(), account.role(), account.unit(), clean);
    }

    /** Its sessions, tokens and secret address end with it. */
    void close(Account account) {
        store.close(account.id(), clock.instant());
        store.removeTokens(account.id());
        feeds.remove(account.id());
        record(account, "ACCOUNT_CLOSED", Map.of());
        log.info("Account {} closed", account.id());
    }

    String makeToken(Account account) {
        String token = Secrets.token();
        store.addToken(Secrets.sha256(token), account.id(), clock.instant());
        record(account, "TOKEN_MADE", Map.of());
        log.info("Token for account {} made", account.id());
        return token;
    }

    void signedIn(Account account) {
        record(account, "SIGNED_IN", Map.of());
        log.info("Account {} signed in", account.id());
    }

    @SharedRead
    Optional<Member> byLogin(String login) {
        return store.byLogin(login(login));
    }

    @SharedRead
    Optional<Member> byId(long id) {
        return store.byId(id);
    }

    @SharedRead
    Optional<Member> byToken(String token) {
        return store.byToken(Secrets.sha256(token));
    }

    @SharedRead
    List<Account> all() {
        return store.all();
    }

    @SharedRead
    List<Account> of(Collection<UnitId> units) {
        return store.of(units);
    }

    static String login(String typed) {
        return VietnameseText.nfc(typed).strip().toLowerCase(Locale.ROOT);
    }

    private void record(Account account, String act, Map<String, String> details) {
        var standing = standings.of(account);
        audit.record(standing.province(), standing.path(), act, "account " + account.id(), details);
    }
}
