package vn.gandan.duties;

import java.util.List;
import vn.gandan.access.Account;

/** What an official herself has to do. */
public interface Work {

    /** What the account's unit owes, or she alone, the earliest date first; read in her scope, at most a few hundred. */
    List<Duty> waitingFor(Account account);
}
