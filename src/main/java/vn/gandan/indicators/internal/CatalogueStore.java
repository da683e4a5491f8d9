package vn.gandan.indicators.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.indicators.Category;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicator.OverTime;
import vn.gandan.indicators.Indicator.OverUnits;
import vn.gandan.organisation.Level;

/** Reads the catalogue that the migration keeps. */
@Repository
@Transactional(readOnly = true)
class CatalogueStore {

    private final JdbcClient jdbc;

    CatalogueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Indicator> indicators() {
        return jdbc.sql("select * from indicators.indicator order by indicator_id")
                .query(CatalogueStore::indicator)
                .list();
    }

    List<Category> categories() {
        return jdbc.sql("""
                        select indicator.code as indicator, category.code, category.name_vi, category.name_en
                        from indicators.category
                        join indicators.indicator using (indicator_id)
                        order by indicator_id, category.position
                        """).query(CatalogueStore::category).list();
    }

    private static Indicator indicator(ResultSet row, int number) throws SQLException {
        return new Indicator(
                row.getInt("indicator_id"),
                text(row, "code"),
                text(row, "group_name"),
                text(row, "name_vi"),
                text(row, "name_en"),
                text(row, "measure"),
                OverUnits.valueOf(text(row, "over_units")),
                OverTime.valueOf(text(row, "over_time")),
                codes(row, "numerator"),
                codes(row, "denominator"),
                Level.valueOf(text(row, "collected_at")),
                row.getBoolean("counted_from_tree"),
                row.getBoolean("confirmed"),
                row.getString("source"),
                row.getString("notes"));
    }

    private static Category category(ResultSet row, int number) throws SQLException {
        return new Category(text(row, "indicator"), text(row, "code"), text(row, "name_vi"), text(row, "name_en"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
