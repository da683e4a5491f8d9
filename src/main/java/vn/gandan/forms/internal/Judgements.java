package vn.gandan.forms.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Definition;

/** Definitions made ready to judge: those in force with their reading, others (one being designed) for a while. */
@Component
class Judgements {

    private static final int OTHERS = 64;

    private final Readings readings;
    private final Map<Definition, Judgement> others = new ConcurrentHashMap<>();

    Judgements(Readings readings) {
        this.readings = readings;
    }

    Judgement of(Definition definition) {
        var known = readings.current().judgement(definition);
        return known == null ? other(definition) : known;
    }

    private Judgement other(Definition definition) {
        if (others.size() > OTHERS) {
            others.clear();
        }
        return others.computeIfAbsent(definition, Judgement::new);
    }
}
