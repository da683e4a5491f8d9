package vn.gandan.duties.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.duties.Duty;

/** Puts the page of one official's work together. */
@Service
@Transactional(readOnly = true)
class Worklists {

    private final MyWork work;
    private final Rows rows;
    private final Competence competence;

    Worklists(MyWork work, Rows rows, Competence competence) {
        this.work = work;
        this.rows = rows;
        this.competence = competence;
    }

    Worklist of(@Nullable Section chosen, int from) {
        return list(chosen, from, Worklist.PAGE);
    }

    /** With every row, for a file. */
    Worklist all(@Nullable Section chosen) {
        return list(chosen, 0, Integer.MAX_VALUE);
    }

    private Worklist list(@Nullable Section chosen, int from, int limit) {
        var official = work.official().orElseThrow();
        var counts = work.counts(official);
        var sections = chosen == null ? Worklist.PRESSING : List.of(chosen);
        var parts = sections.stream()
                .map(section -> part(section, official, counts, from, limit))
                .toList();
        return new Worklist(chosen, counts, parts, competence.mayGive());
    }

    private Worklist.Part part(Section section, Official official, Counts counts, int from, int limit) {
        int total = counts.of(section);
        var page = total == 0 ? List.<Duty>of() : work.page(official, section, limit, from);
        return new Worklist.Part(section, rows.of(page, official), from, total);
    }
}
