package vn.gandan.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets, and the hash of those that are random enough to need no slow one. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    // Without the letters and digits that are mistaken for each other when read out.
    private static final String SPOKEN = "abcdefghjkmnpqrstuvwxyz23456789";

    private Secrets() {}

    /** A bearer token: 256 random bits, marked so that it is recognised where it leaked. */
    static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return "gd_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The last part of a secret address: as hard to guess as a token, and not to be taken for one. */
    static String feed() {
        return token().substring("gd_".length());
    }

    /** A one-time password, in three groups to be read out: 59 random bits. */
    static String oneTimePassword() {
        var password = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            password.append(i % 4 == 0 && i > 0 ? "-" : "").append(SPOKEN.charAt(RANDOM.nextInt(SPOKEN.length())));
        }
        return password.toString();
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
