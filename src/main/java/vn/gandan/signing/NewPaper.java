package vn.gandan.signing;

import static vn.gandan.signing.SigningError.PAPER_ISSUER_NEEDED;
import static vn.gandan.signing.SigningError.PAPER_TITLE_NEEDED;

import java.util.List;
import vn.gandan.directives.Symbol;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.VietnameseText;

/**
 * A paper that is to be approved and signed.
 *
 * @param unit that issues it, as of today
 * @param type abbreviation of its kind: BC, KH, CV
 * @param issuers abbreviations of those who issue it, the lead first: a joint paper counts with the lead's numbers
 * @param source code of the {@link PaperSource} that draws it
 * @param reference how it is known there
 */
public record NewPaper(
        Unit unit, Symbol.Side side, String type, List<String> issuers, String title, String source, String reference) {

    public NewPaper {
        issuers = List.copyOf(issuers);
        title = VietnameseText.nfc(title.strip());
        if (title.isEmpty()) {
            throw PAPER_TITLE_NEEDED.refuse();
        }
        if (issuers.isEmpty()) {
            throw PAPER_ISSUER_NEEDED.refuse();
        }
    }
}
