package vn.gandan.programmes.internal;

import static vn.gandan.programmes.ProgrammesError.MEETING_IN_FUTURE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.duties.Matter;
import vn.gandan.duties.Source;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.Briefing;
import vn.gandan.programmes.BriefingId;
import vn.gandan.programmes.Conclusion;
import vn.gandan.programmes.NewBriefing;
import vn.gandan.programmes.NewBriefing.Order;
import vn.gandan.shared.UnitId;

/** Keeps briefings, their conclusions and the duties that these give, in one step. */
@Service
@Transactional
class Briefings {

    private final BriefingStore store;
    private final Orders orders;
    private final Chronicle chronicle;

    Briefings(BriefingStore store, Orders orders, Chronicle chronicle) {
        this.store = store;
        this.orders = orders;
        this.chronicle = chronicle;
    }

    Briefing keep(NewBriefing made) {
        if (made.heldOn().isAfter(chronicle.today())) {
            throw MEETING_IN_FUTURE.refuse();
        }
        var briefing = briefing(made);
        if (!store.add(briefing, chronicle.actor(), chronicle.now())) {
            return store.get(briefing.id());
        }
        var conclusions = conclusions(briefing.id(), made);
        store.add(conclusions, briefing.path());
        for (int place = 0; place < conclusions.size(); place++) {
            var order = made.conclusions().get(place).order();
            if (order != null) {
                give(briefing, made.unit(), conclusions.get(place), order);
            }
        }
        chronicle.record(briefing.id().province(), briefing.path(), "BRIEFING_KEPT", "briefing " + briefing.id());
        return briefing;
    }

    private static Briefing briefing(NewBriefing made) {
        return new Briefing(
                new BriefingId(made.unit().province(), made.key()),
                made.unit().id(),
                made.unit().path(),
                made.heldOn(),
                Clean.line(made.title()),
                Clean.text(made.minutes()),
                made.attendances(),
                made.bodies().stream()
                        .map(Clean::line)
                        .filter(body -> !body.isEmpty())
                        .toList(),
                0);
    }

    private static List<Conclusion> conclusions(BriefingId id, NewBriefing made) {
        var conclusions = new ArrayList<Conclusion>();
        made.conclusions()
                .forEach(conclusion -> conclusions.add(
                        new Conclusion(UUID.randomUUID(), id, conclusions.size() + 1, Clean.line(conclusion.words()))));
        return conclusions;
    }

    private void give(Briefing briefing, Unit unit, Conclusion conclusion, Order order) {
        var source = new Source(
                Conclusion.SOURCE,
                briefing.id().province(),
                conclusion.id(),
                briefing.title(),
                briefing.id().address());
        var matter = new Matter(conclusion.words(), source, Conclusion.SLOT, null, null, order.needsAcceptance());
        orders.give(matter, order.dueOn(), unit, null, order.reach());
    }

    @Transactional(readOnly = true)
    List<Conclusion> conclusions(BriefingId briefing) {
        return store.conclusions(briefing.province(), List.of(briefing.value()));
    }

    @Transactional(readOnly = true)
    Map<UnitId, Integer> held(Collection<UnitId> units, LocalDate first, LocalDate last) {
        return store.held(units, first, last);
    }
}
