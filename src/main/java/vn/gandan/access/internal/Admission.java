package vn.gandan.access.internal;

import static vn.gandan.organisation.OrganisationError.UNIT_NOT_FOUND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;

// Without a transaction of its own: the refusal is recorded in a second one, and two at a time out of one small pool
// could wait for each other for ever.
@Service
class Admission implements Access {

    private final Accounts accounts;
    private final Feeds feeds;
    private final Standings standings;
    private final Passwords passwords;
    private final Organisation organisation;
    private final Refusals refusals;

    Admission(
            Accounts accounts,
            Feeds feeds,
            Standings standings,
            Passwords passwords,
            Organisation organisation,
            Refusals refusals) {
        this.accounts = accounts;
        this.feeds = feeds;
        this.standings = standings;
        this.passwords = passwords;
        this.organisation = organisation;
        this.refusals = refusals;
    }

    @Override
    public Optional<Account> account() {
        return AtWork.current();
    }

    @Override
    public Runnable inHerName(Runnable work) {
        var scope = Scope.required();
        return account()
                .<Runnable>map(account -> () -> AtWork.run(account, () -> scope.run(work)))
                .orElse(() -> scope.run(work));
    }

    @Override
    public Actor actor() {
        var actor = Scope.required().actor();
        return account()
                .map(account -> new Actor(actor.account(), account.name()))
                .orElse(actor);
    }

    @Override
    public Unit visible(String reference, LocalDate on) {
        return judged(organisation.resolve(reference, on), reference);
    }

    @Override
    public Unit visible(Unit unit) {
        return judged(unit, unit.reference());
    }

    /** In the words of a unit that does not exist, so that nobody learns of one by asking. */
    private Unit judged(Unit unit, String reference) {
        if (Scope.required().covers(unit.path())) {
            return unit;
        }
        refusals.refused("unit " + reference);
        throw UNIT_NOT_FOUND.refuse(reference);
    }

    @Override
    public Scope scopeOf(Account account) {
        return standings.of(account).scope();
    }

    @Override
    public String placeOf(Account account) {
        return standings.of(account).path();
    }

    @Override
    public Optional<Account> find(long account) {
        return accounts.byId(account).map(Member::account);
    }

    @Override
    public Account open(String login, String name, Role role, @Nullable UnitId unit, String password) {
        return open(new NewAccount(login, name, role, unit, null, false), password);
    }

    /** In the scope of the new account's unit where the caller's does not reach it. */
    Account open(NewAccount made, String password) {
        var actor = Scope.current().map(Scope::actor).orElse(Actor.system("accounts"));
        var hash = passwords.hash(password);
        var standing = standings.of(made.unit(), actor);
        return standing.scope().get(() -> accounts.open(made, hash));
    }

    @Override
    public Account changeEmail(Account account, @Nullable String email) {
        return standings.atWorkOn(account).get(() -> accounts.changeEmail(account, email));
    }

    @Override
    public List<Account> accountsOf(Collection<UnitId> units) {
        return accounts.of(units);
    }

    @Override
    public String openFeed(Account account) {
        return standings.atWorkOn(account).get(() -> feeds.open(account));
    }

    @Override
    public void closeFeed(Account account) {
        standings.atWorkOn(account).run(() -> feeds.close(account));
    }

    @Override
    public Optional<Instant> feedOpenSince(Account account) {
        return feeds.openSince(account);
    }

    @Override
    public Optional<Account> byFeed(String secret) {
        return Scope.closed("feed").get(() -> feeds.bySecret(secret)).map(Member::account);
    }

    @Override
    public List<Account> accounts() {
        return accounts.all();
    }
}
