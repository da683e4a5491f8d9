package vn.gandan.forms.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Asked;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Redrawn;
import vn.gandan.organisation.SuccessionEffect;
import vn.gandan.organisation.TerritoryChanged;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** Shows in the preview of a plan how many units each form asks, for the period of its day, before and after. */
@Component
class FormsEffect implements SuccessionEffect {

    private final Readings readings;
    private final Asking asking;
    private final Ground ground;
    private final Organisation organisation;
    private final Texts texts;

    FormsEffect(Readings readings, Asking asking, Ground ground, Organisation organisation, Texts texts) {
        this.readings = readings;
        this.asking = asking;
        this.ground = ground;
        this.organisation = organisation;
        this.texts = texts;
    }

    /** Who stands in the place of whom was found out on the map of before. */
    @EventListener
    void forget(TerritoryChanged change) {
        readings.change();
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Function<TerritoryChanged, List<Effect>> before(Redrawn drawn) {
        var root = root(drawn);
        var before = new LinkedHashMap<Asked, Integer>();
        root.forEach(unit -> asking.currentUnder(unit, drawn.day(), 0).stream()
                .filter(asked -> !asked.period().lastDay().isBefore(drawn.day()))
                .forEach(asked ->
                        before.put(asked, ground.addressees(asked, unit).size())));
        return change -> List.of(effect(root, before));
    }

    private Effect effect(List<Unit> root, Map<Asked, Integer> before) {
        var rows = new ArrayList<Row>();
        before.forEach((asked, asks) -> root.forEach(unit -> rows.add(new Row(
                List.of(
                        asked.definition().title(),
                        texts.period(asked.period()),
                        texts.numbers().of(asks),
                        texts.numbers().of(ground.addressees(asked, unit).size())),
                ""))));
        String title = texts.of("forms.effect.title");
        return rows.isEmpty()
                ? Effect.of(title, texts.of("forms.effect.none"))
                : new Effect(
                        title,
                        texts.of("forms.effect.said"),
                        List.of(
                                texts.of("forms.effect.form"),
                                texts.of("forms.effect.period"),
                                texts.of("forms.effect.before"),
                                texts.of("forms.effect.after")),
                        rows);
    }

    /** The topmost units of the trees that the plan touches: what they ask of those below may differ. */
    private List<Unit> root(Redrawn drawn) {
        return organisation.find(
                drawn.before().stream()
                        .filter(line -> line.depth() == 0)
                        .map(line -> new UnitId(line.id()))
                        .toList(),
                drawn.day().minusDays(1));
    }
}
