package vn.gandan.reporting.internal;

import java.util.List;
import vn.gandan.reporting.Submission;

/** What one submission writes of its unit; {@code first}: the unit has no figure for the period yet, not even a withdrawn one. */
record Sheet(Submission submission, boolean first, List<StoredFigure> figures) {}
