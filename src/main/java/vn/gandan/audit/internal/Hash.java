package vn.gandan.audit.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

/** A sha-256, in hexadecimal digits. */
record Hash(String hex) {

    static Hash of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return of(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static Hash of(MessageDigest digest) {
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }

    static Hash read(ResultSet row, String column) throws SQLException {
        return new Hash(HexFormat.of().formatHex(row.getBytes(column)));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
