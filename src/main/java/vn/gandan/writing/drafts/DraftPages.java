package vn.gandan.writing.drafts;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Texts;
import vn.gandan.writing.drafts.Composition.ToldChart;
import vn.gandan.writing.drafts.Composition.ToldPart;
import vn.gandan.writing.drafts.Composition.ToldPassage;
import vn.gandan.writing.drafts.Composition.ToldSection;
import vn.gandan.writing.drafts.Composition.ToldTable;
import vn.gandan.writing.drafts.Desk.Open;
import vn.gandan.writing.drafts.DraftPage.BarView;
import vn.gandan.writing.drafts.DraftPage.ChangeView;
import vn.gandan.writing.drafts.DraftPage.ChartView;
import vn.gandan.writing.drafts.DraftPage.CollisionView;
import vn.gandan.writing.drafts.DraftPage.PartView;
import vn.gandan.writing.drafts.DraftPage.PassageView;
import vn.gandan.writing.drafts.DraftPage.Piece;
import vn.gandan.writing.drafts.DraftPage.RowView;
import vn.gandan.writing.drafts.DraftPage.SectionView;
import vn.gandan.writing.drafts.DraftPage.Standing;
import vn.gandan.writing.drafts.DraftPage.TableView;
import vn.gandan.writing.drafts.Renewal.FigureChange;
import vn.gandan.writing.phrases.PatternPieces;
import vn.gandan.writing.phrases.Told;

/** Makes the page of a draft. */
@Component
class DraftPages {

    private final Drafts drafts;
    private final Rights rights;
    private final Texts text;

    DraftPages(Drafts drafts, Rights rights, Texts text) {
        this.drafts = drafts;
        this.rights = rights;
        this.text = text;
    }

    DraftPage of(UUID id) {
        var look = drafts.look(id);
        return new View(look.open(), look.renewal()).page();
    }

    private final class View {

        private final Open open;
        private final Renewal renewal;
        private final Origins origins;
        private final Map<String, Placed> placed;

        View(Open open, Renewal renewal) {
            this.open = open;
            this.renewal = renewal;
            origins = new Origins(open.gathered().subject());
            placed = open.placed().stream().collect(toMap(each -> each.passage().key(), Function.identity()));
        }

        DraftPage page() {
            var draft = open.draft();
            var paper = drafts.paper(draft.id());
            var restatedOn = draft.basis().restatedOn();
            boolean writable = rights.mayWrite() && Drafts.writable(paper);
            var composition = open.compose();
            var sections = composition.sections().stream().map(this::section).toList();
            return new DraftPage(
                    draft.id().toString(),
                    draft.title(),
                    open.kept().outline().type().words(),
                    composition.subject().text(),
                    open.gathered().subject().unit().title(),
                    text.period(draft.period()),
                    text.moment(draft.renewedAt()),
                    restatedOn == null ? null : text.day(restatedOn),
                    writable,
                    writable && drafts.maySubmit(open),
                    paper.map(one -> one.id().address()).orElse(null),
                    paper.map(one -> one.state().name()).orElse(null),
                    sections,
                    renewal.changes().stream().map(this::change).toList(),
                    renewal.collisions().stream()
                            .map(collision -> new CollisionView(
                                    collision.kind(),
                                    collision.passage(),
                                    version(collision.passage()),
                                    collision.mine(),
                                    collision.theirs()))
                            .toList(),
                    gaps(composition),
                    (int) sections.stream()
                            .filter(section -> section.standing() != Standing.EMPTY)
                            .count(),
                    sections.size());
        }

        private int version(String key) {
            var each = placed.get(key);
            return each == null ? 0 : each.version();
        }

        private List<String> gaps(Composition composition) {
            return composition.sections().stream()
                    .flatMap(section -> section.parts().stream())
                    .flatMap(part -> part instanceof ToldPassage passage ? passage.told().stream() : Stream.empty())
                    .flatMap(told -> told.gaps().stream())
                    .map(gap -> gap.fact() == null
                            ? gap.code()
                            : gap.code() + " " + gap.fact().indicator().name(text.english()))
                    .distinct()
                    .toList();
        }

        private SectionView section(ToldSection told) {
            var section = told.section();
            return new SectionView(
                    section.key(),
                    section.level(),
                    told.number(),
                    section.heading(),
                    section.annex(),
                    standing(told),
                    told.parts().stream().map(this::part).toList());
        }

