package vn.gandan.reminders.internal;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
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
        var calendar = new ICalendar();
        calendar.setProductId("-//Gan Dan//Viec cua toi//VI");
        calendar.setName(text.of("reminders.calendar.name", account.name()));
        work.waitingFor(account).stream().flatMap(duty -> event(duty).stream()).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    /** A duty whose clock stands has no day in a calendar. */
    private Optional<VEvent> event(Duty duty) {
        return Optional.ofNullable(duty.due().day()).map(day -> {
            var event = new VEvent();
            event.setUid(duty.id() + "@gandan");
            event.setDateTimeStamp(Date.from(clock.instant()));
            event.setDateStart(wholeDay(day), false);
            event.setSummary(duty.matter().title());
            event.setDescription(duty.due().explain(text, duty.matter().basis()));
            if (!address.isEmpty()) {
                event.setUrl(address + "/duties/" + duty.id());
            }
            return event;
        });
    }

    /** The library writes a day as this machine's zone has it, whichever that is. */
    private static Date wholeDay(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
