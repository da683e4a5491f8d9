package vn.gandan.reviews.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.filings.Filings;
import vn.gandan.organisation.Organisation;

/** Knows where whoever is at work sits, and where she has narrowed a page to. */
@Component
class Reviewers {

    private final Access access;
    private final Organisation organisation;
    private final Filings filings;
    private final Clock clock;

    Reviewers(Access access, Organisation organisation, Filings filings, Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.filings = filings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Empty for an account of the whole country that has named no unit. */
    Optional<Reviewer> at(@Nullable String under) {
        var root = under == null || under.isBlank()
                ? access.account().map(Account::unit).flatMap(unit -> organisation.find(unit, today()))
                : Optional.of(access.visible(under, today()));
        return root.map(unit -> new Reviewer(unit, filings.judgingLevel().orElse(null)));
    }
}
