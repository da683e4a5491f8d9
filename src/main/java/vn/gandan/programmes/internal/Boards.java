package vn.gandan.programmes.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.Programme;
import vn.gandan.programmes.Progress;
import vn.gandan.shared.Scope;

/** Lays out the programmes of a year. */
@Service
@Transactional(readOnly = true)
class Boards {

    private final ProgrammeStore store;
    private final ProgressStore progress;
    private final AboveStore above;
    private final Duties duties;
    private final Directives directives;
    private final Organisation organisation;
    private final Seat seat;

    Boards(
            ProgrammeStore store,
            ProgressStore progress,
            AboveStore above,
            Duties duties,
            Directives directives,
            Organisation organisation,
            Seat seat) {
        this.store = store;
        this.progress = progress;
        this.above = above;
        this.duties = duties;
        this.directives = directives;
        this.organisation = organisation;
        this.seat = seat;
    }

    Board of(int year, Board.Tab tab) {
        var unit = seat.unit().orElse(null);
        var all = store.ofYear(year);
        var own = all.stream().filter(Boards::own).toList();
        var lines = lines(own);
        var below = below(unit, all.stream().filter(each -> !own(each)).toList());
        return new Board(
                year,
                seat.today(),
                tab,
                unit,
                seat.writes(),
                lines.stream().filter(line -> !line.programme().coordination()).toList(),
                lines.stream().filter(line -> line.programme().coordination()).toList(),
                unit == null || tab != Board.Tab.OWN ? List.of() : above(unit, year),
                below,
                (int) below.stream().filter(each -> !each.lines().isEmpty()).count());
    }

    private static boolean own(Programme programme) {
        return Scope.required().paths().contains(programme.path());
    }

    List<Board.Above> above(Unit unit, int year) {
        var given = above.given(unit, year);
        var labels = duties.duties(given.stream().map(AboveStore.Given::duty).toList()).stream()
                .collect(toMap(Duty::id, duty -> duty.matter().source().label()));
        return given.stream()
                .map(each -> new Board.Above(
                        each.duty(),
                        each.task(),
                        each.title(),
                        Objects.requireNonNull(labels.get(each.duty())),
                        each.dueOn(),
                        each.done(),
                        each.taken()))
                .toList();
    }

    private List<Board.Below> below(@Nullable Unit unit, List<Programme> programmes) {
        var lines = lines(
                        programmes.stream().filter(each -> !each.coordination()).toList())
                .stream()
                .collect(groupingBy(line -> line.programme().unit()));
        return directlyBelow(unit).stream()
                .map(each -> new Board.Below(each, lines.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private List<Unit> directlyBelow(@Nullable Unit unit) {
        if (unit == null) {
            return organisation.provinces(seat.today());
        }
        return switch (unit.level()) {
            case PROVINCE -> organisation.below(unit.id(), Level.COMMUNE, seat.today());
            case DISTRICT, COMMUNE -> organisation.below(unit.id(), Level.HAMLET, seat.today());
            case HAMLET -> List.of();
        };
    }

    private List<Board.Line> lines(List<Programme> programmes) {
        var counted = new HashMap<UUID, Progress>();
        programmes.stream()
                .map(Programme::id)
                .collect(groupingBy(id -> id.province()))
                .forEach((province, ids) -> counted.putAll(progress.ofProgrammes(province, ids, seat.today())));
        return programmes.stream()
                .map(each -> line(each, counted.getOrDefault(each.id().value(), Progress.NONE)))
                .toList();
    }

    private Board.Line line(Programme programme, Progress progress) {
        var paper = paper(programme);
        return new Board.Line(
                programme,
                progress,
                paper.map(Document::id).orElse(null),
                paper.map(document -> document.symbol() == null ? document.title() : document.symbol())
                        .orElse(null));
    }

    /** The signed paper; one that was withdrawn from the register meanwhile is not shown. */
    Optional<Document> paper(Programme programme) {
        var id = programme.document();
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(directives.document(id)).filter(document -> !document.withdrawn());
    }
}
