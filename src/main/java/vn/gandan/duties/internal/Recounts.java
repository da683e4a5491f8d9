package vn.gandan.duties.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyEvent.Kind;
import vn.gandan.duties.Rules;
import vn.gandan.duties.SpecialDay;
import vn.gandan.duties.WorkCalendar;
import vn.gandan.duties.internal.EventStore.Line;
import vn.gandan.duties.internal.RecountStore.Order;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;

/** Counts open duties again where a day was decided anew; what is closed stays as it was. */
@Service
@Transactional
class Recounts {

    private static final Logger log = LoggerFactory.getLogger(Recounts.class);
    private static final int PAGE = 500;

    private final RecountStore store;
    private final DutyStore duties;
    private final History history;
    private final Rules rules;

    Recounts(RecountStore store, DutyStore duties, History history, Rules rules) {
        this.store = store;
        this.duties = duties;
        this.history = history;
        this.rules = rules;
    }

    void ask(LocalDate day, String words, Actor actor) {
        store.ask(day, words, actor, history.now());
    }

    /** The last time that each day of a year was decided, and what came of it. */
    @Transactional(readOnly = true)
    List<Order> last(int year) {
        return store.last(year);
    }

    @Transactional(readOnly = true)
    List<Order> waiting() {
        return store.waiting();
    }

    @Transactional(readOnly = true)
    List<ProvinceId> provinces(LocalDate day) {
        return store.provinces(day);
    }

    /** One page of a province; after which duty the next one begins, null after the last. */
    @Nullable UUID page(ProvinceId province, Order order, @Nullable UUID after) {
        var page = store.over(List.of(province.value()), order.day(), after, PAGE);
        var calendar = rules.calendar();
        var moved = page.stream()
                .flatMap(duty -> again(duty, calendar).stream())
                .collect(Collectors.groupingBy(
                        duty -> Optional.ofNullable(duty.due().day())));
        moved.forEach((day, duties) -> tell(duties, new Line(Kind.RECOUNTED, order.words(), null, day.orElse(null))));
        store.moved(order, moved.values().stream().mapToInt(List::size).sum());
        return page.size() < PAGE ? null : page.getLast().id().value();
    }

    /** The duty where it is due on another day now; one that only explains itself otherwise is written and no event. */
    private Optional<Duty> again(Duty duty, WorkCalendar calendar) {
        var next = duty.counted(calendar);
        if (next.due().equals(duty.due())) {
            return Optional.empty();
        }
        var written = duties.update(next);
        return moves(duty, next) ? Optional.of(written) : Optional.empty();
    }

    private void tell(List<Duty> moved, Line line) {
        history.write(moved, line);
        moved.forEach(duty -> history.audit(duty, line.kind()));
    }

    void finish(Order order) {
        store.finish(order, history.now());
        log.info("Duties over {} counted again", order.day());
    }

    /** How many duties that the caller sees would be due on another day if the day were decided so. */
    @Transactional(readOnly = true)
    int wouldMove(SpecialDay day) {
        return wouldMove(day.day(), rules.calendar().with(day));
    }

    /** The same if the day were no longer decided. */
    @Transactional(readOnly = true)
    int wouldMoveWithout(LocalDate day) {
        return wouldMove(day, rules.calendar().without(day));
    }

    private int wouldMove(LocalDate day, WorkCalendar calendar) {
        var provinces = Provinces.inScope();
        var page = new ArrayList<Duty>();
        @Nullable UUID after = null;
        int moved = 0;
        do {
            page.clear();
            page.addAll(store.over(provinces, day, after, PAGE));
            moved += (int) page.stream()
                    .filter(duty -> moves(duty, duty.counted(calendar)))
                    .count();
            after = page.isEmpty() ? null : page.getLast().id().value();
        } while (page.size() == PAGE);
        return moved;
    }

    private static boolean moves(Duty before, Duty after) {
        return !Objects.equals(before.due().day(), after.due().day());
    }
}
