package vn.gandan.writing.internal;

import java.util.List;

/**
 * The Party body that issues a paper (cơ quan ban hành): the body above it and its own name, line by line, the letters of its
 * symbol, the place it dates from, how its head signs, and to whom the paper goes.
 */
record Issuer(
        List<String> above,
        List<String> name,
        String symbol,
        String place,
        List<String> signature,
        List<String> recipients) {

    String fullName() {
        return String.join(" ", name) + ", " + String.join(" ", above);
    }
}
