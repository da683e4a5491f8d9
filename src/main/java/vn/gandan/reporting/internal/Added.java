package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import vn.gandan.organisation.Level;

/** What the own figures of units of one level come to for their parent. */
record Added(long parent, Level level, int indicator, String item, int figures, BigDecimal sum, int periods) {

    static Added of(ResultSet row, int number) throws SQLException {
        return new Added(
                row.getLong("parent_id"),
                Level.valueOf(row.getString("level")),
                row.getInt("indicator_id"),
                Objects.requireNonNull(row.getString("item")),
                row.getInt("figures"),
                Objects.requireNonNull(row.getBigDecimal("sum")),
                row.getInt("periods"));
    }

    /** As the parent counts it: each unit of the collecting level speaks for itself. */
    Tally tally(Level collecting) {
        return new Tally(figures, level == collecting ? figures : 0, sum, periods);
    }
}
