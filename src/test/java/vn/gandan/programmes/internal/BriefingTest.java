package vn.gandan.programmes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.duties.Duties;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.Briefing;
import vn.gandan.programmes.Conclusion;
import vn.gandan.programmes.NewBriefing;
import vn.gandan.programmes.NewBriefing.NewConclusion;
import vn.gandan.programmes.NewBriefing.Order;
import vn.gandan.programmes.Reach;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.ReportListing.Item;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** From minutes to conclusions to duties in one step. */
@ModuleTest
class BriefingTest {

    @Autowired
    ProgrammeBook programmes;

    @Autowired
    Duties duties;

    @Autowired
    BriefingListing meetings;

    @Autowired
    ConclusionListing conclusions;

    @Autowired
    Connections connections;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private TestProvince province;
    private Unit commune;

    @BeforeEach
    void aProvince() {
        province = TestProvince.named("Giao ban", connections);
        commune = province.commune("Suối Trong");
    }

    @Test
    void whatWasConcludedIsOwedAtOnceAndTheRestIsOnlyKept() {
        var briefing = keep(briefing(UUID.randomUUID(), order(today.plusDays(7)), null));

        var conclusions = inScope(() -> programmes.conclusions(briefing.id()));
        assertThat(conclusions).extracting(Conclusion::words).containsExactly("Kết luận thứ nhất", "Kết luận thứ hai");
        assertThat(inScope(() -> duties.of(conclusions.getFirst().id())))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.matter().title()).isEqualTo("Kết luận thứ nhất");
                    assertThat(duty.matter().source().kind()).isEqualTo("BRIEFING");
                    assertThat(duty.matter().source().address()).isEqualTo("/briefings/" + briefing.id());
                    assertThat(duty.matter().slot()).isEqualTo("CONCLUSION");
                    assertThat(duty.parties().unit()).isEqualTo(commune.id());
                });
        assertThat(inScope(() -> duties.of(conclusions.getLast().id()))).isEmpty();
    }

    @Test
    void reportsTellOfMeetingsAndTheirConclusionsWithinThePeriod() {
        keep(briefing(UUID.randomUUID(), order(today.plusDays(7)), null));
        var period = Period.parse(today.minusDays(3) + ".." + today);
        var before = Period.parse(today.minusDays(9) + ".." + today.minusDays(4));

        assertThat(words(meetings, period))
                .singleElement(STRING)
                .startsWith("Ngày ")
                .contains("lượt người dự");
        assertThat(words(conclusions, period)).containsExactly("Kết luận thứ nhất", "Kết luận thứ hai");
        assertThat(words(meetings, before)).isEmpty();
        assertThat(words(conclusions, before)).isEmpty();
    }

    private List<String> words(ReportListing listing, Period period) {
        return inScope(() -> listing.items(province.unit().id(), period).items().stream()
                .map(Item::words)
                .toList());
    }

    @Test
    void sentTwiceItIsKeptOnce() {
        var key = UUID.randomUUID();
        var first = keep(briefing(key, order(today.plusDays(7))));
        var second = keep(briefing(key, order(today.plusDays(9))));

        assertThat(second.id()).isEqualTo(first.id());
        var conclusions = inScope(() -> programmes.conclusions(first.id()));
        assertThat(conclusions).hasSize(1);
        assertThat(inScope(() -> duties.of(conclusions.getFirst().id())))
                .singleElement()
                .satisfies(duty -> assertThat(duty.due().day()).isEqualTo(today.plusDays(7)));
    }

    @Test
    @Timeout(60)
    void sentTwiceAtOnceItIsKeptOnce() throws Exception {
        var key = UUID.randomUUID();
        var start = new CyclicBarrier(2);
        Callable<Briefing> send = () -> {
            start.await(30, TimeUnit.SECONDS);
            return keep(briefing(key, order(today.plusDays(7)), order(today.plusDays(8))));
        };
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var sent : two.invokeAll(List.of(send, send), 50, TimeUnit.SECONDS)) {
                assertThat(sent.get().id().value()).isEqualTo(key);
            }
        }

        var conclusions = inScope(() -> programmes.conclusions(
                new vn.gandan.programmes.BriefingId(province.unit().province(), key)));
        assertThat(conclusions)
                .hasSize(2)
                .allSatisfy(conclusion ->
                        assertThat(inScope(() -> duties.of(conclusion.id()))).hasSize(1));
    }

    @Test
    void whatCannotBeGivenLeavesNothingBehind() {
        var key = UUID.randomUUID();

        assertThatThrownBy(() -> keep(briefing(key, order(today.plusDays(7)), order(today.minusDays(1)))))
                .hasMessageContaining("DUE_IN_PAST");

        connections.asOwner(province.scope(), """
                do $$ begin
                    if exists (select from programmes.briefing where id = '%1$s')
                       or exists (select from programmes.conclusion where briefing_id = '%1$s')
                    then raise exception 'something stayed'; end if;
                end $$
                """.formatted(key));
    }

    @Test
    void minutesWithTheStampOfASecretPaperAreNotKept() {
        var made = new NewBriefing(
                province.unit(), UUID.randomUUID(), today, "Giao ban", "TỐI MẬT\nNội dung", 12, List.of(), List.of());

        assertThatThrownBy(() -> keep(made)).hasMessageContaining("SECRET_PAPER");
    }

    @Test
    void aMeetingThatIsStillToComeHasNoMinutes() {
        var made = new NewBriefing(
                province.unit(), UUID.randomUUID(), today.plusDays(1), "Giao ban", "", 12, List.of(), List.of());

        assertThatThrownBy(() -> keep(made)).hasMessageContaining("MEETING_IN_FUTURE");
    }

    private Order order(LocalDate due) {
        return new Order(due, true, Reach.chosen(List.of(commune)));
    }

    private NewBriefing briefing(UUID key, @Nullable Order... orders) {
        var names = List.of("nhất", "hai");
        var conclusions = new java.util.ArrayList<NewConclusion>();
        for (var order : orders) {
            conclusions.add(new NewConclusion("Kết luận thứ " + names.get(conclusions.size()), order));
        }
        return new NewBriefing(
                province.unit(),
                key,
                today,
                "Giao ban tháng",
                "1. Kết luận thứ nhất\n2. Kết luận thứ hai",
                15,
                List.of("Mặt trận Tổ quốc", "Hội Nông dân"),
                conclusions);
    }

    private Briefing keep(NewBriefing made) {
        return inScope(() -> programmes.keep(made));
    }

    private <T> T inScope(Supplier<T> work) {
        return province.scope().get(work);
    }
}
