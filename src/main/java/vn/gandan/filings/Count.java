package vn.gandan.filings;

import org.jspecify.annotations.Nullable;
import vn.gandan.filings.Filing.Status;
import vn.gandan.organisation.Level;

/** How many filings stand alike (số phiếu cùng trạng thái): their state, and the last level that approved them. */
public record Count(Status status, @Nullable Level approvedAt, int filings) {}
