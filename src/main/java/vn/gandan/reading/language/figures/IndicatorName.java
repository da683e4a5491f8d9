package vn.gandan.reading.language.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reading.language.StatedFigure.Kind;
import vn.gandan.reading.language.figures.IndicatorProposals.Entry;

/** The words of an indicator's name, each weighed by how few other names have it. */
record IndicatorName(Entry entry, Map<String, Double> words, UnitOfMeasure unit) {

    /** Words that make another indicator of a name, so that they stand in both or in neither. */
    private static final List<String> STATES = List.of("đang", "chưa", "phải", "không", "dừng", "giảm", "quá hạn");

    private static final double NOT_SO = 0.6;
    private static final double OFTEN = 1.5;

    static IndicatorName of(Entry entry, Map<String, Integer> common, int names) {
        var words = new HashMap<String, Double>();
        for (var word : NameWords.of(entry.name())) {
            words.put(word, Math.log(OFTEN * names / common.getOrDefault(word, 1)));
        }
        return new IndicatorName(entry, Map.copyOf(words), UnitOfMeasure.of(entry.unit()));
    }

    /** How much of the name stands around a figure, counting only words at least so near. */
    double share(Map<String, Double> near, double least) {
        double all = 0;
        double found = 0;
        for (var word : words.entrySet()) {
            double weight = near.getOrDefault(word.getKey(), 0.0);
            all += word.getValue();
            found += weight >= least ? word.getValue() * weight : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    /** Less than one where the name says "đang" and the text does not, or the text "chưa" and the name not. */
    double agreement(Map<String, Double> near) {
        for (var state : STATES) {
            boolean said = near.getOrDefault(state, 0.0) >= NearWords.BESIDE;
            boolean meant = words.containsKey(state);
            if (meant != said && (meant || state.equals("chưa") || state.equals("không"))) {
                return NOT_SO;
            }
        }
        return 1;
    }

    /** Whether the very noun, the rarest word and, of a target or a change, the sense are those of the figure. */
    boolean tells(StatedFigure figure, Map<String, Double> near) {
        var name = entry.name().toLowerCase(Locale.ROOT);
        boolean changes = words.containsKey("tăng") || words.containsKey("giảm");
        var noun = figure.unitText().toLowerCase(Locale.ROOT).split(" ", -1)[0];
        boolean sameNoun = UnitWords.measure(figure.unit()) || (name + " " + entry.unit()).contains(noun);
        boolean sameSense = figure.kind() != Kind.TARGET && (figure.change() != null) == changes;
        return sameNoun && sameSense && (name.contains(",") || near.getOrDefault(rarest(), 0.0) >= NearWords.BESIDE);
    }

    private String rarest() {
        return words.entrySet().stream()
                .filter(word -> word.getKey().indexOf(' ') < 0)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The pieces of the name that stand around a figure, as long as they are. */
    List<String> agreeing(Map<String, Double> near) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var syllable : entry.name().split("[\\s,;:()/]+", -1)) {
            boolean found = NameWords.of(syllable).stream().anyMatch(near::containsKey);
            if (found) {
                piece.append(piece.isEmpty() ? "" : " ").append(syllable);
            } else if (!piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }
}
