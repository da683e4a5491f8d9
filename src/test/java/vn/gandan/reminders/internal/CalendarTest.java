package vn.gandan.reminders.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Source;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;
import vn.gandan.support.ModuleTest;

/** An official's work in a calendar program, which knows nothing but the address. */
@ModuleTest
class CalendarTest {

    @Autowired
    MockMvc web;

    @Autowired
    Access access;

    @Autowired
    Duties duties;

    @Autowired
    Organisation organisation;

    @Autowired
    java.time.Clock time;

    @Test
    void aCalendarReadsWhatItsOwnerOwesAndNobodyElse() throws Exception {
        var today = LocalDate.now(time);
        var communes = closed(
                () -> organisation.below(organisation.resolve("20", today).id(), Level.COMMUNE, today));
        var officer = officer(communes.get(0));
        open(communes.get(0), "Ban hành kế hoạch; gửi tỉnh, huyện", today.plusDays(9));
        open(communes.get(1), "Việc của xã khác", today.plusDays(9));
        var secret = closed(() -> access.openFeed(officer));

        var answer = web.perform(get("/calendar/" + secret + ".ics"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        assertThat(answer.getContentType()).startsWith("text/calendar");
        var events = Biweekly.parse(answer.getContentAsString()).first().getEvents();
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Ban hành kế hoạch; gửi tỉnh, huyện");
        assertThat(day(events.getFirst())).isEqualTo(today.plusDays(9));
        assertThat(events.getFirst().getDescription().getValue()).startsWith("Hạn ");
    }

    @Test
    void anAddressThatWasClosedOrGuessedLeadsNowhere() throws Exception {
        var today = LocalDate.now(time);
        var commune = closed(() ->
                        organisation.below(organisation.resolve("20", today).id(), Level.COMMUNE, today))
                .get(2);
        var officer = officer(commune);
        var secret = closed(() -> access.openFeed(officer));
        closed(() -> {
            access.closeFeed(officer);
            return true;
        });

        web.perform(get("/calendar/" + secret + ".ics")).andExpect(status().isNotFound());
        web.perform(get("/calendar/gd_guessed.ics")).andExpect(status().isNotFound());
        web.perform(post("/calendar/" + secret + ".ics")).andExpect(status().isForbidden());
    }

    private static LocalDate day(VEvent event) {
        return LocalDate.ofInstant(event.getDateStart().getValue().toInstant(), ZoneId.systemDefault());
    }

    private void open(Unit commune, String title, LocalDate due) {
        var source = new Source("TEST", null, UUID.randomUUID(), "12-KH/TU", null);
        var matter = new Matter(title, source, "PAPER", null, null, false);
        var clock = Clock.until(due, due.minusDays(30), commune.id());
        Scope.system(commune.province(), "test")
                .get(() -> duties.open(List.of(NewDuty.of(matter, commune, null, clock))));
    }

    private Account officer(Unit commune) {
        var login = "lich-" + UUID.randomUUID().toString().substring(0, 8);
        return closed(() -> access.open(login, "Người Thử", Role.COMMUNE_OFFICER, commune.id(), "mat-khau-de-thu"));
    }

    private static <T> T closed(Supplier<T> work) {
        return Scope.closed("test").get(work);
    }
}
