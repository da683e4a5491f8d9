package vn.gandan.reminders.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** Goes round all provinces once a day, and then writes each official her letter. Any number may run at once. */
@Component
class Rounds {

    private static final String NAME = "reminders";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Round round;
    private final Digests digests;
    private final Settings settings;
    private final Organisation organisation;
    private final Access access;
    private final Clock clock;

    Rounds(Round round, Digests digests, Settings settings, Organisation organisation, Access access, Clock clock) {
        this.round = round;
        this.digests = digests;
        this.settings = settings;
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
    }

    // At a fixed rate: tasks with a fixed delay share one thread.
    @Scheduled(fixedRateString = "${gandan.reminders.every:5m}", initialDelayString = "${gandan.reminders.after:1m}")
    void go() {
        var now = LocalDateTime.ofInstant(clock.instant(), VIETNAM);
        if (now.getHour() >= fromHour()) {
            go(now.toLocalDate());
        }
    }

    void go(LocalDate today) {
        LocaleContextHolder.setLocale(Locale.of("vi"));
        try {
            provinces().forEach(province -> Scope.system(province, NAME).run(() -> round.make(province, today)));
            provinces().stream()
                    .flatMap(province -> Scope.system(province, NAME).get(() -> digests.waiting(province)).stream())
                    .distinct()
                    .toList()
                    .forEach(account -> write(account, today));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void write(long id, LocalDate today) {
        Scope.closed(NAME)
                .get(() -> access.find(id))
                .ifPresent(account -> inHerScope(account).run(() -> digests.send(account, today)));
    }

    private Scope inHerScope(Account account) {
        var hers = access.scopeOf(account);
        return new Scope(Actor.system(NAME), hers.province(), hers.paths());
    }

    private int fromHour() {
        return Scope.closed(NAME).get(settings::policy).fromHour();
    }

    private List<ProvinceId> provinces() {
        return Scope.closed(NAME).get(organisation::scopeOfCountry).stream()
                .map(ProvinceId::ofPath)
                .distinct()
                .toList();
    }
}
