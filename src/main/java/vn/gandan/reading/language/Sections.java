package vn.gandan.reading.language;

import java.util.List;
import vn.gandan.shared.CleanText;

/** The parts of a report. */
final class Sections {

    List<Section> of(CleanText text) {
        return List.of();
    }
}
