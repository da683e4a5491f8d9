package vn.gandan.writing.drafts;

import static vn.gandan.writing.WritingError.DRAFT_CARRIES_OUT_NOTHING;
import static vn.gandan.writing.WritingError.DRAFT_CLOSED;
import static vn.gandan.writing.WritingError.DRAFT_PAPER_NOT_REGISTERED;
import static vn.gandan.writing.WritingError.PASSAGE_CHANGED_MEANWHILE;
import static vn.gandan.writing.WritingError.PASSAGE_TOO_LONG;
import static vn.gandan.writing.WritingError.PASSAGE_WRONG;
import static vn.gandan.writing.WritingError.VERSION_NOT_FOUND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.audit.Audit;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Symbol;
import vn.gandan.directives.SymbolGrammar;
import vn.gandan.directives.Vocabulary;
import vn.gandan.layout.Tradition;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.VietnameseText;
import vn.gandan.signing.NewPaper;
import vn.gandan.signing.Paper;
import vn.gandan.signing.Signing;
import vn.gandan.writing.drafts.Desk.Open;
import vn.gandan.writing.issuing.Issuers;
import vn.gandan.writing.issuing.Issuing;
import vn.gandan.writing.outlines.Outlines;
import vn.gandan.writing.phrases.Fault;
import vn.gandan.writing.phrases.Phrasing;

/**
 * What people do with drafts: begin one, write in it, bring it up to date, hand it in. Before an update and before it is handed
 * in a version is kept.
 */
@Service
@Transactional
class Drafts {

    /** In letters; longer is no paragraph. */
    private static final int LONGEST = 20_000;

    /** Those in which a paper goes back to whoever writes it. */
    private static final Set<Paper.State> WRITABLE = EnumSet.of(Paper.State.DRAFTED, Paper.State.RETURNED);

    private final SymbolGrammar grammar = new SymbolGrammar(Vocabulary.standard());

