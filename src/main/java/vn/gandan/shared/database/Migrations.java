package vn.gandan.shared.database;

import java.util.Arrays;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import vn.gandan.shared.Progress;

/** Brings the database up to this program, and leaves one alone that a newer program has migrated. */
@Component
class Migrations implements FlywayMigrationStrategy {

    private static final Set<MigrationState> OF_A_NEWER_PROGRAM =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private final Progress progress;

    Migrations(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void migrate(Flyway flyway) {
        var known = flyway.info();
        // Flyway itself passes over what it does not know.
        if (Arrays.stream(known.all()).anyMatch(migration -> OF_A_NEWER_PROGRAM.contains(migration.getState()))) {
            throw DatabaseError.DATA_OF_NEWER_PROGRAM.refuse();
        }
        if (known.pending().length > 0) {
            progress.step("terminal.database.migrating", known.pending().length);
        }
        flyway.migrate();
    }
}
