package vn.gandan.writing.drafts;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.gandan.layout.Annex;
import vn.gandan.layout.Block;
import vn.gandan.layout.Block.Column;
import vn.gandan.layout.Block.Grid;
import vn.gandan.layout.Block.Heading;
import vn.gandan.layout.Block.Point;
import vn.gandan.layout.Block.Row;
import vn.gandan.layout.Block.Side;
import vn.gandan.layout.Kind;
import vn.gandan.layout.Paper;
import vn.gandan.layout.Span;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Numbers;
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

/** Makes a paper of a draft, each figure a link to where it came from. */
@Component
class DraftPapers {

    /** In the demo all papers are marked, whatever was entered since. */
    private static final String ILLUSTRATION =
            "SỐ LIỆU MINH HỌA. Số tổng lấy từ báo cáo đã công bố; số của từng đơn vị là phân bổ minh họa.";

    private final Issuers issuers;
    private final boolean demo;

    DraftPapers(Issuers issuers, @Value("${gandan.demo:false}") boolean demo) {
        this.issuers = issuers;
        this.demo = demo;
    }

    Paper of(Open open, LocalDate day, URI site) {
        return of(
                open,
                issuers.of(
                        open.gathered().subject().unit(), open.kept().outline().tradition(), day),
                day,
                site);
    }

    Paper of(Open open, Issuing issuing, LocalDate day, URI site) {
        return new Drawing(open, site).paper(issuing, day);
    }

    private final class Drawing {

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

        Paper paper(Issuing issuing, LocalDate day) {
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
                    type.tellsOfPeriod() ? "(%s)".formatted(span()) : "",
                    outline.addressees(),
                    composition.sections().stream()
                            .filter(section -> !section.section().annex())
                            .flatMap(this::section)
                            .toList(),
                    issuing.signing(),
                    issuing.recipients(),
                    composition.sections().stream()
                            .filter(section -> section.section().annex())
                            .map(section -> new Annex(
                                    section.section().heading(),
                                    section.section().landscape(),
                                    parts(section).toList()))
                            .toList(),
                    demo ? ILLUSTRATION : null);
        }

        private String span() {
            var period = open.gathered().subject().period();
            return "từ ngày %s đến ngày %s"
                    .formatted(PeriodWords.day(period.firstDay()), PeriodWords.day(period.lastDay()));
        }

        private Stream<Block> section(ToldSection section) {
            String heading = section.section().heading();
            boolean first = section.section().level() == 1;
            var words = section.number() + " " + (first ? heading.toUpperCase(Locale.of("vi")) : heading);
            return Stream.concat(Stream.of(new Heading(section.section().level(), words)), parts(section));
        }

        private Stream<Block> parts(ToldSection section) {
            return section.parts().stream().flatMap(this::part);
        }

        private Stream<Block> part(ToldPart part) {
            return switch (part) {
                case ToldPassage passage -> passage(passage);
                case ToldTable table -> Stream.of(grid(table.title(), table.of().word(), titles(table), table.rows()));
                case ToldChart chart ->
                    Stream.of(grid(
                            chart.title(),
                            Rows.UNITS_BELOW.word(),
                            List.of(title(
                                    chart.indicator().nameVi(),
                                    chart.indicator().measure())),
                            chart.rows()));
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
                        var codes = asked == null ? List.<String>of() : asked.indicators();
                        return codes.isEmpty()
                                ? Span.of(said.text())
                                : new Span(
                                        said.text(),
                                        source(origins.of(
                                                open.gathered().subject().unit(), codes.getFirst())));
                    })
                    .toList();
        }

        private URI source(String address) {
            return URI.create(site + address);
        }

        private List<String> titles(ToldTable table) {
            return table.columns().stream()
                    .map(indicator -> title(indicator.nameVi(), indicator.measure()))
                    .toList();
        }

        private static String title(String name, String measure) {
            return name + " (" + (measure.equals("m2") ? "m²" : measure) + ")";
        }

        /** The columns share what the number and the name of the unit leave of an upright page. */
        private Grid grid(String title, String name, List<String> titles, List<ToldTable.Row> rows) {
            var columns = new ArrayList<Column>();
            columns.add(new Column("TT", null, 10, Side.CENTRE));
            columns.add(new Column(name, null, 45, Side.LEFT));
            for (var each : titles) {
                columns.add(new Column(each, null, Math.max(12, 110 / titles.size()), Side.RIGHT));
            }
            var drawn = new ArrayList<Row>();
            for (var row : rows) {
                drawn.add(row(row, drawn.size() + 1));
            }
            return new Grid(title, columns, drawn);
        }

        private Row row(ToldTable.Row row, int number) {
            var cells = new ArrayList<Span>();
            cells.add(Span.of(row.whole() ? "" : String.valueOf(number)));
            cells.add(Span.of(row.name()));
            for (var total : row.totals()) {
                cells.add(figure(total));
            }
            return new Row(cells, row.whole());
        }

        private Span figure(@Nullable Total total) {
            return total == null || total.value() == null
                    ? Span.of("–")
                    : new Span(Numbers.VIETNAMESE.exact(total.value()), source(origins.of(total)));
        }
    }
}
