package vn.gandan.reading.language;

import java.util.List;

/**
 * A part of a report by what it is for. It begins at its heading or its opening sentence and ends with its last letter;
 * the same kind may occur more than once. Introductions that only cite directives, titles, captions, bylines, recipients
 * and signatures are in no section.
 *
 * @param items the single shortcomings or tasks inside, in their order; empty for other kinds
 */
public record Section(Kind kind, Span span, List<Span> items) {

    /** Kết quả; hạn chế, khó khăn; bài học kinh nghiệm; nhiệm vụ, giải pháp; what a web page has around a report. */
    public enum Kind {
        RESULTS,
        LIMITATIONS,
        LESSONS,
        TASKS,
        BOILERPLATE
    }

    public Section {
        items = List.copyOf(items);
    }
}
