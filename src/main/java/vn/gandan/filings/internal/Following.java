package vn.gandan.filings.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.organisation.TerritoryChanged;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** Lets filings follow units that stand elsewhere from a day on: all for periods that end on or after it. */
@Repository
class Following {

    private final JdbcClient jdbc;

    Following(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(TerritoryChanged change) {
        change.moved().stream()
                .flatMap(moved -> Stream.of(moved.pathBefore(), moved.pathAfter()))
                .filter(Objects::nonNull)
                .map(ProvinceId::ofPath)
                .distinct()
                .forEach(province -> follow(province, change.units(), change.day()));
    }

    // The steps first: they are found by where the filing still stands.
    private void follow(ProvinceId province, List<UnitId> units, LocalDate day) {
        var ids = units.stream().map(UnitId::value).toArray(Long[]::new);
        jdbc.sql("""
                        update filings.step as step set unit_path = place.path
                        from filings.filing
                        join organisation.unit_through_time as place
                          on place.unit_id = filing.unit_id and place.valid @> filing.last_day
                        where step.province_id = :province and filing.province_id = :province
                          and filing.unit_id = any(:units) and filing.last_day >= :day and step.form_id = filing.form_id
                          and step.period = filing.period and step.unit_id = filing.unit_id
                          and place.path ^@ :inside and step.unit_path <> place.path
                        """)
                .param("province", province.value())
                .param("units", ids)
                .param("day", day)
                .param("inside", "/" + province + "/")
                .update();
        jdbc.sql("""
                        update filings.filing as filing set unit_path = place.path
                        from organisation.unit_through_time as place
                        where filing.province_id = :province and filing.unit_id = any(:units)
                          and filing.last_day >= :day and place.unit_id = filing.unit_id
                          and place.valid @> filing.last_day and place.path ^@ :inside and filing.unit_path <> place.path
                        """)
                .param("province", province.value())
                .param("units", ids)
                .param("day", day)
                .param("inside", "/" + province + "/")
                .update();
    }
}
