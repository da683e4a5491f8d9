package vn.gandan.reminders.internal;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.gandan.access.Account;
import vn.gandan.duties.Duty;
import vn.gandan.duties.Work;
import vn.gandan.shared.Texts;

/** What an official owes, as an iCalendar file (RFC 5545): one whole day for each date. */
@Component
class WorkCalendarFile {

    private final Work work;
    private final Texts text;
    private final Clock clock;
    private final String address;

    WorkCalendarFile(Work work, Texts text, Clock clock, @Value("${gandan.address:}") String address) {
        this.work = work;
        this.text = text;
        this.clock = clock;
        this.address = address.replaceFirst("/+$", "");
    }

    String of(Account account) {
        var calendar = new Calendar();
        calendar.add(new net.fortuna.ical4j.model.property.ProdId("-//Gan Dan//Viec cua toi//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(text.of("reminders.calendar.name", account.name())));
        work.waitingFor(account).stream().flatMap(duty -> event(duty).stream()).forEach(calendar::add);
        return calendar.toString();
    }

    /** A duty whose clock stands has no day in a calendar. */
    private Optional<VEvent> event(Duty duty) {
        return Optional.ofNullable(duty.due().day()).map(day -> {
            var event = new VEvent(false);
            event.add(new Uid(duty.id() + "@gandan"));
            event.add(new DtStamp(clock.instant()));
            event.add(new DtStart<>(day));
            event.add(new Summary(duty.matter().title()));
            event.add(new Description(duty.due().explain(text, duty.matter().basis())));
            if (!address.isEmpty()) {
                event.add(new Url(URI.create(address + "/duties/" + duty.id())));
            }
            return event;
        });
    }
}
