package vn.gandan.signing.internal;

import static vn.gandan.signing.SigningError.PAPER_CANNOT_BE_DRAWN;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.gandan.signing.Paper;
import vn.gandan.signing.PaperSource;

/** The modules that write papers; asked for late, because they stand above this one. */
@Component
class Sources {

    private final ObjectProvider<PaperSource> known;

    Sources(ObjectProvider<PaperSource> known) {
        this.known = known;
    }

    PaperSource of(Paper paper) {
        return find(paper).orElseThrow(PAPER_CANNOT_BE_DRAWN::refuse);
    }

    Optional<PaperSource> find(Paper paper) {
        return known.stream()
                .filter(source -> source.code().equals(paper.source()))
                .findFirst();
    }
}
