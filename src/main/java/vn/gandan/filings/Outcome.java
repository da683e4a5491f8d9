package vn.gandan.filings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Finding;
import vn.gandan.shared.Refusal;

/** What became of one filing among many: its new state, or why it stayed as it was and what has to be looked at first. */
public record Outcome(
        FilingKey key, @Nullable Filing filing, @Nullable Refusal refusal, List<Finding> findings) {

    public Outcome {
        findings = List.copyOf(findings);
    }

    public static Outcome of(Filing filing) {
        return new Outcome(filing.key(), filing, null, List.of());
    }

    public static Outcome refused(FilingKey key, Refusal refusal) {
        return new Outcome(key, null, refusal, List.of());
    }
}
