package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.SECRET_PAPER;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.NewDocument;
import vn.gandan.directives.NewFile;
import vn.gandan.directives.SecrecyMark;

/**
 * Turns papers with a stamp of secrecy away before anything of them is stored. Without a transaction of its own: that it
 * happened is recorded in a second one, and two at a time out of a small pool could wait for ever.
 */
@Component
class StampGuard {

    private final Clerk clerk;

    StampGuard(Clerk clerk) {
        this.clerk = clerk;
    }

    /** What stands in the paper's file, where it has one; nothing of a paper that is refused is returned or told. */
    String cleared(NewDocument entry) {
        clear(entry.symbol(), entry.type(), entry.body(), entry.run(), entry.title(), entry.signer(), entry.origin());
        entry.links().forEach(link -> clear(link.note()));
        return entry.file() == null ? "" : cleared(entry.file());
    }

    String cleared(NewFile file) {
        clear(file.name());
        var text = PaperText.of(file);
        clear(text);
        return text;
    }

    void clear(@Nullable String... typed) {
        if (Stream.of(typed)
                .anyMatch(text -> text != null && SecrecyMark.in(text).isPresent())) {
            clerk.recordSecret();
            throw SECRET_PAPER.refuse();
        }
    }
}
