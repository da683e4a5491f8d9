package vn.gandan.writing.outlines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gandan.shared.VietnameseText;
import vn.gandan.writing.outlines.Outline.Chart;
import vn.gandan.writing.outlines.Outline.Listing;
import vn.gandan.writing.outlines.Outline.Paragraph;
import vn.gandan.writing.outlines.Outline.Part;
import vn.gandan.writing.outlines.Outline.Section;
import vn.gandan.writing.outlines.Outline.Table;

/**
 * Which paragraph of a new version is which of the version before, so that what people wrote in a draft finds its place
 * again: the one that says the same; else the one of the same kind that has most words in common.
 */
public final class Keys {

    /** Of two paragraphs with fewer words in common than this share, one is not the other rewritten. */
    private static final double ALIKE = 0.4;

    private final Set<String> given = new HashSet<>();

    private Keys() {}

    /** The new outline with the keys of the version before wherever it goes on, and new ones elsewhere. */
    public static Outline kept(Outline before, Outline now) {
        return new Keys().keep(before, now);
    }

    private Outline keep(Outline before, Outline now) {
        var sections = matched(before.sections(), now.sections(), Section::key, Section::heading, (one, other) -> true);
        var oldParts = before.parts().toList();
        var newParts = now.parts().toList();
        var parts =
                matched(oldParts, newParts, Part::key, Keys::words, (one, other) -> one.getClass() == other.getClass());
        int part = 0;
        var kept = new ArrayList<Section>();
        for (int place = 0; place < now.sections().size(); place++) {
            var section = now.sections().get(place);
            var own = new ArrayList<Part>();
            for (var each : section.parts()) {
                own.add(keyed(each, parts.get(part++)));
            }
            kept.add(new Section(
                    sections.get(place),
                    section.level(),
                    section.heading(),
                    section.annex(),
                    section.landscape(),
                    own));
        }
        return new Outline(now.name(), now.tradition(), now.type(), now.cycle(), now.subject(), now.addressees(), kept);
    }

    /** For each of the new ones its key: first all that say the same, then those most alike. */
    private <T> List<String> matched(
            List<T> before, List<T> now, Function<T, String> key, Function<T, String> words, BiPredicate<T, T> kind) {
        var keys = new ArrayList<String>();
        now.forEach(each -> keys.add(""));
        for (int place = 0; place < now.size(); place++) {
            var each = now.get(place);
            int at = place;
            before.stream()
                    .filter(old -> kind.test(old, each) && words.apply(old).equals(words.apply(each)))
                    .map(key)
                    .filter(given::add)
                    .findFirst()
                    .ifPresent(found -> keys.set(at, found));
        }
        for (int place = 0; place < now.size(); place++) {
            if (keys.get(place).isEmpty()) {
                keys.set(place, mostAlike(before, now.get(place), key, words, kind));
            }
        }
        return keys;
    }

    private <T> String mostAlike(
            List<T> before, T each, Function<T, String> key, Function<T, String> words, BiPredicate<T, T> kind) {
        String best = "";
        double most = ALIKE;
        for (var old : before) {
            double alike = alike(words.apply(old), words.apply(each));
            if (kind.test(old, each) && !given.contains(key.apply(old)) && alike >= most) {
                best = key.apply(old);
                most = alike;
            }
        }
        if (best.isEmpty()) {
            // Never given before: a draft may still hold the words of a paragraph that was dropped long ago.
            best = "m" + UUID.randomUUID();
        }
        given.add(best);
        return best;
    }

    private static double alike(String one, String other) {
        var words = wordsOf(one);
        var others = wordsOf(other);
        long common = words.stream().filter(others::contains).count();
        return words.isEmpty() || others.isEmpty() ? 0 : 2.0 * common / (words.size() + others.size());
    }

    private static Set<String> wordsOf(String text) {
        return Arrays.stream(VietnameseText.fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String words(Part part) {
        return switch (part) {
            case Paragraph paragraph -> paragraph.pattern();
            case Table table -> table.title() + " " + String.join(" ", table.indicators());
            case Chart chart -> chart.title() + " " + chart.indicator();
            case Listing listing -> listing.source();
        };
    }

    private static Part keyed(Part part, String key) {
        return switch (part) {
            case Paragraph paragraph -> new Paragraph(key, paragraph.pattern());
            case Table table -> new Table(key, table.title(), table.rows(), table.indicators());
            case Chart chart -> new Chart(key, chart.title(), chart.indicator());
            case Listing listing -> new Listing(key, listing.source());
        };
    }
}
