package vn.gandan.workbooks.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that somebody handed in and has not confirmed yet, or what became of it (tệp nộp). */
public final class Upload {

    private final UUID id;
    private final Kind kind;
    private final String name;
    private final byte[] content;
    private final Instant at;
    private final @Nullable String outcome;

    /** Biểu Excel, tệp số liệu CSV. */
    public enum Kind {
        WORKBOOK,
        VALUES
    }

    Upload(UUID id, Kind kind, String name, byte[] content, Instant at, @Nullable String outcome) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.content = content;
        this.at = at;
        this.outcome = outcome;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    Instant at() {
        return at;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public String address() {
        return (kind == Kind.WORKBOOK ? "/filings/upload/" : "/filings/upload/values/") + id;
    }
}
