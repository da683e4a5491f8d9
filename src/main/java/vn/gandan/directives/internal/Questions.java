package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.DOCUMENT_CHANGED_MEANWHILE;
import static vn.gandan.directives.DirectiveError.DOCUMENT_NOT_FOUND;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.internal.Question.Answer;

/** Lets a person settle whether two papers are one. Nothing is ever merged silently, and every answer can be taken back. */
@Service
@Transactional
class Questions {

    private final QuestionStore store;
    private final DocumentStore documents;
    private final Changes changes;
    private final Clerk clerk;

    Questions(QuestionStore store, DocumentStore documents, Changes changes, Clerk clerk) {
        this.store = store;
        this.documents = documents;
        this.changes = changes;
        this.clerk = clerk;
    }

    void different(DocumentId id, @Nullable String note) {
        settle(writable(id), Answer.DIFFERENT, note);
    }

    /** They are one: the other is withdrawn in favour of the one that is kept, which can be found by both symbols. */
    void same(DocumentId id, DocumentId kept, @Nullable String note) {
        var question = writable(id);
        if (!kept.equals(question.first()) && !kept.equals(question.second())) {
            throw DOCUMENT_NOT_FOUND.refuse(kept.toString());
        }
        settle(question, Answer.SAME, note);
        var one = documents.get(kept);
        var other = documents.get(question.other(kept));
        changes.withdraw(other, Effects.label(one));
        documents.update(one.alsoWritten(other.symbol()));
    }

    void reopen(DocumentId id) {
        var question = writable(id);
        if (question.answer() == Answer.SAME) {
            var first = documents.get(question.first());
            var second = documents.get(question.second());
            var withdrawn = first.withdrawn() ? first : second;
            var kept = first.withdrawn() ? second : first;
            if (withdrawn.withdrawn()) {
                changes.restore(withdrawn);
            }
            documents.update(kept.noLongerWritten(withdrawn.symbol()));
        }
        settle(question, null, null);
    }

    private Question writable(DocumentId id) {
        var question = store.get(id);
        clerk.toWrite(documents.get(question.first()));
        return question;
    }

    private void settle(Question question, @Nullable Answer answer, @Nullable String note) {
        var by = answer == null ? null : clerk.actor().name();
        if (!store.settle(question, answer, by, note == null || note.isBlank() ? null : note.strip(), clerk.now())) {
            throw DOCUMENT_CHANGED_MEANWHILE.refuse();
        }
        clerk.record(
                answer == null ? "QUESTION_REOPENED" : "QUESTION_SETTLED",
                documents.get(question.first()),
                Map.of("other", question.second().toString(), "answer", String.valueOf(answer)));
    }
}
