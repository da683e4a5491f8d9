package vn.gandan.writing.drafts;

import static vn.gandan.writing.WritingError.DRAFT_PERIOD_NOT_BEGUN;
import static vn.gandan.writing.WritingError.PASSAGE_TOO_LONG;
import static vn.gandan.writing.WritingError.PASSAGE_WRONG;

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
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.audit.Audit;
import vn.gandan.directives.Symbol;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;
import vn.gandan.shared.VietnameseText;
import vn.gandan.signing.NewPaper;
import vn.gandan.signing.Paper;
import vn.gandan.signing.Signing;
import vn.gandan.writing.drafts.Desk.Open;
import vn.gandan.writing.drafts.Renewal.Collision;
import vn.gandan.writing.issuing.Issuers;
import vn.gandan.writing.outlines.KeptOutline;
import vn.gandan.writing.outlines.Outlines;
import vn.gandan.writing.phrases.Fault;
import vn.gandan.writing.phrases.Phrasing;

/** What people do with drafts: begin one, write in it, bring it up to date. Every step leaves a version or an entry. */
@Service
@Transactional
class Drafts {

    /** In letters; longer is no paragraph. */
    private static final int LONGEST = 20_000;

    /** Those in which a paper goes back to whoever writes it. */
    static final Set<Paper.State> WRITABLE = EnumSet.of(Paper.State.DRAFTED, Paper.State.RETURNED);

    private final DraftStore drafts;
    private final PassageStore passages;
    private final VersionStore versions;
    private final Desk desk;
    private final Outlines outlines;
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
            Outlines outlines,
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
        this.outlines = outlines;
        this.signing = signing;
        this.issuers = issuers;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    Draft begin(UUID outline, Unit unit, Period period, Basis basis) {
        var province = rights.writing();
        if (period.firstDay().isAfter(LocalDate.now(clock))) {
            throw DRAFT_PERIOD_NOT_BEGUN.refuse();
        }
        KeptOutline newest = outlines.newest(outline);
        var draft = new Draft(
                province,
                UUID.randomUUID(),
                unit.path(),
                unit.id(),
                outline,
                newest.number(),
                period,
                basis,
                newest.outline().name(),
                Draft.State.OPEN,
                access.actor().name(),
                clock.instant(),
                clock.instant(),
                0);
        drafts.add(draft);
        var open = desk.open(draft, List.of());
        passages.replace(draft, open.placed(open.renewal().passages()));
        keep(draft, Why.BEGUN);
        audit.record(
                province,
                draft.path(),
                "DRAFT_BEGUN",
                "draft " + draft.id(),
                Map.of("unit", unit.reference(), "period", period.code()));
        return draft;
    }

    @Transactional(readOnly = true)
    List<Draft> list(int from, int most) {
        return drafts.list(rights.reading(), from, most);
    }

    @Transactional(readOnly = true)
    Open open(UUID id) {
        var draft = drafts.get(rights.reading(), id);
        return desk.open(draft, passages.of(draft));
    }

    /** What bringing it up to date would change, by the newest version of its outline. */
    @Transactional(readOnly = true)
    Renewal pending(UUID id) {
        var draft = drafts.get(rights.reading(), id);
        return desk.openByNewest(draft, passages.of(draft)).renewal();
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
        var draft = toWrite(drafts.get(rights.writing(), id));
        var theirs = desk.openByNewest(draft, passages.of(draft)).renewal().collisions().stream()
                .filter(collision -> collision.passage().equals(key))
                .map(Collision::theirs)
                .findFirst()
                .orElse(null);
        change(id, key, version, passage -> {
            var given = theirs == null ? "" : theirs;
            return mine ? passage.keptAgainst(given) : Passage.given(key, given, passage.told());
        });
    }

    private void change(UUID id, String key, int version, UnaryOperator<Passage> step) {
        var draft = toWrite(drafts.get(rights.writing(), id));
        var placed = passages.get(draft, key);
        passages.write(
                draft, step.apply(placed.passage()), version, access.actor().name(), clock.instant());
    }

    /** Keeps a version first, so that nothing of before is lost. */
    Renewal renew(UUID id) {
        var draft = toWrite(drafts.lock(rights.writing(), id));
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

    /** Refused once it has been submitted, until it is taken back or returned. */
    private Draft toWrite(Draft draft) {
        return draft.openTo(paper(draft.id())
                .filter(paper -> !WRITABLE.contains(paper.state()))
                .isEmpty());
    }

    /** As it is on its way to be signed; empty before it was submitted the first time. */
    @Transactional(readOnly = true)
    Optional<Paper> paper(UUID id) {
        return signing.paper(DraftSource.CODE, id.toString());
    }

    /** Hands it in to be approved and signed, by the unit's body as it stands today. */
    Paper submit(UUID id) {
        var draft = toWrite(drafts.lock(rights.writing(), id));
        keep(draft, Why.SUBMITTED);
        var open = desk.open(draft, passages.of(draft));
        var today = LocalDate.now(clock);
        var unit = issuers.standing(open.gathered().subject().unit(), today);
        var title = open.compose().subject().text();
        return signing.submit(new NewPaper(
                unit,
                Symbol.Side.PARTY,
                open.kept().outline().type(),
                List.of(issuers.of(unit, today).issuer().symbol()),
                title,
                DraftSource.CODE,
                id.toString()));
    }

    private void keep(Draft draft, Why why) {
        versions.add(draft, passages.of(draft), why, access.actor().name(), clock.instant());
    }

    /** Bắt đầu, trước khi cập nhật, tự lưu, trước khi trình, lấy lại bản cũ. */
    enum Why {
        BEGUN,
        RENEWED,
        KEPT,
        SUBMITTED,
        BROUGHT_BACK
    }
}
