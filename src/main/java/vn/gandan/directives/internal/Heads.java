package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;

/** Reads what stands above each part of a document's page. */
@Service
@Transactional(readOnly = true)
class Heads {

    private final DocumentStore documents;
    private final LinkStore links;
    private final OwedStore owed;
    private final StudyStore studies;
    private final Lexicon lexicon;
    private final Clerk clerk;

    Heads(DocumentStore documents, LinkStore links, OwedStore owed, StudyStore studies, Lexicon lexicon, Clerk clerk) {
        this.documents = documents;
        this.links = links;
        this.owed = owed;
        this.studies = studies;
        this.lexicon = lexicon;
        this.clerk = clerk;
    }

    /** As on a day; today where none is asked for. */
    Head of(DocumentId id, @Nullable LocalDate on) {
        var document = documents.get(id);
        var today = clerk.today();
        var day = on == null ? today : on;
        return new Head(
                document,
                lexicon.typeName(document.type(), document.system()),
                document.state(day, links.changes(id)),
                day,
                day.equals(today),
                clerk.mayWrite(document),
                counts(document));
    }

    private Map<Tab, Integer> counts(Document document) {
        var counts = new EnumMap<Tab, Integer>(Tab.class);
        counts.put(Tab.DUTIES, owed.count(document.id()));
        counts.put(Tab.STUDY, studies.count(document.id()));
        counts.put(Tab.RELATED, links.of(document.id()).size());
        return counts;
    }
}
