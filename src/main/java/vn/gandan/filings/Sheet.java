package vn.gandan.filings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Finding;
import vn.gandan.shared.Period;

/** A filing with everything that its page shows (tờ phiếu): its lines in the form's order and what is to be looked at. */
public record Sheet(Filing filing, Asked asked, @Nullable Period before, List<Line> lines, List<Finding> findings) {

    public Sheet {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** Nothing is left to be mended or explained: it can be sent. */
    public boolean ready() {
        return findings.isEmpty();
    }
}
