package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.FILE_KIND;
import static vn.gandan.directives.DirectiveError.FILE_TOO_LONG;
import static vn.gandan.directives.DirectiveError.FILE_UNREADABLE;

import vn.gandan.directives.NewFile;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.papers.PaperError;
import vn.gandan.shared.papers.Papers;

/** What stands in the file of a paper, for the search and for the stamp of secrecy. */
final class PaperText {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST = 20;

    private PaperText() {}

    /** Refused where the file is of another kind, too large, damaged, locked, or made to exhaust whoever opens it. */
    static String of(NewFile file) {
        if (file.size() > LARGEST * MEGABYTE) {
            throw FILE_TOO_LONG.refuse(LARGEST);
        }
        try {
            return Papers.words(file.name(), file.content());
        } catch (Refusal refusal) {
            boolean otherKind = refusal.code() == PaperError.PAPER_OF_OTHER_KIND;
            throw otherKind ? FILE_KIND.refuse() : FILE_UNREADABLE.refuse(file.name());
        }
    }
}
