package vn.gandan.signing.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.signing.ApprovalStep;
import vn.gandan.signing.FigureChange;
import vn.gandan.signing.NumberAndDay;
import vn.gandan.signing.Paper;
import vn.gandan.signing.PaperId;
import vn.gandan.signing.Rendered;
import vn.gandan.signing.SignedBy;
import vn.gandan.signing.Signing;

/** One paper with all that its page shows. */
@Service
@Transactional(readOnly = true)
class PaperPages {

    private final Signing signing;
    private final PaperLists lists;
    private final NumberBooks books;
    private final Agreements agreements;
    private final Sources sources;
    private final Rights rights;
    private final Access access;
    private final Chronicle chronicle;

    PaperPages(
            Signing signing,
            PaperLists lists,
            NumberBooks books,
            Agreements agreements,
            Sources sources,
            Rights rights,
            Access access,
            Chronicle chronicle) {
        this.signing = signing;
        this.lists = lists;
        this.books = books;
        this.agreements = agreements;
        this.sources = sources;
        this.rights = rights;
        this.access = access;
        this.chronicle = chronicle;
    }

    PaperPage of(PaperId id) {
        return of(id, null, null, null);
    }

    /** With what was typed and what is wrong with it, beside the part of the page where it was typed. */
    PaperPage of(PaperId id, @Nullable SignForm typed, @Nullable String problem, @Nullable String at) {
        var paper = signing.paper(id);
        var source = sources.find(paper);
        boolean drawn = source.isPresent();
        var difference = difference(paper);
        var may = may(paper, difference != null);
        return new PaperPage(
                paper,
                lists.typeOf(paper),
                lists.unitOf(paper),
                signing.history(id),
                paper.route().stream().map(this::name).toList(),
                may,
                difference,
                copy(paper),
                changes(paper, drawn),
                may.sign() ? books.held(paper) : List.of(),
                drawn,
                source.flatMap(one -> one.address(paper)).orElse(null),
                typed == null ? fresh() : typed,
                problem,
                at);
    }

    private SignForm fresh() {
        var name = access.account().map(Account::name).orElse("");
        return new SignForm(chronicle.today().toString(), name, "", SignedBy.Capacity.DIRECT, null);
    }

    private String name(ApprovalStep step) {
        return step.account() == null
                ? ""
                : access.find(step.account()).map(Account::name).orElse("");
    }

    /** Until it is signed its figures live on. */
    private @Nullable Difference difference(Paper paper) {
        return paper.state() == Paper.State.SUBMITTED || paper.state() == Paper.State.APPROVED
                ? agreements.difference(paper).orElse(null)
                : null;
    }

    private PaperPage.May may(Paper paper, boolean differs) {
        var todo = lists.todo(paper);
        boolean kept = paper.state() == Paper.State.SIGNED || paper.state() == Paper.State.ISSUED;
        return new PaperPage.May(
                todo == Todo.SUBMIT || todo == Todo.MEND,
                paper.state() == Paper.State.SUBMITTED && rights.maySubmit(paper),
                todo == Todo.APPROVE && !differs,
                differs && rights.mayApproveAnew(paper),
                rights.maySendBack(paper),
                todo == Todo.SIGN && !differs,
                todo == Todo.ISSUE,
                kept && rights.maySign(paper));
    }

    private PaperPage.@Nullable Copy copy(Paper paper) {
        if (paper.signature() == null) {
            return null;
        }
        var frozen = signing.frozen(paper.id());
        return new PaperPage.Copy(
                frozen.docxHash(),
                frozen.pdfHash(),
                frozen.figures().size(),
                signing.sealed(paper.id()).isPresent());
    }

    private @Nullable List<FigureChange> changes(Paper paper, boolean asked) {
        return paper.signature() == null || !asked ? null : signing.changes(paper.id());
    }

    /** As it would be signed, without its number. */
    Rendered draft(PaperId id) {
        var paper = signing.paper(id);
        return sources.of(paper).renderer(paper).apply(new NumberAndDay(null, paper.symbol(), null, null));
    }
}
