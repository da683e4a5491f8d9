package vn.gandan.duties.internal;

import static vn.gandan.duties.DutiesError.STATE_UNREADABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.access.Access;
import vn.gandan.duties.Duty;
import vn.gandan.shared.Texts;

/** Duties for other programs: those of a unit and of all below it, or the caller's own work. */
@RestController
class DutiesApi {

    private final DutyList list;
    private final Access access;
    private final History history;
    private final Names names;
    private final Texts text;

    DutiesApi(DutyList list, Access access, History history, Names names, Texts text) {
        this.list = list;
        this.access = access;
        this.history = history;
        this.names = names;
        this.text = text;
    }

    record Answer(List<One> rows) {}

    record One(
            String id,
            String title,
            @Nullable String unit,
            @Nullable String name,
            @Nullable String giver,
            String source,
            @Nullable UUID sourceId,
            String state,
            boolean overdue,
            boolean extended,
            boolean paused,
            LocalDate start,
            @Nullable LocalDate due,
            String explanation,
            @Nullable LocalDate done) {}

    /** Not within one transaction: a unit outside the caller's scope is refused, and that is recorded. */
    @GetMapping("/api/v1/duties")
    Answer duties(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID source,
            @RequestParam(defaultValue = "0") int from) {
        var start = Math.max(from, 0);
        if (section != null) {
            return answer(list.ofSection(Section.of(section), start));
        }
        var below = unit == null ? null : access.visible(unit, history.today()).path();
        return answer(list.below(below, state == null ? null : status(state), source, start));
    }

    private static Duty.Status status(String code) {
        for (var status : Duty.Status.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(code)) {
                return status;
            }
        }
        throw STATE_UNREADABLE.refuse(code);
    }

    private Answer answer(List<Duty> duties) {
        var known = names.of(duties);
        return new Answer(duties.stream().map(duty -> one(duty, known)).toList());
    }

    private One one(Duty duty, Names.Known known) {
        var unit = known.unit(duty.parties().unit());
        var giver = known.unit(duty.parties().giver());
        var evidence = duty.evidence();
        return new One(
                duty.id().toString(),
                duty.matter().title(),
                unit == null ? null : unit.address(),
                unit == null ? null : unit.title(),
                giver == null ? null : giver.address(),
                duty.matter().source().label(),
                duty.matter().source().id(),
                duty.status().name().toLowerCase(Locale.ROOT),
                duty.overdue(history.today()),
                duty.extended(),
                duty.paused(),
                duty.clock().start(),
                duty.due().day(),
                duty.due().explain(text, duty.matter().basis()),
                evidence == null ? null : evidence.on());
    }
}
