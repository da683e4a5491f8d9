package vn.gandan.organisation.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads the national catalogue of units, which the build made (docs/data.md), into an empty database. */
@Component
class CatalogueMigration implements JavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        stage(connection, "units.csv", STAGED_UNITS);
        stage(connection, "successions.csv", STAGED_SUCCESSIONS);
        try (var statement = connection.createStatement();
                var versions = connection.prepareStatement(VERSIONS)) {
            statement.execute(UNITS);
            for (String level : List.of("PROVINCE", "DISTRICT", "COMMUNE")) {
                versions.setString(1, level); // in this order: a path needs its parent's
                versions.execute();
            }
            statement.execute(SUCCESSIONS);
        }
    }

    /** The whole file as one parameter, split by the database: a tenth of a second for all of it. */
    private static void stage(Connection connection, String file, String sql) throws SQLException {
        try (var rows = CatalogueMigration.class.getResourceAsStream("/vn/gandan/organisation/catalogue/" + file);
                var statement = connection.prepareStatement(sql)) {
            var text = new String(Objects.requireNonNull(rows, file).readAllBytes(), StandardCharsets.UTF_8);
            statement.setString(1, text);
            statement.execute();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    // No cell of these two files contains a comma; where one did, the row would not fit its types.
    private static final String STAGED_UNITS = """
            create temporary table catalogue_unit on commit drop as
            select number, cell[1] as key, cell[2] as level, cell[3]::date as first_day, cell[4]::date as last_day,
                   cell[5] as name, cell[6] as kind, cell[7] as parent, cell[8] as code, cell[9]::boolean as earlier
            from string_to_table(?, E'\n') with ordinality as file (line, number),
                 string_to_array(line, ',', '') as cell
            where number > 1 and line <> ''
            """;

    private static final String STAGED_SUCCESSIONS = """
            create temporary table catalogue_succession on commit drop as
            select number, cell[1] as predecessor, cell[2] as successor, cell[3]::date as day, cell[4] as kind,
                   cell[5] as legal_basis
            from string_to_table(?, E'\n') with ordinality as file (line, number),
                 string_to_array(line, ',', '') as cell
            where number > 1 and line <> ''
            """;

    // In the order of the file, provinces first: their ids must fit the int of province_id.
    private static final String UNITS = """
            insert into organisation.unit (level, key)
            select level, key from catalogue_unit group by level, key order by min(number);
            analyze organisation.unit
            """;

    private static final String VERSIONS = """
            insert into organisation.unit_version (unit_id, level, valid, name, kind, code, reference, parent_id, path)
            select unit.id, unit.level,
                   case when row.earlier then 'empty' else daterange(row.first_day, row.last_day, '[]') end,
                   row.name, row.kind, row.code, case when row.earlier then row.key else coalesce(row.code, row.key) end,
                   parent.id, coalesce(above.path, '/') || unit.id || '/'
            from catalogue_unit as row
            join organisation.unit on unit.key = row.key
            left join organisation.unit as parent on parent.key = row.parent
            left join organisation.unit_version as above on above.unit_id = parent.id
            where row.level = ?
            order by row.number;
            analyze organisation.unit_version
            """;

    private static final String SUCCESSIONS = """
            insert into organisation.succession (predecessor_id, successor_id, day, kind, legal_basis)
            select predecessor.id, successor.id, row.day, row.kind, row.legal_basis
            from catalogue_succession as row
            join organisation.unit as predecessor on predecessor.key = row.predecessor
            left join organisation.unit as successor on successor.key = row.successor
            order by row.number;
            analyze organisation.succession
            """;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261124.0210");
    }

    @Override
    public String getDescription() {
        return "catalogue of units";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
