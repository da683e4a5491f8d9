package vn.gandan.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Units merged, divided, renamed, moved, ended and opened by plan, and all of it undone again. Stays within the scope. */
public interface Reorganisations {

    /** What is wrong with a plan; empty where it can be enacted. */
    List<PlanFault> judge(SuccessionPlan plan);

    /** What would come of it: enacted, looked at, and taken back before anybody sees it. */
    Preview preview(SuccessionPlan plan);

    /**
     * Enacts a plan; refused where anything is wrong with it.
     *
     * @param key the plan's own identifier: enacting it again changes nothing and gives what was enacted
     */
    Reorganisation enact(SuccessionPlan plan, UUID key);

    /** What forbids undoing; empty where it can be undone. */
    List<PlanFault> againstUndo(long reorganisation);

    /** Puts back exactly what stood; refused once anything was built on it. */
    Reorganisation undo(long reorganisation);

    Reorganisation reorganisation(long id);

    /** What was enacted under a plan's identifier. */
    Optional<Reorganisation> byKey(UUID key);

    /** As it was enacted: which units stand elsewhere since. */
    TerritoryChanged change(long reorganisation);

    /** The two trees of what was enacted. */
    Redrawn drawn(long reorganisation);

    /** Those within the scope, the latest day first. */
    List<Reorganisation> all();

    /** The words by which units of a level were called on a day, the most usual first. */
    List<String> kinds(Level level, LocalDate on);

    /** The level of the units directly under one of a level that are called by a kind; empty where none is. */
    Optional<Level> levelUnder(Level parent, String kind, LocalDate on);

    /** The two trees, what the modules say, and what is wrong; with anything wrong nothing else is told. */
    record Preview(Redrawn drawn, List<SuccessionEffect.Effect> effects, List<PlanFault> faults) {

        public Preview {
            effects = List.copyOf(effects);
            faults = List.copyOf(faults);
        }
    }
}
