package vn.gandan.programmes;

import java.util.List;
import java.util.UUID;

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
}
