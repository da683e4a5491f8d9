package vn.gandan.writing.issuing;

import vn.gandan.layout.Issuer;
import vn.gandan.layout.Recipients;
import vn.gandan.layout.Signing;

/** How a body issues its papers: from which place, signed by whom, to whom. */
public record Issuing(Issuer issuer, String place, Signing signing, Recipients recipients) {}
