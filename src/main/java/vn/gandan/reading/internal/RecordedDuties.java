package vn.gandan.reading.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Source;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.UnitId;

/** Opens duties for accepted tasks where that was asked for; the others are kept with their report. */
@Component
class RecordedDuties implements Recorder {

    private static final String SOURCE = "REPORT";
    private static final int LONGEST_TITLE = 300;

    private final Duties duties;
    private final Placing placing;
    private final Attempts attempts;

    RecordedDuties(Duties duties, Placing placing, Attempts attempts) {
        this.duties = duties;
        this.placing = placing;
        this.attempts = attempts;
    }

    @Override
    public boolean records(Kind kind) {
        return kind == Kind.TASK;
    }

    @Override
    public void write(Reading reading, List<Proposal> accepted, Map<Integer, Proposal> next) {
        for (var proposal : accepted) {
            if (proposal.fact() instanceof PassageFact task) {
                next.put(proposal.number(), written(reading, proposal, task));
            }
        }
    }

    private Proposal written(Reading reading, Proposal proposal, PassageFact task) {
        var here = reading.address() + "#m" + proposal.number();
        var due = task.dueOn();
        if (due == null) {
            return proposal.became(here);
        }
        if (due.isBefore(placing.today())) {
            return proposal.hindered(Problem.lack(Lack.DUE));
        }
        var unit = Optional.ofNullable(task.place() == null ? reading.unit() : new UnitId(task.place()))
                .flatMap(placing::today)
                .orElse(null);
        if (unit == null) {
            return proposal.hindered(Problem.lack(Lack.UNIT_ENDED));
        }
        var giver = placing.own().filter(own -> !own.id().equals(unit.id())).orElse(null);
        var duty = NewDuty.of(
                matter(reading, proposal, task, here), unit, giver, Clock.until(due, placing.today(), unit.id()));
        try {
            var opened = attempts.of(() -> duties.open(List.of(duty)));
            return proposal.became(opened.isEmpty() ? here : "/duties/" + opened.getFirst());
        } catch (Refusal refusal) {
            return proposal.hindered(Problem.of(refusal));
        }
    }

    private static Matter matter(Reading reading, Proposal proposal, PassageFact task, String here) {
        return new Matter(
                shortened(task.words()),
                new Source(SOURCE, reading.province(), proposal.id(), reading.name(), here),
                "TASK",
                null,
                null,
                true);
    }

    static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_TITLE - 1);
        return line.substring(0, space > 0 ? space : LONGEST_TITLE - 1).strip() + "…";
    }
}
