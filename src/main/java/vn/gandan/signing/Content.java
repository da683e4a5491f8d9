package vn.gandan.signing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a paper says, whatever its number, its day and its signer (nội dung): its text and every figure in it. */
public record Content(String text, List<FrozenFigure> figures) {

    public Content {
        figures = List.copyOf(figures);
    }

    /** How each figure is written, by its place. */
    public Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        figures.forEach(figure -> words.put(figure.place(), figure.words()));
        return words;
    }

    /** The figures that are written otherwise than they were, those that are no longer stated last. */
    public List<FigureChange> since(Map<String, String> before) {
        var gone = new LinkedHashMap<>(before);
        var changes = new ArrayList<FigureChange>();
        for (var figure : figures) {
            var was = gone.remove(figure.place());
            if (!figure.words().equals(was)) {
                changes.add(new FigureChange(figure.place(), figure.period(), was, figure.words()));
            }
        }
        gone.forEach((place, was) -> changes.add(new FigureChange(place, null, was, null)));
        return changes;
    }
}
