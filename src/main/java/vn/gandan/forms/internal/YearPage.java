package vn.gandan.forms.internal;

import java.util.List;
import java.util.Map;
import vn.gandan.shared.AdministrativeYear;

/**
 * The page of the days on which administrative years end, as it stands.
 *
 * @param present the administrative year that is under way
 */
public record YearPage(
        List<AdministrativeYear> rows,
        String present,
        boolean may,
        String year,
        String day,
        String citation,
        Map<String, String> faults) {}
