package vn.gandan.reporting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** Figures in, totals out. */
public interface Reporting {

    /** Judges the figures one by one and keeps the good ones, all in one transaction. */
    Receipt submit(Submission submission);

    /** Many submissions of one province in one transaction, for files; each figure judged as in {@link #submit}. */
    List<Receipt> submitAll(List<Submission> submissions);

    /** How {@link #submit} would judge the figures, without taking any. */
    Receipt judge(Submission submission);

    /**
     * Totals of the units of a level under a root (the root's own level gives the root alone), as of the basis's day,
     * unit by unit in Vietnamese order, indicators in the order asked; every write acknowledged before is in them.
     */
    List<Total> totals(Unit root, Level level, List<String> indicators, Period period, String item, Basis basis);

    /** The same for many periods, one after the other, all as of one moment. */
    List<Total> totals(Unit root, Level level, List<String> indicators, List<Period> periods, String item, Basis basis);

    /** Totals of given units (all as of the basis's day). */
    List<Total> totals(List<Unit> units, List<String> indicators, Period period, String item, Basis basis);

    /** The same for many periods, one after the other, all as of one moment. */
    List<Total> totals(List<Unit> units, List<String> indicators, List<Period> periods, String item, Basis basis);

    Provenance provenance(Unit unit, String indicator, Period period, String item, Basis basis);

    /** The units' own figures of a period, withdrawn ones too; nothing is added up. */
    List<Reported> reported(Collection<Unit> units, Period period);

    /** What became of the own figures of the units of a period after a moment, the latest first. */
    List<Change> changes(Collection<Unit> units, Period period, Instant since);

    /** From now on these indicators of a unit and period change by amendment only. */
    void close(Unit unit, Period period, Set<String> indicators);

    /** The same for many units at once, each with its own indicators. */
    void close(Map<Unit, Set<String>> indicatorsByUnit, Period period);

    /** Opens them again. */
    void reopen(Unit unit, Period period, Set<String> indicators);

    void reopen(Map<Unit, Set<String>> indicatorsByUnit, Period period);

    /** Periods for which the unit or anything under it reported, latest first. */
    List<Period> periods(Unit unit);
}
