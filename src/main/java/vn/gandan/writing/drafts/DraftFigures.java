package vn.gandan.writing.drafts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.VietnameseText;
import vn.gandan.signing.FrozenFigure;
import vn.gandan.writing.drafts.Composition.ToldChart;
import vn.gandan.writing.drafts.Composition.ToldPart;
import vn.gandan.writing.drafts.Composition.ToldPassage;
import vn.gandan.writing.drafts.Composition.ToldSection;
import vn.gandan.writing.drafts.Composition.ToldTable;
import vn.gandan.writing.drafts.Desk.Open;
import vn.gandan.writing.phrases.Asked;
import vn.gandan.writing.phrases.Fact;
import vn.gandan.writing.phrases.Sought;
import vn.gandan.writing.phrases.Told;

/** Every figure that a report states, each with its place: what is frozen when the report is signed. */
final class DraftFigures {

    private final Subject subject;
    private final Gathered gathered;
    private final List<FrozenFigure> figures = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();

    private DraftFigures(Open open) {
        gathered = open.gathered();
        subject = gathered.subject();
    }

    static List<FrozenFigure> of(Open open) {
        var all = new DraftFigures(open);
        open.compose().sections().forEach(all::add);
        return List.copyOf(all.figures);
    }

    private void add(ToldSection section) {
        var heading = (section.number() + " " + section.section().heading()).strip();
        section.parts().forEach(part -> add(heading, part));
    }

    private void add(String heading, ToldPart part) {
        switch (part) {
            case ToldPassage passage -> passage.told().forEach(told -> add(heading, passage, told));
            case ToldTable table -> rows(heading, table.columns(), table.rows());
            case ToldChart chart -> rows(heading, List.of(chart.indicator()), chart.rows());
        }
    }

    private void add(String heading, ToldPassage passage, Told told) {
        var pins = passage.placed().passage().pinned();
        for (var said : told.said()) {
            var asked = said.asked();
            if (asked != null) {
                boolean pinned = pins.containsKey(asked.written());
                asked.sought().forEach(sought -> add(heading, asked, sought, said.text(), pinned));
            }
        }
    }

    /** What somebody decided to keep has no value of the data behind it. */
    private void add(String heading, Asked asked, Sought sought, String words, boolean pinned) {
        figures.add(new FrozenFigure(
                place(heading + ", " + name(sought)),
                asked.written(),
                subject.unit().id(),
                sought.code(),
                sought.period(subject.period()).orElse(subject.period()),
                gathered.item(sought),
                basis(),
                pinned ? null : value(sought),
                words));
    }

    private String name(Sought sought) {
        return gathered.fact(sought).map(fact -> sought.name(fact.indicator())).orElse(sought.written());
    }

    private @Nullable BigDecimal value(Sought sought) {
        return gathered.fact(sought).map(Fact::value).orElse(null);
    }

    private void rows(String heading, List<Indicator> columns, List<ToldTable.Row> rows) {
        for (var row : rows) {
            for (int column = 0; column < columns.size(); column++) {
                add(heading, columns.get(column), row.name(), row.totals().get(column));
            }
        }
    }

    private void add(String heading, Indicator indicator, String row, @Nullable Total total) {
        if (total == null) {
            return;
        }
        figures.add(new FrozenFigure(
                place(heading + ", " + row + ", " + VietnameseText.inSentence(indicator.nameVi())),
                row,
                total.unit().id(),
                total.indicator(),
                total.period(),
                total.item(),
                basis(),
                total.value(),
                total.value() == null ? "–" : Numbers.VIETNAMESE.exact(total.value())));
    }

    private String basis() {
        var restatedOn = subject.basis().restatedOn();
        return restatedOn == null ? "reported" : restatedOn.toString();
    }

    /** In the words of whoever reads the report; different for each, and the same when it is composed again. */
    private String place(String named) {
        int time = times.merge(named, 1, Integer::sum);
        return time == 1 ? named : named + " (" + time + ")";
    }
}
