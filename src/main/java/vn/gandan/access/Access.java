package vn.gandan.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;

/** Who is at work and what she may see. */
public interface Access {

    /** The account of the running request; empty for work of the system. */
    Optional<Account> account();

    /** The same work in the name and scope of whoever is at work now, for when she no longer waits for it. */
    Runnable inHerName(Runnable work);

    /** Whoever is at work, by her full name, as readers of what she did know her. */
    Actor actor();

    /**
     * The unit a caller named, as {@code CODE} or {@code CODE@date}; one outside her scope does not exist for her: the
     * attempt is audited and refused as not found.
     */
    Unit visible(String reference, LocalDate on);

    /** The same for a unit already known. */
    Unit visible(Unit unit);

    /** The scope of an account, as every transaction of hers carries it. */
    Scope scopeOf(Account account);

    /** The path of the unit at which an account stands today; {@code /0/} for one of the whole country. */
    String placeOf(Account account);

    /** An account that is open. */
    Optional<Account> find(long account);

    /** Opens an account; the password is kept as an Argon2id hash only. */
    Account open(String login, String name, Role role, @Nullable UnitId unit, String password);

    /** Changes where letters to an account go; null: nowhere. */
    Account changeEmail(Account account, @Nullable String email);

    /**
     * Opens the account's calendar to whoever knows the secret, which is told this once and kept nowhere; an earlier
     * one opens it no more.
     */
    String openFeed(Account account);

    void closeFeed(Account account);

    /** Since when the account's calendar can be read by a secret; empty while it cannot. */
    Optional<Instant> feedOpenSince(Account account);

    /** Whose calendar the secret opens. Asked before anybody is known: it needs no scope. */
    Optional<Account> byFeed(String secret);

    List<Account> accounts();

    /** The open accounts of units that the caller has been let in to, by name. */
    List<Account> accountsOf(Collection<UnitId> units);
}
