package vn.gandan.directives.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.DocumentId;

/** Reads the papers themselves, and what was asked about them. */
@Service
@Transactional(readOnly = true)
class Reader {

    private final DocumentStore documents;
    private final FileStore files;
    private final QuestionStore questions;
    private final OwedStore owed;
    private final Shelf shelf;

    Reader(DocumentStore documents, FileStore files, QuestionStore questions, OwedStore owed, Shelf shelf) {
        this.documents = documents;
        this.files = files;
        this.questions = questions;
        this.owed = owed;
        this.shelf = shelf;
    }

    List<PaperFile> files(DocumentId id) {
        return files.of(documents.get(id).id());
    }

    PaperFile file(DocumentId document, UUID id) {
        return files.get(document, id);
    }

    byte[] content(DocumentId document, UUID id) {
        return files.content(document, id);
    }

    List<Asked> openQuestions(DocumentId id) {
        return questions.of(id).stream()
                .filter(Question::open)
                .flatMap(question -> asked(question).stream())
                .filter(Asked::stands)
                .toList();
    }

    /** The open ones first; one about a paper that was withdrawn since has answered itself. */
    List<Asked> questions(int limit) {
        return questions.all(limit).stream()
                .flatMap(question -> asked(question).stream())
                .filter(asked -> !asked.question().open() || asked.stands())
                .toList();
    }

    private Optional<Asked> asked(Question question) {
        return shelf.find(question.first())
                .flatMap(first -> shelf.find(question.second()).map(second -> new Asked(question, first, second)));
    }

    List<Owed> owed(DocumentId id, int limit, int offset) {
        return owed.page(id, limit, offset);
    }

    /** How many duties a paper shows done. */
    int shownDone(DocumentId id) {
        return owed.shownBy(id);
    }
}
