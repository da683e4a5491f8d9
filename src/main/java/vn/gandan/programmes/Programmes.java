package vn.gandan.programmes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gandan.shared.UnitId;

/** Programmes of work and briefings; their tasks and conclusions become duties. Everything stays within the caller's scope. */
public interface Programmes {

    /** Makes a programme with its tasks and, of a coordination programme, its yearly reviews, all of them duties. */
    Programme make(NewProgramme programme);

    Task add(ProgrammeId programme, NewTask task);

    Programme programme(ProgrammeId id);

    /** In the order of the programme, the withdrawn ones too. */
    List<Task> tasks(ProgrammeId programme);

    /** How far a task is, with the tasks below that carry it out. */
    Progress progress(ProgrammeId programme, UUID task);

    /** How far a programme is: all its tasks together. */
    Progress progress(ProgrammeId programme);

    /** Keeps a briefing with its conclusions and opens their duties; one with the same key is kept once. */
    Briefing keep(NewBriefing briefing);

    List<Conclusion> conclusions(BriefingId briefing);

    /** How many briefings each unit itself held between two days, both included; none: absent. */
    Map<UnitId, Integer> briefings(Collection<UnitId> units, LocalDate first, LocalDate last);
}
