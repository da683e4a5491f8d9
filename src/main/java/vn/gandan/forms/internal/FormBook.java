package vn.gandan.forms.internal;

import static vn.gandan.forms.FormsError.FORM_VERSION_NOT_FOUND;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Finding;
import vn.gandan.forms.Form;
import vn.gandan.forms.FormId;
import vn.gandan.forms.FormVersion;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.forms.internal.Stored.Dated;
import vn.gandan.forms.internal.Stored.Kept;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** The front door: what is asked is answered from memory, what is changed goes to {@link Designs} and {@link Giving}. */
@Service
class FormBook implements Forms {

    private static final Comparator<Kept> RETIRED_LAST = Comparator.comparing(
                    (Kept kept) -> kept.form().retired())
            .thenComparing(kept -> kept.form().code());

    private final Readings readings;
    private final Asking asking;
    private final Ground ground;
    private final Judgements judgements;
    private final Designs designs;
    private final Giving giving;

    FormBook(Readings readings, Asking asking, Ground ground, Judgements judgements, Designs designs, Giving giving) {
        this.readings = readings;
        this.asking = asking;
        this.ground = ground;
        this.judgements = judgements;
        this.designs = designs;
        this.giving = giving;
    }

    @Override
    public Form form(String code) {
        return readings.current().form(code).form();
    }

    @Override
    public Form form(FormId id) {
        return readings.current().form(id).form();
    }

    @Override
    public List<Form> formsFor(Unit unit) {
        return readings.current().forms().stream()
                .filter(kept -> above(kept, unit))
                .sorted(RETIRED_LAST)
                .map(Kept::form)
                .toList();
    }

    private boolean above(Kept kept, Unit unit) {
        return unit.path().contains("/" + kept.form().owner() + "/")
                || ground.at(kept.form().owner(), unit.on())
                        .filter(owner -> unit.path().startsWith(owner.path()))
                        .isPresent();
    }

    @Override
    public List<FormVersion> versions(FormId form) {
        return readings.current().versions(form).stream().map(Dated::version).toList();
    }

    @Override
    public FormVersion version(FormId form, int number) {
        return versions(form).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> FORM_VERSION_NOT_FOUND.refuse(number));
    }

    @Override
    public List<Assignment> assignments(FormId form) {
        return readings.current().assignments(form);
    }

    @Override
    public List<Asked> asked(Unit unit, Period period) {
        return asking.of(unit, period);
    }

    @Override
    public Optional<Asked> asked(Unit unit, FormId form, Period period) {
        return asking.of(unit, form, period);
    }

    @Override
    public List<Asked> askedUnder(Unit root, Period period) {
        return asking.under(root, period);
    }

    @Override
    public List<Asked> current(Unit unit, LocalDate on, int daysBack) {
        return asking.current(unit, on, daysBack);
    }

    @Override
    public List<Asked> currentUnder(Unit root, LocalDate on, int daysBack) {
        return asking.currentUnder(root, on, daysBack);
    }

    @Override
    public List<Unit> addressees(Asked asked, Unit root) {
        return ground.addressees(asked, root);
    }

    @Override
    public List<Asked> together(Asked asked) {
        return asking.together(asked);
    }

    @Override
    public List<Unit> everybody(Asked asked, Unit root) {
        return asking.everybody(asked, root);
    }

    @Override
    public Optional<Period> before(Asked asked) {
        return asked.assignment().rhythm().before(asked.period());
    }

    @Override
    public List<Finding> check(
            Definition definition, Map<Cell, BigDecimal> values, Map<Cell, BigDecimal> last, Set<Cell> remarked) {
        return judgements.of(definition).findings(values, last, remarked);
    }

    @Override
    public FormVersion create(Unit owner, String code, LocalDate from, Definition definition) {
        return designs.create(owner, code, from, definition);
    }

    @Override
    public FormVersion change(FormId form, LocalDate from, Definition definition) {
        return designs.change(form, from, definition);
    }

    @Override
    public Assignment assign(FormId form, Addressees to, Rhythm rhythm, Route route, LocalDate from) {
        return giving.assign(form, to, rhythm, route, from);
    }

    @Override
    public Assignment end(long assignment, LocalDate on) {
        return giving.end(assignment, on);
    }

    @Override
    public void retire(FormId form, boolean retired) {
        designs.retire(form, retired);
    }
}
