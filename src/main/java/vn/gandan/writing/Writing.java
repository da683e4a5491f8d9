package vn.gandan.writing;

import java.net.URI;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;

/** Papers composed from the figures (soạn báo cáo). */
public interface Writing {

    /**
     * What the mobilisation teams (tổ dân vận) of a unit did in a period, as a Word file in the Party's layout. Refused
     * where the unit does not exist on the basis's day; every figure links to its page of origin on the site.
     */
    byte[] teamReview(Unit unit, Period period, Basis basis, URI site);
}
