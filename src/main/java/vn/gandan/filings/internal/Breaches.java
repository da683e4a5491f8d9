package vn.gandan.filings.internal;

import static vn.gandan.filings.FilingsError.FIGURE_BREAKS_RULE;
import static vn.gandan.filings.FilingsError.FIGURE_NOT_WHOLE;
import static vn.gandan.filings.FilingsError.FIGURE_TOO_LARGE;
import static vn.gandan.filings.FilingsError.FIGURE_TOO_PRECISE;
import static vn.gandan.filings.FilingsError.FIGURE_TOO_SMALL;

import java.util.stream.Stream;
import vn.gandan.filings.FilingsError;
import vn.gandan.forms.Finding;
import vn.gandan.shared.Refusal;

/** Findings that a single figure is refused for, whatever way it comes. */
final class Breaches {

    private Breaches() {}

    /** What is missing may still come; what only asks for a remark is asked of people. */
    static boolean of(Finding finding) {
        return finding.blocks() && finding.kind() != Finding.Kind.MISSING;
    }

    static Refusal refusal(String form, Finding finding) {
        var details = Stream.concat(Stream.of(form, String.valueOf(finding.cell())), finding.details().stream())
                .toArray();
        return code(finding.kind()).refuse(details);
    }

    private static FilingsError code(Finding.Kind kind) {
        return switch (kind) {
            case NOT_WHOLE -> FIGURE_NOT_WHOLE;
            case TOO_PRECISE -> FIGURE_TOO_PRECISE;
            case TOO_SMALL -> FIGURE_TOO_SMALL;
            case TOO_LARGE -> FIGURE_TOO_LARGE;
            case MISSING, UNREADABLE, JUMP, RULE, KNOWN -> FIGURE_BREAKS_RULE;
        };
    }
}
