package vn.gandan.reading.language.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.CleanText;

/**
 * A made-up report, each of whose lines begins with what it is: R results, L limitations, E lessons (experience), T tasks,
 * B boilerplate, a dot for none.
 */
record LabelledReport(String labelled) {

    List<String> asLabelled() {
        return labelled.lines().filter(line -> !line.isBlank()).toList();
    }

    List<String> asRead() {
        var text = new CleanText(labelled.lines().map(LabelledReport::told).collect(Collectors.joining("\n")));
        var sections = new Sections().of(text);
        var read = new ArrayList<String>();
        int start = 0;
        for (var line : labelled.lines().map(LabelledReport::told).toList()) {
            if (!line.isBlank()) {
                read.add(code(sections, new Span(start, start + line.length())) + " " + line);
            }
            start += line.length() + 1;
        }
        return read;
    }

    private static String told(String line) {
        return line.isBlank() ? "" : line.substring(2);
    }

    private static String code(Section.Kind kind) {
        return switch (kind) {
            case RESULTS -> "R";
            case LIMITATIONS -> "L";
            case LESSONS -> "E";
            case TASKS -> "T";
            case BOILERPLATE -> "B";
        };
    }

    private static String code(List<Section> sections, Span line) {
        return sections.stream()
                .filter(section -> section.span().overlaps(line))
                .map(section -> code(section.kind()))
                .distinct()
                .collect(Collectors.collectingAndThen(Collectors.joining(), codes -> codes.isEmpty() ? "." : codes));
    }
}
