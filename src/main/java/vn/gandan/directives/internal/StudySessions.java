package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.STUDY_NOT_FOUND;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.audit.Audit;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.NewStudy;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;

/** Records at how many meetings a paper was studied, and by how many (quán triệt); only numbers. */
@Service
@Transactional
class StudySessions {

    private static final Logger log = LoggerFactory.getLogger(StudySessions.class);

    private static final int ENTRIES = 20;

    private final StudyStore store;
    private final DocumentStore documents;
    private final Organisation organisation;
    private final Mandate mandate;
    private final Clerk clerk;
    private final Audit audit;

    StudySessions(
            StudyStore store,
            DocumentStore documents,
            Organisation organisation,
            Mandate mandate,
            Clerk clerk,
            Audit audit) {
        this.store = store;
        this.documents = documents;
        this.organisation = organisation;
        this.mandate = mandate;
        this.clerk = clerk;
        this.audit = audit;
    }

    UUID add(NewStudy study) {
        study.notAfter(clerk.today());
        clerk.toWriteFor(study.unit());
        documents.get(study.document());
        var id = store.add(study, clerk.actor().name(), clerk.now());
        record(study.unit().province(), study.unit().path(), "STUDY_RECORDED", id);
        return id;
    }

    void withdraw(ProvinceId province, UUID id) {
        var path = store.withdraw(province, id, clerk.now()).orElseThrow(() -> STUDY_NOT_FOUND.refuse(id.toString()));
        record(province, path, "STUDY_WITHDRAWN", id);
    }

    /** Undoes {@link #withdraw}. */
    void restore(ProvinceId province, UUID id) {
        var path = store.withdraw(province, id, null).orElseThrow(() -> STUDY_NOT_FOUND.refuse(id.toString()));
        record(province, path, "STUDY_RESTORED", id);
    }

    private void record(ProvinceId province, String path, String act, UUID id) {
        audit.record(province, path, act, "study session " + id, Map.of());
        log.info("{} {}", act, id);
    }

    @Transactional(readOnly = true)
    Study of(Document document) {
        var paths = Scope.required().paths();
        var today = clerk.today();
        var lines = store.lines(document.id(), paths, today);
        var below = mandate.unit(today)
                .map(unit -> organisation.children(unit.id(), today))
                .orElseGet(() -> organisation.provinces(today));
        return new Study(
                lines.stream().mapToInt(Study.Line::sessions).sum(),
                lines.stream().mapToInt(Study.Line::attendances).sum(),
                store.held(document.id(), below.stream().map(Unit::path).toList()),
                below.size(),
                lines,
                store.entries(document.id(), today, ENTRIES));
    }

    @Transactional(readOnly = true)
    Map<UnitId, Directives.Studied> studied(Collection<UnitId> units, LocalDate first, LocalDate last) {
        return store.studied(units, first, last);
    }
}
