package vn.gandan.signing.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.signing.Paper;

/** Papers as lists, with what waits for whoever looks. */
@Service
@Transactional(readOnly = true)
class PaperLists {

    private static final int PAGE = 50;

    private final PaperStore papers;
    private final Organisation organisation;
    private final TypeNames types;
    private final Rights rights;
    private final Access access;
    private final Chronicle chronicle;

    PaperLists(
            PaperStore papers,
            Organisation organisation,
            TypeNames types,
            Rights rights,
            Access access,
            Chronicle chronicle) {
        this.papers = papers;
        this.organisation = organisation;
        this.types = types;
        this.rights = rights;
        this.access = access;
        this.chronicle = chronicle;
    }

    /** What waits for the reader. */
    PaperBoard waiting() {
        return new PaperBoard(waitingRows(), List.of(), null, true, settable(), 0, false);
    }

    /** Those in a state, or in any. */
    PaperBoard board(Paper.@Nullable State state, int from) {
        var found = papers.list(state, from, PAGE + 1);
        var shown = rows(found.stream().limit(PAGE).toList());
        return new PaperBoard(waitingRows(), shown, state, false, settable(), from, found.size() > PAGE);
    }

    private List<PaperRow> waitingRows() {
        var listed = access.account().map(papers::onTheirWay).orElse(List.of());
        return rows(listed.stream().filter(paper -> todo(paper) != null).toList());
    }

    private boolean settable() {
        return rights.home().filter(rights::maySetRoute).isPresent();
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
