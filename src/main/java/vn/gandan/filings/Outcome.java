package vn.gandan.filings;

import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Refusal;

/** What became of one filing among many: its new state, or why it stayed as it was. */
public record Outcome(
        FilingKey key, @Nullable Filing filing, @Nullable Refusal refusal) {}
