/**
 * The database's life: PostgreSQL unpacked, started, guarded and stopped in the data folder, or the one that is given
 * from outside. A second word inside {@code shared}, open to the command line alone.
 */
@NamedInterface("database")
@NullMarked
package vn.gandan.shared.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
