package vn.gandan.reading.language.citations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gandan.directives.Repair;
import vn.gandan.reading.language.Citation.Resolution;

/** The plenums of a text, so that one without its term is told from one with it. */
final class Plenums {

    private final Map<String, Set<String>> terms = new HashMap<>();

    Plenums(List<Paper> papers) {
        for (var paper : papers) {
            var plenum = paper.plenum();
            if (plenum != null && plenum.term() != null) {
                terms.computeIfAbsent(number(plenum), each -> new HashSet<>()).add(plenum.term());
            }
        }
    }

    Resolved resolved(Paper paper, Plenum plenum) {
        var read = Resolved.written(paper).as(Repair.Kind.PLENUM, plenum.canonical(), null, Resolution.PARTIAL);
        if (plenum.term() != null) {
            return read;
        }
        var all = terms.getOrDefault(number(plenum), Set.of());
        return all.size() == 1
                ? read.as(Repair.Kind.MENTION, plenum.in(all.iterator().next()).canonical(), null, Resolution.PARTIAL)
                : read.unresolved();
    }

    private static String number(Plenum plenum) {
        return plenum.type() + plenum.number();
    }
}
