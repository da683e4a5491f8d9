package vn.gandan.writing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A paper before it is drawn: who issues it, what it is about, its text and its annex. The mark says on every page that
 * the figures are illustrative; a paper of real figures has none.
 */
record Paper(
        Issuer issuer,
        LocalDate day,
        String type,
        String subject,
        String span,
        @Nullable String mark,
        List<Block> body,
        String annexTitle,
        List<Block> annex) {

    /** The subject as a title outside the page, where lines do not break. */
    String title() {
        String subject = this.subject.replace('\u00A0', ' ');
        return subject.substring(0, 1).toUpperCase(Locale.of("vi")) + subject.substring(1);
    }
}
