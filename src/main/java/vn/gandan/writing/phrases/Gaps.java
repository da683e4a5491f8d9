package vn.gandan.writing.phrases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.gandan.shared.Numbers;
import vn.gandan.writing.phrases.Told.Gap;

/** What a paragraph could not tell, and what it told of some units only, as sentences at its end. */
final class Gaps {

    private static final Numbers NUMBERS = Numbers.VIETNAMESE;

    /** By what is left of their units, so that indicators of one form are named together. */
    private final LinkedHashMap<String, List<String>> missing = new LinkedHashMap<>();

    private final LinkedHashMap<String, List<String>> partial = new LinkedHashMap<>();
    private final LinkedHashMap<String, Gap> gaps = new LinkedHashMap<>();

    void missing(Sought sought, Fact fact) {
        if (gaps.putIfAbsent(sought.written(), new Gap(sought.written(), fact)) == null) {
            missing.computeIfAbsent(left(fact), none -> new ArrayList<>()).add(sought.name(fact.indicator()));
        }
    }

    void unknown(Sought sought) {
        gaps.putIfAbsent(sought.written(), new Gap(sought.written(), null));
    }

    void partial(Sought sought, Fact fact) {
        var names = partial.computeIfAbsent(left(fact), none -> new ArrayList<>());
        if (!names.contains(sought.name(fact.indicator()))) {
            names.add(sought.name(fact.indicator()));
        }
    }

    List<Gap> gaps() {
        return List.copyOf(gaps.values());
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        missing.forEach((left, names) ->
                sentences.add("Chưa có số liệu về " + listed(names) + (left.isEmpty() ? "" : " (" + left + ")") + "."));
        partial.forEach((left, names) -> sentences.add("Số liệu về " + listed(names) + " chưa đầy đủ (" + left + ")."));
        return sentences;
    }

    /** "còn 3/11 đơn vị"; empty where nobody is expected to report. */
    static String left(Fact fact) {
        return fact.expected() == 0
                ? ""
                : "còn %s/%s đơn vị"
                        .formatted(NUMBERS.of((long) fact.expected() - fact.reported()), NUMBERS.of(fact.expected()));
    }

    /** "đất hiến, ngày công và số hộ". */
    static String listed(List<String> names) {
        int last = names.size() - 1;
        boolean commas = names.stream().anyMatch(name -> name.contains(","));
        String between = commas ? "; " : ", ";
        return last == 0
                ? names.getFirst()
                : String.join(between, names.subList(0, last)) + (commas ? "; " : " và ") + names.get(last);
    }
}
