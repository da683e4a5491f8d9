package vn.gandan.writing.drafts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Numbers;
import vn.gandan.signing.FrozenFigure;
import vn.gandan.writing.drafts.Composition.ToldPart;
import vn.gandan.writing.drafts.Composition.ToldPassage;
import vn.gandan.writing.drafts.Composition.ToldTable;
import vn.gandan.writing.drafts.Desk.Open;
import vn.gandan.writing.phrases.Fact;
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
        open.compose().sections().forEach(section -> section.parts().forEach(all::add));
        return List.copyOf(all.figures);
    }

    private void add(ToldPart part) {
        switch (part) {
            case ToldPassage passage -> passage.told().forEach(told -> add(passage, told));
            case ToldTable table -> add(table);
            case Composition.ToldChart chart -> rows(chart.key(), chart.rows());
        }
    }

    private void add(ToldPassage passage, Told told) {
        var pins = passage.placed().passage().pinned();
        for (var said : told.said()) {
            var asked = said.asked();
            if (asked != null) {
                boolean pinned = pins.containsKey(asked.written());
                asked.indicators()
                        .forEach(code ->
                                add(passage.key(), asked.written(), code, said.text(), pinned ? null : value(code)));
            }
        }
    }

    private @Nullable BigDecimal value(String code) {
        return gathered.fact(code).map(Fact::value).orElse(null);
    }

    /** What somebody decided to keep has no value of the data behind it. */
    private void add(String key, String asked, String code, String words, @Nullable BigDecimal value) {
        var basis = subject.basis().restatedOn();
        figures.add(new FrozenFigure(
                place(key + "/" + asked + "/" + code),
                asked,
                subject.unit().id(),
                code,
                subject.period(),
                "",
                basis == null ? "reported" : basis.toString(),
                value,
                words));
    }

    /** Different for each, and the same for the same figure when the report is composed again. */
    private String place(String named) {
        return named + "/" + times.merge(named, 1, Integer::sum);
    }

    private void add(ToldTable table) {
        rows(table.key(), table.rows());
    }

    private void rows(String key, List<ToldTable.Row> rows) {
        for (var row : rows) {
            for (var total : row.totals()) {
                add(key, row.name(), total);
            }
        }
    }

    private void add(String key, String row, @Nullable Total total) {
        if (total == null) {
            return;
        }
        var basis = subject.basis().restatedOn();
        figures.add(new FrozenFigure(
                place(key + "/" + row + "/" + total.indicator()),
                row,
                total.unit().id(),
                total.indicator(),
                total.period(),
                total.item(),
                basis == null ? "reported" : basis.toString(),
                total.value(),
                total.value() == null ? "–" : Numbers.VIETNAMESE.exact(total.value())));
    }
}
