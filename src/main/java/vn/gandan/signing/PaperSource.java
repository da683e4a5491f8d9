package vn.gandan.signing;

import java.util.Optional;
import java.util.function.Function;

/** A module that writes papers which are signed here: it draws them, and tells what they would say by now. */
public interface PaperSource {

    /** Stored with each of its papers: DRAFT. */
    String code();

    /**
     * Draws the paper. Called with a number inside the transaction that gives it, while nobody else gets a number of the
     * same book: what fails here leaves no number. Called without one, it draws what is read before it is signed.
     */
    Function<NumberAndDay, Rendered> renderer(Paper paper);

    /** What it says by now; the same as it draws at the same moment. */
    Content content(Paper paper);

    /** Where its module shows it, in so far as it has a page. */
    Optional<String> address(Paper paper);
}
