package vn.gandan.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A random password for each role of our database, made once, readable by the program's account alone. */
record Secrets(String superuser, String owner, String app) {

    static Secrets of(DataFolder folder) throws IOException {
        if (!Files.exists(folder.secrets())) {
            Files.createDirectory(
                    folder.secrets(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return new Secrets(
                secret(folder.secrets().resolve("superuser")),
                secret(folder.secrets().resolve("owner")),
                secret(folder.secrets().resolve("app")));
    }

    private static String secret(Path file) throws IOException {
        // An empty one is what a full disk left behind.
        if (!Files.exists(file) || Files.size(file) == 0) {
            writePrivately(file, random());
        }
        return Files.readString(file);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The file is private before it has a content. */
    static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
