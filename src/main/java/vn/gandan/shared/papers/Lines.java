package vn.gandan.shared.papers;

import java.io.IOException;

/** The lines of a paper as they are found: paragraphs, and rows of tables with a tab between cells. */
final class Lines {

    private final LimitedText text;

    Lines(LimitedText text) {
        this.text = text;
    }

    /** An empty paragraph stays as one empty line, however many follow each other. */
    void add(String line) throws IOException {
        if (!line.isBlank()) {
            text.append(line.stripTrailing());
            text.append('\n');
        } else if (!text.endsWith("\n\n") && !text.isEmpty()) {
            text.append('\n');
        }
    }
}
