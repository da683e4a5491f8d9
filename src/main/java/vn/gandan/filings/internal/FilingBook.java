package vn.gandan.filings.internal;

import static vn.gandan.filings.FilingsError.FORM_NOT_ASKED;
import static vn.gandan.filings.FilingsError.PERIOD_NOT_BEGUN;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.duties.DutyId;
import vn.gandan.filings.Count;
import vn.gandan.filings.Entry;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Filings;
import vn.gandan.filings.Outcome;
import vn.gandan.filings.Sheet;
import vn.gandan.filings.Statistics;
import vn.gandan.filings.Step;
import vn.gandan.forms.Asked;
import vn.gandan.forms.FormId;
import vn.gandan.forms.Forms;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** The filings as one book: whoever asks is led to the part that does it. */
@Service
class FilingBook implements Filings {

    private final Access access;
    private final Organisation organisation;
    private final Forms forms;
    private final Sheets sheets;
    private final StepStore steps;
    private final Sending sending;
    private final Batch batch;
    private final Judging judging;
    private final Locking locking;
    private final Tables tables;
    private final Seats seats;
    private final Texts text;

    FilingBook(
            Access access,
            Organisation organisation,
            Forms forms,
            Sheets sheets,
            StepStore steps,
            Sending sending,
            Batch batch,
            Judging judging,
            Locking locking,
            Tables tables,
            Seats seats,
            Texts text) {
        this.access = access;
        this.organisation = organisation;
        this.forms = forms;
        this.sheets = sheets;
        this.steps = steps;
        this.sending = sending;
        this.batch = batch;
        this.judging = judging;
        this.locking = locking;
        this.tables = tables;
        this.seats = seats;
        this.text = text;
    }

    // Without a transaction of its own: a refused access is recorded in another one.
    @Override
    public FilingKey key(String unit, String form, String period) {
        var wanted = Period.parse(period);
        var visible = access.visible(unit, wanted.lastDay());
        var found = forms.form(form);
        if (wanted.firstDay().isAfter(seats.today())) {
            throw PERIOD_NOT_BEGUN.refuse(text.period(wanted));
        }
        return organisation
                .find(visible.id(), wanted.lastDay())
                .flatMap(then -> forms.asked(then, found.id(), wanted).map(asked -> Tables.key(then, asked)))
                .orElseThrow(() -> FORM_NOT_ASKED.refuse(form, text.period(wanted)));
    }

    @Override
    @Transactional(readOnly = true)
    public Sheet sheet(FilingKey key) {
        return sheets.of(List.of(key)).getFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sheet> sheets(Collection<FilingKey> keys) {
        return sheets.of(keys);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Step> history(FilingKey key) {
        return steps.of(key);
    }

    @Override
    public Sheet save(FilingKey key, Entry entry, int version) {
        return sending.save(key, entry, version);
    }

    @Override
    public Sheet send(FilingKey key, Entry entry, UUID sent, int version) {
        return sending.send(key, entry, sent, version);
    }

    @Override
    public List<Sheet> judge(Map<FilingKey, Entry> entries) {
        return batch.judge(entries);
    }

    @Override
    public List<Outcome> sendAll(Map<FilingKey, Entry> entries, UUID sent) {
        return batch.sendAll(entries, sent);
    }

    @Override
    public List<Outcome> saveAll(Map<FilingKey, Entry> entries) {
        return batch.saveAll(entries);
    }

    @Override
    public List<Outcome> approve(Collection<FilingKey> keys) {
        return judging.approve(keys);
    }

    @Override
    public List<Outcome> approve(Map<FilingKey, Integer> seen) {
        return judging.approve(seen);
    }

    @Override
    public List<Outcome> takeBack(Collection<FilingKey> keys) {
        return judging.takeBack(keys);
    }

    @Override
    public Filing sendBack(FilingKey key, String reason, Map<Cell, String> cells, int version) {
        return judging.sendBack(key, reason, cells, version);
    }

    @Override
    public List<Outcome> lock(Collection<FilingKey> keys) {
        return locking.lock(keys);
    }

    @Override
    public Filing amend(FilingKey key, Map<Cell, BigDecimal> values, String reason, UUID sent) {
        return locking.amend(key, values, reason, sent);
    }

    @Override
    public List<Filing> of(Asked asked, Unit root) {
        return tables.of(asked, root);
    }

    @Override
    public List<Count> counts(Asked asked, Unit root) {
        return tables.counts(asked, root);
    }

    @Override
    public Map<UnitId, DutyId> owed(Asked asked) {
        return tables.owed(asked);
    }

    @Override
    public Map<UnitId, Instant> lastSent(FormId form, Unit root) {
        return tables.lastSent(form, root);
    }

    @Override
    public List<Statistics> statistics(Unit root, Level level, Asked asked, Collection<Period> periods) {
        return tables.statistics(root, level, asked, periods);
    }

    @Override
    public Optional<Level> judgingLevel() {
        return seats.judging();
    }
}
