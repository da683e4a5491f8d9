package vn.gandan.demo.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.duties.Advance;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.Evidence;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Source;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;

/** What the commune of the demo's officer gave to its hamlets by hand; some wait for her to accept what they did. */
@Component
class DemoCommune {

    static final String COMMUNE = "00721";
    static final String HAMLET = "T00721-01";

    private static final UUID GIVEN = UUID.nameUUIDFromBytes("demo commune".getBytes(StandardCharsets.UTF_8));
    private static final int DAYS_SINCE = 12;
    private static final int DAYS_LEFT = 9;

    private final Organisation organisation;
    private final Duties duties;

    DemoCommune(Organisation organisation, Duties duties) {
        this.organisation = organisation;
        this.duties = duties;
    }

    void give(LocalDate today) {
        var commune = organisation.resolve(COMMUNE, today);
        var own = organisation.resolve(HAMLET, today).id();
        duties.open(organisation.below(commune.id(), Level.HAMLET, today).stream()
                .map(hamlet -> duty(commune, hamlet, today))
                .toList());
        var done = new ArrayList<Advance>();
        var started = new ArrayList<Advance>();
        for (var duty : duties.of(GIVEN)) {
            int chance = Dice.between(1, 10, duty.parties().unit().value() + " box");
            if (duty.parties().unit().equals(own) || chance <= 2) {
                done.add(Advance.done(duty, shown(duty, today)));
            } else if (chance <= 4) {
                started.add(Advance.start(duty));
            }
        }
        duties.advance(done);
        duties.advance(started);
    }

    private static NewDuty duty(Unit commune, Unit hamlet, LocalDate today) {
        var matter = new Matter(
                "Rà soát, thay mới hòm thư góp ý ở nhà văn hóa thôn (minh họa)",
                new Source("MANUAL", null, GIVEN, "Giao ban công tác dân vận của xã (minh họa)", null),
                "GIVEN",
                null,
                null,
                true);
        var running = Clock.until(today.plusDays(DAYS_LEFT), today.minusDays(DAYS_SINCE), hamlet.id());
        return NewDuty.of(matter, hamlet, commune, running);
    }

    private static Evidence shown(Duty duty, LocalDate today) {
        int ago = Dice.between(1, DAYS_SINCE - 2, duty.parties().unit().value() + " box day");
        return Evidence.inWords("Đã thay hòm thư, lập biên bản mở hòm thư (minh họa)", today.minusDays(ago));
    }
}
