package vn.gandan.signing.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.signing.Paper;

/** Papers as lists, with what waits for whoever looks. */
@Service
@Transactional(readOnly = true)
class PaperLists {

    private final PaperStore papers;
    private final Organisation organisation;
    private final TypeNames types;
    private final Rights rights;
    private final Chronicle chronicle;

    PaperLists(PaperStore papers, Organisation organisation, TypeNames types, Rights rights, Chronicle chronicle) {
        this.papers = papers;
        this.organisation = organisation;
        this.types = types;
        this.rights = rights;
        this.chronicle = chronicle;
    }

    PaperBoard board(Paper.@Nullable State state, boolean all) {
        var rows = rows(papers.list(null, null));
        var waiting = rows.stream().filter(row -> row.todo() != null).toList();
        boolean mine = state == null && !all;
        var shown = rows.stream()
                .filter(row -> state == null || row.paper().state() == state)
                .toList();
        var home = rights.home();
        return new PaperBoard(
                waiting, mine ? List.of() : shown, state, mine, home.isPresent() && rights.maySetRoute(home.get()));
    }

    private List<PaperRow> rows(List<Paper> listed) {
        var units = organisation
                .find(listed.stream().map(Paper::unit).distinct().toList(), chronicle.today())
                .stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        return listed.stream()
                .map(paper -> new PaperRow(
                        paper,
                        types.of(paper.type(), paper.side()),
                        Optional.ofNullable(units.get(paper.unit()))
                                .map(Unit::title)
                                .orElse(""),
                        todo(paper)))
                .toList();
    }

    @Nullable Todo todo(Paper paper) {
        return switch (paper.state()) {
            case DRAFTED -> rights.maySubmit(paper) ? Todo.SUBMIT : null;
            case RETURNED -> rights.maySubmit(paper) ? Todo.MEND : null;
            case SUBMITTED -> rights.mayApprove(paper) ? Todo.APPROVE : null;
            case APPROVED -> rights.maySign(paper) ? Todo.SIGN : null;
            case SIGNED -> rights.maySubmit(paper) ? Todo.ISSUE : null;
            case ISSUED, RECALLED -> null;
        };
    }

    String unitOf(Paper paper) {
        return organisation
                .find(paper.unit(), chronicle.today())
                .map(Unit::title)
                .orElse("");
    }

    String typeOf(Paper paper) {
        return types.of(paper.type(), paper.side());
    }
}
