package vn.gandan.territory.internal;

import java.time.LocalDate;
import java.util.List;
import vn.gandan.organisation.Reorganisation;

/** All plans and reorganisations that the reader may see. */
public record Overview(List<Drafted> drafted, List<Line> enacted, LocalDate today, boolean writes) {

    /** A plan that is being drawn up, in words. */
    public record Drafted(Plan plan, List<String> steps) {}

    /** One that was enacted, in words. */
    public record Line(Reorganisation reorganisation, List<String> steps) {}
}
