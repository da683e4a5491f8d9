package vn.gandan.writing.drafts;

import java.util.ArrayList;
import vn.gandan.writing.drafts.Composition.ToldPassage;

/** A report as plain text, its headings and paragraphs line by line. */
final class DraftText {

    private DraftText() {}

    static String of(Composition composition) {
        var lines = new ArrayList<String>();
        lines.add(composition.subject().text());
        for (var section : composition.sections()) {
            lines.add((section.number() + " " + section.section().heading()).strip());
            for (var part : section.parts()) {
                if (part instanceof ToldPassage passage) {
                    passage.told().forEach(told -> lines.add((passage.list() ? "- " : "") + told.text()));
                }
            }
        }
        return String.join("\n", lines);
    }
}
