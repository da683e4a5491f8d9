package vn.gandan.reading.language.citations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    Resolved resolved(Plenum plenum) {
        var all = terms.getOrDefault(number(plenum), Set.of());
        if (plenum.term() == null && all.size() != 1) {
            return Resolved.of(plenum.canonical(), Resolution.UNRESOLVED);
        }
        var whole = plenum.term() == null ? plenum.in(all.iterator().next()) : plenum;
        return Resolved.of(whole.canonical(), Resolution.PARTIAL);
    }

    private static String number(Plenum plenum) {
        return plenum.type() + plenum.number();
    }
}
