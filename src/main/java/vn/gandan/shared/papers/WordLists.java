package vn.gandan.shared.papers;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The numbers before paragraphs, which Word keeps as rules (numbering.xml) and counts anew whenever it shows a paper. */
final class WordLists {

    static final int LEVELS = 9;
    private static final int NOT_YET = Integer.MIN_VALUE;

    /** Rules by their own identifier; lists are uses of one, perhaps with other beginnings. */
    private final Map<Integer, ListLevel[]> rules = new HashMap<>();

    private final Map<Integer, Integer> ruleOfList = new HashMap<>();
    private final Map<Integer, ListLevel[]> overrides = new HashMap<>();
    private final Map<Integer, Integer[]> beginnings = new HashMap<>();

    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "abstractNum" -> rules.put(Xml.number(xml, "abstractNumId", -1), levels(xml));
                    case "num" -> list(xml);
                    default -> {}
                }
            }
        }
    }

    private static ListLevel[] levels(XMLStreamReader xml) throws XMLStreamException {
        var levels = new ListLevel[LEVELS];
        while (!ended(xml, "abstractNum")) {
            if (begins(xml, "lvl")) {
                put(levels, xml);
            }
        }
        return levels;
    }

    private void list(XMLStreamReader xml) throws XMLStreamException {
        int list = Xml.number(xml, "numId", -1);
        var other = new ListLevel[LEVELS];
        var first = new Integer[LEVELS];
        int level = 0;
        while (!ended(xml, "num")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "abstractNumId" -> ruleOfList.put(list, Xml.number(xml, "val", -1));
                    case "lvlOverride" -> level = within(Xml.number(xml, "ilvl", 0));
                    case "startOverride" -> first[level] = Xml.number(xml, "val", 1);
                    case "lvl" -> put(other, xml);
                    default -> {}
                }
            }
        }
        overrides.put(list, other);
        beginnings.put(list, first);
    }

    private static void put(ListLevel[] levels, XMLStreamReader xml) throws XMLStreamException {
        int place = within(Xml.number(xml, "ilvl", 0));
        levels[place] = ListLevel.read(xml);
    }

    private static int within(int level) {
        return Math.clamp(level, 0, LEVELS - 1);
    }

    private static boolean ended(XMLStreamReader xml, String name) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    private static boolean begins(XMLStreamReader xml, String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    /** The level on which headings of a style stand; the first where none says so. */
    int levelOf(int list, String style) {
        for (int each = 0; each < LEVELS; each++) {
            var level = level(list, each);
            if (level != null && style.equals(level.style())) {
                return each;
            }
        }
        return 0;
    }

    /** Counts the next paragraph of the list and says what stands before it, "" where nothing does. */
    String next(int list, int given) {
        int place = within(given);
        var level = level(list, place);
        if (level == null) {
            return "";
        }
        var count = counts.computeIfAbsent(ruleOfList.getOrDefault(list, -1), rule -> none());
        count(list, place, level, count);
        return level.bullet() ? level.mark() : level.mark(each -> written(list, each, level, count));
    }

    private void count(int list, int place, ListLevel level, int[] count) {
        var beginning = beginnings.getOrDefault(list, new Integer[LEVELS])[place];
        boolean anew = beginning != null && begun.add(list + "/" + place);
        if (anew) {
            count[place] = beginning;
        } else {
            count[place] = count[place] == NOT_YET ? level.first() : count[place] + 1;
        }
        for (int below = place + 1; below < LEVELS; below++) {
            var other = level(list, below);
            if (other == null || other.restartsAfter(place, below)) {
                count[below] = NOT_YET;
            }
        }
    }

    private String written(int list, int place, ListLevel of, int[] count) {
        var level = level(list, place);
        if (level == null) {
            return "";
        }
        int number = count[place] == NOT_YET ? level.first() : count[place];
        return ListNumber.of(number, of.digitsOnly() ? "decimal" : level.format());
    }

    private @Nullable ListLevel level(int list, int place) {
        var other = overrides.getOrDefault(list, new ListLevel[LEVELS])[place];
        return other != null
                ? other
                : rules.getOrDefault(ruleOfList.getOrDefault(list, -1), new ListLevel[LEVELS])[place];
    }

    private static int[] none() {
        var none = new int[LEVELS];
        Arrays.fill(none, NOT_YET);
        return none;
    }
}
