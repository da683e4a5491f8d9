package vn.gandan.shared.database;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How our own PostgreSQL is run; nothing of it needs to be set.
 *
 * @param binaries where its programs are unpacked; the data folder, unless several share them
 * @param account {@code setpriv} to run it as nobody even where a user namespace is allowed
 * @param fresh to forget the data that is there and begin anew
 * @param options more settings of the server; never to make it less durable, except in tests
 */
@ConfigurationProperties("gandan.postgres")
record ServerSettings(
        @Nullable Path binaries,
        @DefaultValue("") String account,
        @DefaultValue("false") boolean fresh,
        @DefaultValue List<String> options) {

    Path binaries(DataFolder folder) {
        return binaries == null ? folder.path() : binaries.toAbsolutePath();
    }
}
