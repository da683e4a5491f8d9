package vn.gandan.duties.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.Evidence;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Source;
import vn.gandan.duties.WorkCalendar;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing.Item;
import vn.gandan.shared.ReportWords;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** What a report tells of overdue duties: a sentence a matter, and of many units the first few. */
@ModuleTest
class OverdueListingTest {

    private static final Period QUARTER = Period.parse("2025-Q1");
    private static final LocalDate START = LocalDate.of(2025, 1, 2);
    private static final LocalDate DUE = LocalDate.of(2025, 3, 10);

    @Autowired
    OverdueListing listing;

    @Autowired
    DutyStore store;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Connections connections;

    @Autowired
    Clock clock;

    private TestProvince province;
    private final List<Unit> communes = new ArrayList<>();

    @BeforeEach
    void aProvinceOfSevenCommunes() {
        province = TestProvince.named("Quá hạn", connections);
        List.of("An", "Ba", "Cao", "Dinh", "Giang", "Hà", "Ích").forEach(name -> communes.add(province.commune(name)));
    }

    @Test
    void manyUnitsOfOneMatterAreOneSentence() {
        var source = UUID.randomUUID();
        communes.forEach(commune -> owed(commune, "Rà soát tổ dân vận.", source, "MANUAL", "VIEC", DUE));

        assertThat(told(province.scope(), province.unit(), QUARTER))
                .containsExactly(
                        "Rà soát tổ dân vận: quá hạn từ ngày 10/3/2025, 7 đơn vị (xã An, xã Ba, xã Cao, xã Dinh,"
                                + " xã Giang và 2 đơn vị khác) chưa hoàn thành");
        assertThat(told(province.scope(), communes.getFirst(), QUARTER))
                .containsExactly("Rà soát tổ dân vận: quá hạn từ ngày 10/3/2025, xã An chưa hoàn thành");
    }

    @Test
    void whatIsNotToldIsCounted() {
        for (int each = 0; each < ReportWords.TOLD + 3; each++) {
            owed(communes.getFirst(), "Việc " + each, UUID.randomUUID(), "MANUAL", "VIEC", DUE);
        }

        var listed = province.scope().get(() -> listing.items(province.unit().id(), QUARTER));
        assertThat(listed.items()).hasSize(ReportWords.TOLD);
        assertThat(listed.all()).isEqualTo(ReportWords.TOLD + 3);
    }

    @Test
    void whatIsDoneOrNotYetDueOrAPaperIsNotTold() {
        var done = owed(communes.getFirst(), "Đã xong", UUID.randomUUID(), "MANUAL", "VIEC", DUE);
        transactions(() -> store.update(done.done(Evidence.inWords("xong", DUE))));
        owed(communes.getFirst(), "Hạn sau kỳ", UUID.randomUUID(), "MANUAL", "VIEC", LocalDate.of(2025, 4, 2));
        owed(communes.getFirst(), "Văn bản", UUID.randomUUID(), "DIRECTIVE", "PAPER", DUE);

        assertThat(told(province.scope(), province.unit(), QUARTER)).isEmpty();
    }

    @Test
    void nobodyIsToldOfWhatSheDoesNotSee() {
        owed(communes.getFirst(), "Rà soát", UUID.randomUUID(), "MANUAL", "VIEC", DUE);
        var other = communes.getLast();
        var officer = new Scope(province.scope().actor(), other.province(), List.of(other.path()));

        assertThat(told(officer, province.unit(), QUARTER)).isEmpty();
    }

    private List<String> told(Scope scope, Unit unit, Period period) {
        return scope.get(() -> listing.items(unit.id(), period).items().stream()
                .map(Item::words)
                .toList());
    }

    private Duty owed(Unit unit, String title, UUID source, String kind, String slot, LocalDate due) {
        var matter = new Matter(title, new Source(kind, null, source, "Giao ban", null), slot, null, null, false);
        var made = NewDuty.of(matter, unit, province.unit(), vn.gandan.duties.Clock.until(due, START, unit.id()));
        var duty = Duty.opened(new DutyId(unit.province(), UUID.randomUUID()), made, unit, WorkCalendar.of(List.of()));
        transactions(() -> store.add(List.of(duty), clock.instant()));
        return duty;
    }

    private void transactions(Runnable work) {
        province.scope().run(() -> transactions.executeWithoutResult(transaction -> work.run()));
    }
}
