package vn.gandan.directives.internal;

import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Document;

/** What was typed to put a paper of the register right, as typed, and which state of it was read before. */
public record EditForm(
        int version,
        @Nullable String title,
        @Nullable String body,
        @Nullable String run,
        @Nullable String signer,
        @Nullable String issuedOn,
        @Nullable String effectiveOn) {

    static EditForm of(Document document) {
        return new EditForm(
                document.version(),
                document.title(),
                document.body(),
                document.run(),
                document.signer(),
                document.issuedOn() == null ? null : document.issuedOn().toString(),
                document.effectiveOn() == null ? null : document.effectiveOn().toString());
    }
}
