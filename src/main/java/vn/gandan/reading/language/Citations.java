package vn.gandan.reading.language;

import java.util.List;
import vn.gandan.directives.Vocabulary;
import vn.gandan.shared.CleanText;

/** The papers that a text cites, outside of its boilerplate. */
final class Citations {

    Citations(Vocabulary vocabulary) {}

    List<Citation> of(CleanText text, List<Section> sections) {
        return List.of();
    }
}