    private final DraftStore drafts;
    private final PassageStore passages;
    private final VersionStore versions;
    private final Desk desk;
    private final Beginnings beginnings;
    private final Outlines outlines;
    private final Directives directives;
    private final Signing signing;
    private final Issuers issuers;
    private final Rights rights;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Drafts(
            DraftStore drafts,
            PassageStore passages,
            VersionStore versions,
            Desk desk,
            Beginnings beginnings,
            Outlines outlines,
            Directives directives,
            Signing signing,
            Issuers issuers,
            Rights rights,
            Access access,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.passages = passages;
        this.versions = versions;
        this.desk = desk;
        this.beginnings = beginnings;
        this.outlines = outlines;
        this.directives = directives;
        this.signing = signing;
        this.issuers = issuers;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param carriesOut the symbol of the paper that a plan or a letter carries out */
    Draft begin(UUID outline, Unit unit, Period period, String carriesOut) {
        var kept = beginnings.outline(outline, period);
        var symbol = kept.outline().needsBasis() ? registered(carriesOut) : null;
        var begun = beginnings.compose(kept, List.of(unit), period, symbol).getFirst();
        beginnings.keep(begun);
        return begun.draft();
    }

    /** However somebody typed it. */
    private String registered(String typed) {
        if (typed.isBlank()) {
            throw DRAFT_CARRIES_OUT_NOTHING.refuse();
        }
        return grammar.read(typed)
                .map(reading -> reading.canonical())
                .filter(symbol -> !directives.bySymbol(symbol).isEmpty())
                .orElseThrow(() -> DRAFT_PAPER_NOT_REGISTERED.refuse(typed.strip()));
    }

    @Transactional(readOnly = true)
    List<Draft> list(int from, int most) {
        return drafts.list(rights.reading(), from, most);
    }

    /** A draft as it stands, and what bringing it up to date by the newest version of its outline would change. */
    record Look(Open open, Renewal renewal) {}

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Open open(UUID id) {
        var draft = drafts.get(rights.reading(), id);
        return desk.open(draft, passages.of(draft));
    }

    /** Both as of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Look look(UUID id) {
        var draft = drafts.get(rights.reading(), id);
        var placed = passages.of(draft);
        var open = desk.open(draft, placed);
        boolean newest = outlines.newest(draft.outline()).number() == draft.outlineVersion();
        return new Look(open, (newest ? open : desk.openByNewest(draft, placed)).renewal());
    }

    void write(UUID id, String key, int version, String words) {
        var written = VietnameseText.nfc(words).strip();
        if (written.length() > LONGEST) {
            throw PASSAGE_TOO_LONG.refuse(LONGEST);
        }
        var faults = Phrasing.read(written).faults();
        if (!faults.isEmpty()) {
            throw PASSAGE_WRONG.refuse(faults.stream().map(Fault::words).collect(Collectors.joining(", ")));
        }
        change(id, key, version, passage -> passage.written(written));
    }

    void revert(UUID id, String key, int version) {
        change(id, key, version, Passage::reverted);
    }

    void pin(UUID id, String key, int version, String asked) {
        change(id, key, version, passage -> passage.pin(asked));
    }

    void unpin(UUID id, String key, int version, String asked) {
        change(id, key, version, passage -> passage.unpin(asked));
    }

    /** Decides a collision for the words of the draft, or for those of the outline. */
    void settle(UUID id, String key, int version, boolean mine) {
        var draft = toWrite(id);
        var open = desk.openByNewest(draft, passages.of(draft));
        var theirs = open.renewal().collisions().stream()
                .filter(collision -> collision.passage().equals(key))
                .findFirst()
                .orElseThrow(PASSAGE_CHANGED_MEANWHILE::refuse)
                .theirs();
        var given = theirs == null ? "" : theirs;
        change(
                id,
                key,
                version,
                passage -> mine
                        ? passage.keptAgainst(given, Renewal.told(given + " " + passage.words(), open::said))
                        : Passage.given(key, given, Renewal.told(given, open::said)));
    }

    private void change(UUID id, String key, int version, UnaryOperator<Passage> step) {
        var draft = toWrite(id);
        var placed = passages.get(draft, key);
        passages.write(
                draft, step.apply(placed.passage()), version, access.actor().name(), clock.instant());
    }

    /** Keeps a version first, so that nothing of before is lost. */
    Renewal renew(UUID id) {
        var draft = toWrite(id);
        keep(draft, Why.RENEWED);
        var open = desk.openByNewest(draft, passages.of(draft));
        var renewal = open.renewal();
        passages.replace(draft, open.placed(renewal.passages()));
        drafts.renewed(draft, open.kept().number(), clock.instant());
        audit.record(
                draft.province(),
                draft.path(),
                "DRAFT_RENEWED",
                "draft " + draft.id(),
                Map.of(
                        "figures", String.valueOf(renewal.changes().size()),
                        "collisions", String.valueOf(renewal.collisions().size())));
        return renewal;
    }

    /** Back to the words of a version; what stood until now is kept as one. */
    void returnTo(UUID id, int number) {
        var draft = toWrite(id);
        var version = versions.of(draft).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(VERSION_NOT_FOUND::refuse);
        keep(draft, Why.RETURNED);
        passages.replace(draft, version.placed());
        audit.record(
                draft.province(),
                draft.path(),
                "DRAFT_RETURNED",
                "draft " + draft.id(),
                Map.of("version", String.valueOf(number)));
    }

    /** Locked; refused once it has been submitted, until it is taken back or returned. */
    private Draft toWrite(UUID id) {
        var draft = drafts.lock(rights.writing(), id);
        if (!writable(paper(id))) {
            throw DRAFT_CLOSED.refuse();
        }
        return draft;
    }

    /** Whether it is still, or again, in the hands of whoever writes it. */
    static boolean writable(Optional<Paper> paper) {
        return paper.map(Paper::state).map(WRITABLE::contains).orElse(true);
    }

    /** As it is on its way to be signed; empty before it was submitted the first time. */
    @Transactional(readOnly = true)
    Optional<Paper> paper(UUID id) {
        return signing.paper(DraftSource.CODE, id.toString());
    }

    /** Whether the unit that issues it is her own. */
    boolean maySubmit(Open open) {
        var issuing = issuing(open);
        return access.account()
                .filter(account -> issuing.unit().id().equals(account.unit()))
                .isPresent();
    }

    /** Hands it in to be approved and signed, by the unit's body as it stands today. */
    Paper submit(UUID id) {
        var draft = toWrite(id);
        keep(draft, Why.SUBMITTED);
        var open = desk.open(draft, passages.of(draft));
        var outline = open.kept().outline();
        var issuing = issuing(open);
        return signing.submit(new NewPaper(
                issuing.unit(),
                outline.tradition() == Tradition.PARTY ? Symbol.Side.PARTY : Symbol.Side.STATE,
                outline.type().letters(),
                List.of(issuing.issuer().symbol()),
                open.compose().subject().text(),
                DraftSource.CODE,
                id.toString()));
    }

    private Issuing issuing(Open open) {
        var tradition = open.kept().outline().tradition();
        return issuers.of(open.gathered().subject().unit(), tradition, LocalDate.now(clock));
    }

    private void keep(Draft draft, Why why) {
        versions.add(draft, passages.of(draft), why, access.actor().name(), clock.instant());
    }

    /** Bắt đầu, trước khi cập nhật, trước khi trình, trước khi lấy lại bản cũ. */
    enum Why {
        BEGUN,
        RENEWED,
        SUBMITTED,
        RETURNED
    }
}
