package vn.gandan.directives.internal;

import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Document;
import vn.gandan.directives.NewObligation.Kind;

/** When a paper is to be reviewed, and by which papers it was (sơ kết, tổng kết). */
@Service
@Transactional(readOnly = true)
class Reviews {

    private static final int DONE_SHOWN = 30;

    private final ObligationStore obligations;
    private final ReviewStore store;
    private final Clerk clerk;

    Reviews(ObligationStore obligations, ReviewStore store, Clerk clerk) {
        this.obligations = obligations;
        this.store = store;
        this.clerk = clerk;
    }

    List<Laid> laid(Document document) {
        return obligations.of(document.id(), EnumSet.complementOf(EnumSet.of(Kind.PAPER)), clerk.today());
    }

    List<ReviewDone> done(Document document) {
        return store.done(document.id(), clerk.today(), DONE_SHOWN);
    }
}
