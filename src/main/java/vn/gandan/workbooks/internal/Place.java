package vn.gandan.workbooks.internal;

import java.util.Map;
import vn.gandan.filings.Filing;
import vn.gandan.forms.Asked;
import vn.gandan.organisation.Unit;

/** Where a workbook belongs: the form and period, the unit whose it is, and the filings in it by their units' references. */
public record Place(Asked asked, Unit unit, Map<String, Filing> filings) {}
