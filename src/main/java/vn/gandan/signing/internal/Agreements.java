package vn.gandan.signing.internal;

import static vn.gandan.signing.SigningError.PAPER_CHANGED_MEANWHILE;
import static vn.gandan.signing.SigningError.PAPER_SAYS_OTHER;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.signing.Content;
import vn.gandan.signing.FigureChange;
import vn.gandan.signing.Paper;
import vn.gandan.signing.internal.AgreedStore.Agreed;

/**
 * What was submitted or approved is what is signed. Figures live on until then: whatever a paper says by now is compared with
 * what was agreed before every further yes.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Agreements {

    /** So many changes are named in a sentence; the others are counted. */
    private static final int NAMED = 3;

    private final AgreedStore store;
    private final Sources sources;
    private final Chronicle chronicle;

    Agreements(AgreedStore store, Sources sources, Chronicle chronicle) {
        this.store = store;
        this.sources = sources;
        this.chronicle = chronicle;
    }

    /** From now on this is what was agreed. Returns its hash. */
    String keep(Paper paper) {
        return keep(paper, sources.of(paper).content(paper));
    }

    /** The same, of what somebody looked at: refused where it says something else again. */
    String keepSeen(Paper paper, String seen) {
        var content = sources.of(paper).content(paper);
        if (!Sha256.ofWords(content).equals(seen)) {
            throw PAPER_CHANGED_MEANWHILE.refuse();
        }
        return keep(paper, content);
    }

    private String keep(Paper paper, Content content) {
        var hash = Sha256.ofWords(content);
        store.keep(paper, hash, content, chronicle.now());
        return hash;
    }

    /** Empty where it says what was agreed, or where nobody can tell what it says by now. */
    Optional<Difference> difference(Paper paper) {
        return sources.find(paper).flatMap(source -> difference(paper, source.content(paper)));
    }

    private Optional<Difference> difference(Paper paper, Content now) {
        var hash = Sha256.ofWords(now);
        var agreed = store.find(paper.id()).orElse(Agreed.NOTHING);
        return agreed.hash().equals(hash) ? Optional.empty() : Optional.of(new Difference(hash, changes(agreed, now)));
    }

    private static List<FigureChange> changes(Agreed agreed, Content now) {
        var figures = now.since(agreed.words());
        return figures.isEmpty() ? List.of(line(agreed.text(), now.text())) : figures;
    }

    private static FigureChange line(String before, String now) {
        var was = before.lines().toList();
        var is = now.lines().toList();
        int at = 0;
        while (at < was.size() && at < is.size() && was.get(at).equals(is.get(at))) {
            at++;
        }
        return new FigureChange("", null, at < was.size() ? was.get(at) : null, at < is.size() ? is.get(at) : null);
    }

    void need(Paper paper) {
        need(paper, sources.of(paper).content(paper));
    }

    /** Refused, naming what is another, unless this is what was agreed. */
    void need(Paper paper, Content now) {
        difference(paper, now).ifPresent(difference -> {
            var changes = difference.changes();
            var named = changes.stream().limit(NAMED).map(Agreements::words).collect(Collectors.joining("; "));
            throw PAPER_SAYS_OTHER.refuse(named, Math.max(changes.size() - NAMED, 0));
        });
    }

    private static String words(FigureChange change) {
        var figures = said(change.was()) + " → " + said(change.now());
        return change.place().isEmpty() ? figures : change.place() + ": " + figures;
    }

    private static String said(@Nullable String words) {
        return words == null ? "…" : words;
    }
}
