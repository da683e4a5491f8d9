package vn.gandan.directives.internal;

import org.jspecify.annotations.Nullable;
import vn.gandan.directives.DocumentId;

/** Two papers whose symbols contradict each other (câu hỏi còn mở), until a person says whether they are one. */
public record Question(
        DocumentId id,
        DocumentId first,
        DocumentId second,
        @Nullable Answer answer,
        @Nullable String by,
        @Nullable String note) {

    /** Là một văn bản, là hai văn bản khác nhau. */
    public enum Answer {
        SAME,
        DIFFERENT
    }

    public boolean open() {
        return answer == null;
    }

    public DocumentId other(DocumentId one) {
        return one.equals(first) ? second : first;
    }
}
