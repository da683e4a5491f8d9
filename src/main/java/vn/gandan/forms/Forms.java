package vn.gandan.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** Forms, their versions, and who is asked for them. Read from memory: asking costs nothing worth mentioning. */
public interface Forms {

    /** Refused where there is no such form. */
    Form form(String code);

    Form form(FormId id);

    /** Forms of a unit and of those above it, by code, retired ones last. */
    List<Form> formsFor(Unit unit);

    /** All versions, the latest first. */
    List<FormVersion> versions(FormId form);

    FormVersion version(FormId form, int number);

    List<Assignment> assignments(FormId form);

    /** Forms that the unit (as of the period's last day) is asked to fill in for exactly this period. */
    List<Asked> asked(Unit unit, Period period);

    /** The same for one form; empty where the unit is not asked for it. */
    Optional<Asked> asked(Unit unit, FormId form, Period period);

    /** Every form that anybody under (or at) the root is asked for, for exactly this period. */
    List<Asked> askedUnder(Unit root, Period period);

    /**
     * What a unit (as of the day) is asked for around a day: periods that have begun, or that ended within so many days,
     * the earliest due date first.
     */
    List<Asked> current(Unit unit, LocalDate on, int daysBack);

    /** The same for everything asked under the root, each form and period once. */
    List<Asked> currentUnder(Unit root, LocalDate on, int daysBack);

    /** Who has to fill it in, under the root (as of the period's last day), in Vietnamese order. */
    List<Unit> addressees(Asked asked, Unit root);

    /** This, and what else asks for the same form and period: it may be given to several roots, one by one. */
    List<Asked> together(Asked asked);

    /** Who has to fill the form in for the period under the root, whichever assignment asks, in Vietnamese order. */
    List<Unit> everybody(Asked asked, Unit root);

    /** The period of the same form before this one, empty for what is asked once. */
    Optional<Period> before(Asked asked);

    /**
     * Judges figures by their fields and rules.
     *
     * @param values what stands in the form; a blank field is absent
     * @param last figures of the period before
     * @param remarked cells that somebody explained: what only asks for a remark is content then
     */
    List<Finding> check(
            Definition definition, Map<Cell, BigDecimal> values, Map<Cell, BigDecimal> last, Set<Cell> remarked);

    /** Makes a form with its first version; refused where the code is taken or the definition does not hold together. */
    FormVersion create(Unit owner, String code, LocalDate from, Definition definition);

    /**
     * Says something else from a day on. The latest version is replaced where no period that it answers for was opened yet,
     * else a new one begins; what was reported on the old one stays as it is.
     */
    FormVersion change(FormId form, LocalDate from, Definition definition);

    Assignment assign(FormId form, Addressees to, Rhythm rhythm, Route route, LocalDate from);

    /** Nobody is asked for periods that end after the day. */
    Assignment end(long assignment, LocalDate on);

    void retire(FormId form, boolean retired);
}
