package vn.gandan.shared.database;

import vn.gandan.shared.ErrorCode;

/** Why a start stops before anything is touched. The sentences are in {@code messages/terminal}. */
public enum DatabaseError implements ErrorCode {
    NO_DATABASE_HERE,
    NOT_DEMO_DATA,
    DEMO_DATA,
    FRESH_IS_FOR_OUR_OWN,
    DATA_IN_USE,
    DATA_UNWRITABLE,
    DATA_OF_ANOTHER_POSTGRES,
    DATA_OF_NEWER_PROGRAM,
    DISK_FULL,
    DISK_READ_ONLY,
    POSTGRES_FAILED,
    DATABASE_URL_UNREADABLE,
    DATABASE_UNREACHABLE,
    DATABASE_LOGIN_REFUSED,
    DATABASE_TOO_OLD,
    DATABASE_ROLES_MISSING,
    DATABASE_ROLE_TOO_STRONG;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
