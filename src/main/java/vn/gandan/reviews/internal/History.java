package vn.gandan.reviews.internal;

import java.util.List;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Line;
import vn.gandan.reporting.Change;

/** One figure of a filing with all that it has been, the latest first. */
public record History(FilingKey key, Line line, List<Change> changes) {}
