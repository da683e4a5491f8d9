package vn.gandan.writing.proofs;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;
import vn.gandan.writing.proofing.Finding;

/** Says what was found. */
@Component("proofWording")
class Wording {

    private static final int LONGEST = 160;

    private final Texts text;

    Wording(Texts text) {
        this.text = text;
    }

    String why(Finding finding) {
        return text.of("proofing.why." + finding.why(), finding.words().toArray());
    }

    /** Shortened where it is long. */
    static String words(String whole, int start, int end) {
        var words = whole.substring(start, end).replace("\t", " | ").replace("\n", " ");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
    }

    /** Where the figure came from, or the papers of the symbol. */
    @Nullable String source(Finding finding, @Nullable Unit unit, @Nullable Period period) {
        var source = finding.source();
        if (source == null) {
            return null;
        }
        if (finding.kind() == Finding.Kind.PAPER || finding.kind() == Finding.Kind.YEAR) {
            return UriComponentsBuilder.fromPath("/directives")
                    .queryParam("q", "{symbol}")
                    .encode()
                    .buildAndExpand(source)
                    .toUriString();
        }
        return unit == null || period == null
                ? null
                : UriComponentsBuilder.fromPath("/totals/provenance")
                        .queryParam("unit", unit.reference())
                        .queryParam("period", period.code())
                        .queryParam("indicator", source)
                        .encode()
                        .build()
                        .toUriString();
    }
}
