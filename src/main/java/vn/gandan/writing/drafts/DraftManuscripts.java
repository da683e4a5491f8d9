package vn.gandan.writing.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Numbers;
import vn.gandan.writing.drafts.Composition.ToldChart;
import vn.gandan.writing.drafts.Composition.ToldPart;
import vn.gandan.writing.drafts.Composition.ToldPassage;
import vn.gandan.writing.drafts.Composition.ToldTable;
import vn.gandan.writing.drafts.DraftManuscript.Amendment;
import vn.gandan.writing.drafts.DraftManuscript.Stretch;
import vn.gandan.writing.phrases.Told;

/** Drafts for those who look them through. */
@Component
public class DraftManuscripts {

    private final Drafts drafts;
    private final Rights rights;

    DraftManuscripts(Drafts drafts, Rights rights) {
        this.drafts = drafts;
        this.rights = rights;
    }

    public DraftManuscript of(UUID id) {
        var open = drafts.open(id);
        var subject = open.gathered().subject();
        var written = new Written();
        var composition = open.compose();
        written.line("BÁO CÁO");
        written.line(composition.subject().text());
        for (var section : composition.sections()) {
            written.line((section.number() + " " + section.section().heading()).strip());
            section.parts().forEach(written::add);
        }
        return new DraftManuscript(
                open.draft().address(),
                open.draft().title(),
                subject.unit(),
                subject.period(),
                subject.basis(),
                rights.mayWrite() && Drafts.writable(drafts.paper(id)),
                written.text.toString(),
                written.stretches);
    }

    /** Refused where somebody else wrote in the passage meanwhile. */
    public void amend(UUID id, Amendment amendment) {
        var words = drafts.open(id).placed().stream()
                .filter(placed -> placed.passage().key().equals(amendment.key()))
                .map(placed -> placed.passage().words())
                .findFirst()
                .orElse("");
        int from = Math.clamp(amendment.from(), 0, words.length());
        int to = Math.clamp(amendment.to(), from, words.length());
        drafts.write(
                id,
                amendment.key(),
                amendment.version(),
                words.substring(0, from) + amendment.words() + words.substring(to));
    }

    private static final class Written {

        private final StringBuilder text = new StringBuilder();
        private final List<Stretch> stretches = new ArrayList<>();

        void line(String words) {
            text.append(words).append('\n');
        }

        void add(ToldPart part) {
            switch (part) {
                case ToldPassage passage -> passage.told().forEach(told -> add(passage, told));
                case ToldTable table -> add(table);
                case ToldChart chart -> {}
            }
        }

        private void add(ToldPassage passage, Told told) {
            var words = passage.placed().passage().words();
            for (var said : told.said()) {
                int start = text.length();
                text.append(said.text());
                int at = said.asked() == null ? only(words, said.text()) : -1;
                stretches.add(new Stretch(
                        passage.key(),
                        passage.placed().version(),
                        start,
                        text.length(),
                        at < 0 ? null : words,
                        Math.max(0, at)));
            }
            text.append('\n');
        }

        /** Where the words stand in a pattern; a negative number where they do not, or more than once. */
        private static int only(String pattern, String words) {
            int at = words.isBlank() ? -1 : pattern.indexOf(words);
            return at >= 0 && pattern.indexOf(words, at + 1) < 0 ? at : -1;
        }

        private void add(ToldTable table) {
            int start = text.length();
            line(table.title());
            text.append("Đơn vị");
            table.columns()
                    .forEach(column -> text.append('\t')
                            .append(column.nameVi())
                            .append(" (")
                            .append(column.measure())
                            .append(')'));
            for (var row : table.rows()) {
                text.append('\n').append(row.name());
                row.totals().forEach(total -> text.append('\t').append(figure(total)));
            }
            text.append('\n');
            stretches.add(new Stretch(table.key(), 0, start, text.length(), null, 0));
        }

        private static String figure(@Nullable Total total) {
            return total == null || total.value() == null ? "–" : Numbers.VIETNAMESE.exact(total.value());
        }
    }
}
