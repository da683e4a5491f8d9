package vn.gandan.writing.drafts;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.gandan.layout.Annex;
import vn.gandan.layout.Block;
import vn.gandan.layout.Block.Grid;
import vn.gandan.layout.Block.Heading;
import vn.gandan.layout.Block.Point;
import vn.gandan.layout.Kind;
import vn.gandan.layout.Paper;
import vn.gandan.layout.Span;
import vn.gandan.writing.drafts.Composition.ToldChart;
import vn.gandan.writing.drafts.Composition.ToldPart;
import vn.gandan.writing.drafts.Composition.ToldPassage;
import vn.gandan.writing.drafts.Composition.ToldSection;
import vn.gandan.writing.drafts.Composition.ToldTable;
import vn.gandan.writing.drafts.Desk.Open;
import vn.gandan.writing.issuing.Issuers;
import vn.gandan.writing.issuing.Issuing;
import vn.gandan.writing.outlines.Outline.Rows;
import vn.gandan.writing.phrases.PeriodWords;
import vn.gandan.writing.phrases.Told;
import vn.gandan.writing.templates.Templates;

/** Makes a paper of a draft, each figure a link to where it came from. */
@Component
class DraftPapers {

    /** In the demo all papers are marked, whatever was entered since. */
    private static final String ILLUSTRATION =
            "SỐ LIỆU MINH HỌA. Số tổng lấy từ báo cáo đã công bố; số của từng đơn vị là phân bổ minh họa.";

    private final Issuers issuers;
    private final Templates templates;
    private final boolean demo;

    DraftPapers(Issuers issuers, Templates templates, @Value("${gandan.demo:false}") boolean demo) {
        this.issuers = issuers;
        this.templates = templates;
        this.demo = demo;
    }

    Paper of(Open open, LocalDate day, URI site) {
        var tradition = open.kept().outline().tradition();
        var issuing = issuers.of(open.gathered().subject().unit(), tradition, day);
        return of(open, issuing, day, site);
    }

    Paper of(Open open, Issuing issuing, LocalDate day, URI site) {
        return of(open, issuing, demo ? ILLUSTRATION : null, day, site);
    }

    /** As a given body issues it. */
    static Paper of(Open open, Issuing issuing, @Nullable String mark, LocalDate day, URI site) {
        return new Drawing(open, site).paper(issuing, mark, day);
    }

    /** As Word, in the template of whoever issues it on its day. */
    byte[] word(Open open, Paper paper) {
        var unit = open.gathered().subject().unit();
        return templates.word(issuers.of(unit, paper.tradition(), paper.day()).unit(), paper);
    }

    private static final class Drawing {

        private final Open open;
        private final URI site;
        private final Origins origins;
        private final Composition composition;

        Drawing(Open open, URI site) {
            this.open = open;
            this.site = site;
            origins = new Origins(open.gathered().subject());
            composition = open.compose();
        }

        Paper paper(Issuing issuing, @Nullable String mark, LocalDate day) {
            var outline = open.kept().outline();
            var type = outline.type();
            return new Paper(
                    outline.tradition(),
                    issuing.issuer(),
                    new Kind(type.letters(), type.words()),
                    null,
                    day,
                    issuing.place(),
                    composition.subject().text(),
                    type.tellsOfPeriod() ? span(composition.subject().text()) : "",
                    outline.addressees(),
                    composition.sections().stream()
                            .filter(section -> !section.section().annex())
                            .flatMap(this::section)
                            .toList(),
                    issuing.signing(),
                    issuing.recipients(),
                    composition.sections().stream()
                            .filter(section -> section.section().annex())
                            .map(this::annex)
                            .toList(),
                    mark);
        }

        /** Of a period without a name the subject has told the days. */
        private String span(String subject) {
            var period = open.gathered().subject().period();
            var days = "từ ngày %s đến ngày %s"
                    .formatted(PeriodWords.day(period.firstDay()), PeriodWords.day(period.lastDay()));
            return subject.contains(days) ? "" : "(%s)".formatted(days);
        }

        private Stream<Block> section(ToldSection section) {
            String heading = section.section().heading();
            boolean first = section.section().level() == 1;
            var words = section.number() + " " + (first ? capitals(heading) : heading);
            return Stream.concat(Stream.of(new Heading(section.section().level(), words)), parts(section));
        }

        /** A table that is called as its annex needs no title of its own. */
        private Annex annex(ToldSection section) {
            var heading = section.section().heading();
            return new Annex(
                    capitals(heading),
                    section.section().landscape(),
                    parts(section)
                            .map(block ->
                                    block instanceof Grid grid && grid.title().equals(heading)
                                            ? new Grid("", grid.columns(), grid.rows())
                                            : block)
                            .toList());
        }

        private static String capitals(String words) {
            return words.toUpperCase(Locale.of("vi"));
        }

        private Stream<Block> parts(ToldSection section) {
            var grids = new DraftGrids(
                    total -> source(origins.of(total)), section.section().landscape());
            return section.parts().stream().flatMap(part -> part(part, grids));
        }

        private Stream<? extends Block> part(ToldPart part, DraftGrids grids) {
            return switch (part) {
                case ToldPassage passage -> passage(passage);
                case ToldTable table -> grids.of(table.title(), table.of().word(), table.columns(), table.rows());
                // The picture shows, and the table under it says what it shows and where that came from.
                case ToldChart chart ->
                    Stream.concat(
                            BarChart.of(chart).stream(),
                            grids.of(chart.title(), Rows.UNITS_BELOW.word(), List.of(chart.indicator()), chart.rows()));
            };
        }

        private Stream<Block> passage(ToldPassage passage) {
            return passage.told().stream()
                    .filter(told -> !told.text().isBlank())
                    .map(told -> passage.list() ? new Point(spans(told)) : new Block.Paragraph(spans(told)));
        }

        private List<Span> spans(Told told) {
            return told.said().stream()
                    .map(said -> {
                        var asked = said.asked();
                        return asked == null || asked.sought().isEmpty()
                                ? Span.of(said.text())
                                : new Span(
                                        said.text(),
                                        source(origins.of(asked.sought().getFirst())));
                    })
                    .toList();
        }

        private URI source(String address) {
            return URI.create(site + address);
        }
    }
}
