package vn.gandan.duties.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.duties.Duty;
import vn.gandan.duties.Duty.Status;
import vn.gandan.shared.Texts;

/** Makes lines of duties. */
@Component
class Rows {

    private final Names names;
    private final Acts acts;
    private final History history;
    private final Texts text;

    Rows(Names names, Acts acts, History history, Texts text) {
        this.names = names;
        this.acts = acts;
        this.history = history;
        this.text = text;
    }

    List<Row> of(List<Duty> duties, Official official) {
        var known = names.of(duties);
        return duties.stream().map(duty -> row(duty, known, official)).toList();
    }

    private Row row(Duty duty, Names.Known known, Official official) {
        var giver = known.unit(duty.parties().giver());
        return new Row(
                duty,
                Left.of(duty, history.today(), text),
                known.title(duty.parties().unit()),
                giver == null ? null : giver.title(),
                official.gave(duty),
                known.person(duty.parties().assignee()),
                marks(duty),
                acts.first(duty, official).orElse(null));
    }

    /** The state first, then what a reader would not expect of it. */
    List<Row.Mark> marks(Duty duty) {
        var marks = new ArrayList<Row.Mark>();
        marks.add(new Row.Mark(style(duty.status()), text.of("duties.status." + duty.status())));
        if (duty.open() && duty.askedUntil() != null) {
            marks.add(new Row.Mark("soon", text.of("duties.mark.asked", duty.askedUntil())));
        }
        if (duty.open() && duty.paused()) {
            marks.add(new Row.Mark("", text.of("duties.mark.paused")));
        }
        if (duty.extended()) {
            marks.add(new Row.Mark("", text.of("duties.mark.extended")));
        }
        if (duty.parties().supports()) {
            marks.add(new Row.Mark("", text.of("duties.mark.supports")));
        }
        if (duty.late()) {
            marks.add(new Row.Mark("soon", text.of("duties.mark.late")));
        }
        return marks;
    }

    private static String style(Status status) {
        return switch (status) {
            case OPEN, WITHDRAWN -> "";
            case IN_PROGRESS -> "info";
            case DONE, RETURNED -> "soon";
            case ACCEPTED -> "ok";
        };
    }
}
