package vn.gandan.programmes;

import static vn.gandan.programmes.ProgrammesError.PARTNER_NEEDED;
import static vn.gandan.programmes.ProgrammesError.PROGRAMME_CLOSED;
import static vn.gandan.programmes.ProgrammesError.SIGNED_PAPER_NEEDED;
import static vn.gandan.programmes.ProgrammesError.TERM_NOT_ONE_YEAR;

import org.jspecify.annotations.Nullable;
import vn.gandan.directives.DocumentId;
import vn.gandan.organisation.Level;
import vn.gandan.shared.UnitId;

/**
 * What a unit sets out to do (chương trình công tác), in one year, or over some years together with another body that
 * signed it too (chương trình phối hợp). Immutable: each step returns the next state.
 *
 * @param owner the body whose programme it is, as it signs
 * @param partner the body that signed with it; only of a coordination programme
 * @param document the signed paper
 */
public record Programme(
        ProgrammeId id,
        UnitId unit,
        String path,
        Level level,
        Kind kind,
        Term term,
        String title,
        String owner,
        @Nullable String partner,
        @Nullable DocumentId document,
        boolean closed,
        int version) {

    /** Chương trình công tác năm, chương trình phối hợp. */
    public enum Kind {
        YEARLY,
        COORDINATION
    }

    /** Of the duty to review a coordination programme each year. */
    public static final String SOURCE = "PROGRAMME";

    public Programme {
        if ((kind == Kind.COORDINATION) != (partner != null)) {
            throw PARTNER_NEEDED.refuse();
        }
        if (kind == Kind.COORDINATION && document == null) {
            throw SIGNED_PAPER_NEEDED.refuse();
        }
        if (kind == Kind.YEARLY && !term.oneYear()) {
            throw TERM_NOT_ONE_YEAR.refuse();
        }
    }

    public static Programme of(ProgrammeId id, NewProgramme made) {
        var unit = made.unit();
        return new Programme(
                id,
                unit.id(),
                unit.path(),
                unit.level(),
                made.kind(),
                made.term(),
                made.title(),
                made.owner(),
                made.partner(),
                made.document(),
                false,
                0);
    }

    public boolean coordination() {
        return kind == Kind.COORDINATION;
    }

    /** What is owed stays owed; nothing more is added. */
    public Programme close() {
        openOnly();
        return standing(true);
    }

    public Programme reopen() {
        return standing(false);
    }

    public void openOnly() {
        if (closed) {
            throw PROGRAMME_CLOSED.refuse();
        }
    }

    private Programme standing(boolean over) {
        return new Programme(id, unit, path, level, kind, term, title, owner, partner, document, over, version);
    }
}