        private Standing standing(ToldSection told) {
            boolean changed = told.parts().stream()
                    .anyMatch(part -> renewal.changes().stream()
                            .anyMatch(change -> change.passage().equals(part.key())));
            if (changed) {
                return Standing.CHANGED;
            }
            if (told.parts().stream().allMatch(View::empty)) {
                return Standing.EMPTY;
            }
            boolean gaps = told.parts().stream()
                    .anyMatch(part -> part instanceof ToldPassage passage
                            && passage.told().stream()
                                    .anyMatch(each -> !each.gaps().isEmpty()));
            return gaps ? Standing.GAPS : Standing.DONE;
        }

        private static boolean empty(ToldPart part) {
            return part instanceof ToldPassage passage
                    && passage.told().stream().allMatch(told -> told.text().isBlank());
        }

        private PartView part(ToldPart part) {
            return switch (part) {
                case ToldPassage passage -> passage(passage);
                case ToldTable table -> table(table);
                case ToldChart chart -> chart(chart);
            };
        }

        private PassageView passage(ToldPassage told) {
            var passage = told.placed().passage();
            return new PassageView(
                    passage.key(),
                    told.placed().version(),
                    told.list(),
                    told.told().stream().map(each -> pieces(each, passage)).toList(),
                    PatternPieces.of(passage.words()).stream()
                            .map(piece -> new Piece(
                                    piece.asked() == null ? piece.text() : answer(piece, passage),
                                    piece.asked() == null ? null : piece.asked().written(),
                                    null,
                                    null,
                                    false))
                            .toList(),
                    passage.words(),
                    passage.edited(),
                    passage.pinned().entrySet().stream()
                            .map(pin -> new Piece(pin.getValue(), pin.getKey(), null, null, true))
                            .toList(),
                    told.placed().editedBy());
        }

        /** In the editor a blank without a figure shows what it asks for. */
        private String answer(PatternPieces.Part piece, Passage passage) {
            var asked = Objects.requireNonNull(piece.asked());
            var pinned = passage.pinned().get(asked.written());
            var said = pinned != null ? pinned : open.said(asked);
            return said == null ? asked.written() : said;
        }

        private List<Piece> pieces(Told told, Passage passage) {
            return told.said().stream()
                    .map(said -> {
                        var asked = said.asked();
                        if (asked == null) {
                            return new Piece(said.text(), null, null, null, false);
                        }
                        var before = passage.told().get(asked.written());
                        return new Piece(
                                said.text(),
                                asked.written(),
                                asked.sought().isEmpty()
                                        ? null
                                        : origins.of(asked.sought().getFirst()),
                                before == null || before.equals(said.text()) ? null : before,
                                passage.pinned().containsKey(asked.written()));
                    })
                    .toList();
        }

        private TableView table(ToldTable table) {
            var columns = table.columns().stream()
                    .map(indicator -> indicator.nameVi() + " (" + indicator.measure() + ")")
                    .toList();
            return new TableView(
                    table.title(),
                    table.of().word(),
                    columns,
                    table.rows().stream().map(this::row).toList());
        }

        private RowView row(ToldTable.Row row) {
            return new RowView(
                    row.name(),
                    row.whole(),
                    row.totals().stream()
                            .map(total -> new Piece(
                                    figure(total),
                                    total == null ? null : total.indicator(),
                                    total == null || total.value() == null ? null : origins.of(total),
                                    null,
                                    false))
                            .toList());
        }

        private ChartView chart(ToldChart chart) {
            var rows = chart.rows().stream().filter(row -> !row.whole()).toList();
            var most =
                    rows.stream().map(row -> value(row.totals().getFirst())).reduce(BigDecimal.ZERO, BigDecimal::max);
            var bars = new ArrayList<BarView>();
            for (var row : rows) {
                var value = value(row.totals().getFirst());
                bars.add(new BarView(
                        row.name(),
                        figure(row.totals().getFirst()),
                        most.signum() == 0
                                ? 0
                                : value.movePointRight(2)
                                        .divide(most, 0, RoundingMode.HALF_UP)
                                        .intValue()));
            }
            return new ChartView(chart.title(), bars);
        }

        private static BigDecimal value(@Nullable Total total) {
            return total == null || total.value() == null ? BigDecimal.ZERO : total.value();
        }

        private String figure(@Nullable Total total) {
            return total == null || total.value() == null ? "–" : text.numbers().exact(total.value());
        }

        private ChangeView change(FigureChange change) {
            var code = change.asked().replaceAll(".*?([A-Z]\\d\\d).*", "$1");
            return new ChangeView(
                    change.passage(),
                    version(change.passage()),
                    change.asked(),
                    open.gathered()
                            .fact(code)
                            .map(fact -> fact.indicator().name(text.english()))
                            .orElse(change.asked()),
                    change.before(),
                    change.after());
        }
    }
}
