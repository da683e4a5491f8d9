package vn.gandan.reviews;

import java.util.List;
import vn.gandan.organisation.Unit;

/** How what units send stands with those who look at it. */
public interface Reviews {

    /**
     * What is asked under a unit around today, as the caller's level sees it: the latest due date first.
     *
     * @param daysBack periods that ended longer ago are left out
     */
    List<Standing> standings(Unit root, int daysBack);
}
