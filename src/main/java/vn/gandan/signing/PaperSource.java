package vn.gandan.signing;

import java.util.List;
import java.util.function.Function;

/** A module that writes papers which are signed here: it draws them, and can ask their figures again. */
public interface PaperSource {

    /** Stored with each of its papers: DRAFT. */
    String code();

    /**
     * Draws the paper. Called with a number inside the transaction that gives it, while nobody else gets a number of the
     * same book: what fails here leaves no number. Called without one, it draws what is read before it is signed.
     */
    Function<NumberAndDay, Rendered> renderer(Paper paper);

    /** What each of these figures comes to by now; all are given, so that they can be read at once. */
    Function<FrozenFigure, FrozenFigure.Current> now(Paper paper, List<FrozenFigure> figures);

    /** Where the paper is written on, while it can be. */
    default String address(Paper paper) {
        return paper.id().address();
    }
}
