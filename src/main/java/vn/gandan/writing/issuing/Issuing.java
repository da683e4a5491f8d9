package vn.gandan.writing.issuing;

import vn.gandan.layout.Issuer;
import vn.gandan.layout.Recipients;
import vn.gandan.layout.Signing;
import vn.gandan.organisation.Unit;

/** How a body issues its papers: whose it is today, from which place, signed by whom, to whom. */
public record Issuing(Unit unit, Issuer issuer, String place, Signing signing, Recipients recipients) {}
